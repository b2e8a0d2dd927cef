package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The automatic accessibility check finds nothing serious on any screen of the console. */
@ExtendWith({Chromium.class, SharedHall.class})
class ConsoleAccessibilityTest {
  private final Browser browser;
  private final HallServer hall;

  ConsoleAccessibilityTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void noScreenHasASeriousFinding(ColorScheme scheme) {
    String competition = "axe-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
    hall.open(competition, "welding", Documents.small(competition));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall);
        JudgeTablet chief = JudgeTablet.of(browser, hall)) {
      List.of(tablet, chief)
          .forEach(
              each ->
                  each.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme)));
      tablet.page().navigate(hall.url("/judge/"));
      assertThat(tablet.page().locator("judge-sign-in")).isVisible();
      check(tablet, "sign-in");
      tablet.signIn(competition, "j1");
      check(tablet, "sheets");
      check(tablet.sheet("W01").choose("bead", "2").shows("bead", "Saved"), "sheet");
      tablet.row("finish").locator("button.value").click();
      check(tablet, "editor");
      check(tablet.screen("#/refused"), "refused");
      check(tablet.screen("#/tablet"), "tablet");
      chief.signIn(competition, "chief").screen("#/chief/welding");
      chief.page().locator("judge-chief .act button").first().click();
      check(chief, "chief");
    }
  }

  private static void check(JudgeTablet tablet, String screen) {
    SeriousFindings.none(tablet.page(), screen);
  }
}
