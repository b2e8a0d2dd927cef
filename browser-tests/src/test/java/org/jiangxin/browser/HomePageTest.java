package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever types the server's address alone finds. */
@ExtendWith({Chromium.class, SharedHall.class})
class HomePageTest {
  private final Browser browser;
  private final HallServer hall;

  HomePageTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, 390, 844, 裁判, 评判台杯, 评分中",
    "zh-TW, 820, 1180, 裁判, 評審臺盃, 評分中",
    "en-GB, 1280, 800, Judges, Console Cup, Marking"
  })
  void theReaderFindsTheirDoorAndTheRankingsInTheirLanguage(
      String locale, int width, int height, String door, String title, String state) {
    String competition = "home-" + locale.toLowerCase(Locale.ROOT);
    hall.open(competition, "welding", Documents.small(competition));
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, height);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(hall.url("/"));

      page.locator("nav a", new Page.LocatorOptions().setHasText(door)).first().waitFor();
      String card = "article:has(a[href*='competition=" + competition + "&'])";
      page.locator(card, new Page.LocatorOptions().setHasText(title)).waitFor();
      page.locator(card, new Page.LocatorOptions().setHasText(state)).waitFor();
      assertEquals(
          false, page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth"));
      SeriousFindings.none(page, "home");

      page.locator(card + " a").first().click();
      page.waitForURL("**/screen/?competition=" + competition + "&event=welding");
    }
  }
}
