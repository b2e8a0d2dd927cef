package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes after a contest: files, paper, certificates that can be checked, and pairings. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskResultsTest {
  /** A picture of one point. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private final HallServer hall;
  private final BrowserContext context;
  private final Page page;
  private ResultCup cup;

  DeskResultsTest(Browser browser, HallServer hall) {
    this.hall = hall;
    context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    page = context.newPage();
  }

  @BeforeEach
  void publishAndSignIn(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    try (BrowserContext tablet = context.browser().newContext()) {
      cup = ResultCup.published(hall, name.substring(0, 29), tablet.newPage());
    }
    hall.signIn(page);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void desk(String area) {
    page.navigate(hall.url("/desk/#/c/" + cup.id() + "/" + area));
  }

  private void print(String sheet) {
    page.navigate(hall.url("/desk/print/?sheet=" + sheet + "&competition=" + cup.id()));
    assertThat(page.locator("body[data-ready=yes]")).isVisible();
  }

  private void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Test
  void everythingIsTakenAwayAsOneZip() throws IOException {
    desk("results");
    Download zip =
        page.waitForDownload(
            () ->
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Everything as one ZIP"))
                    .click());
    try (ZipFile opened = new ZipFile(zip.path().toFile())) {
      String results =
          new String(
              opened.getInputStream(opened.getEntry("csv/results.csv")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertTrue(results.contains(ResultCup.WINNER + ",Anhui,,90,"), results);
    }
  }

  @Test
  void aCertificateIsDesignedPrintedAndCheckedByWhoeverScansIt() {
    desk("results/certificate");
    Locator name = page.locator(".field").filter(new Locator.FilterOptions().setHasText("王一"));
    name.focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Shift+ArrowDown");
    assertThat(page.getByLabel("From the top (mm)")).hasValue("115");
    page.locator("desk-drop input")
        .setInputFiles(new FilePayload("sky.png", "image/png", Base64.getDecoder().decode(DOT)));
    assertThat(page.locator(".background")).isVisible();
    press("Save");
    assertThat(page.locator("desk-toasts")).containsText("The design is saved.");

    awaitSignature();
    print("certificates");
    assertEquals(1, page.locator(".certificate").count());
    assertThat(page.locator(".certificate")).containsText(ResultCup.WINNER);
    assertThat(page.locator(".certificate")).containsText("First prize");
    assertThat(page.locator(".certificate .background")).isVisible();
    String code = page.locator(".certificate .code").getAttribute("src");
    page.navigate(
        hall.url(URLDecoder.decode(code.replaceAll(".*[?]path=", ""), StandardCharsets.UTF_8)));
    assertThat(page.locator(".verdict")).containsText("Genuine");
    assertThat(page.locator(".result")).containsText(ResultCup.WINNER);
    assertThat(page.locator(".proof")).containsText("Your browser checked the signature itself");
  }

  /** A result is signed some moments after it was published. */
  private void awaitSignature() {
    page.waitForCondition(
        () ->
            page.request()
                    .get(hall.url("/api/competitions/" + cup.id() + "/events/forging/signature"))
                    .status()
                == 200);
  }

  @Test
  void pairsAreProposedChangedByKeyboardSavedAndPrinted() {
    desk("pairings");
    press("Propose pairs");
    Locator first =
        page.locator(".mentor").filter(new Locator.FilterOptions().setHasText("Mentor One"));
    assertThat(first.locator("li")).hasCount(2);
    assertThat(first).containsText("the apprentice’s wish no. 1");
    press("Another mentor for 林二");
    Locator row =
        page.locator("kit-dialog tr").filter(new Locator.FilterOptions().setHasText("Mentor Two"));
    row.focus();
    page.keyboard().press("Enter");
    Locator second =
        page.locator(".mentor").filter(new Locator.FilterOptions().setHasText("Mentor Two"));
    assertThat(second.locator("li")).hasCount(1);
    assertThat(second).containsText("are of the same organisation");
    press("Save");
    assertThat(page.locator("desk-toasts")).containsText("2 pairs are saved.");

    print("letters");
    assertThat(page.locator(".letter")).hasCount(2);
    assertThat(page.locator(".letter").last()).containsText("Mentor");
    print("ceremony");
    assertThat(page.locator("tbody tr")).hasCount(2);
  }

  @Test
  void theGoalsOfAPairAndWhatBecameOfThemAreKept() {
    desk("pairings");
    press("Propose pairs");
    press("Save");
    assertThat(page.locator("desk-toasts")).containsText("2 pairs are saved.");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Goals of 林二")).click();
    press("Add a goal");
    page.getByLabel("Goal 1").fill("forge a gate");
    page.getByLabel("Progress").selectOption("partly");
    press("Add a note");
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2026-03-02");
    page.getByLabel("Note 1").fill("the first hinge holds");
    press("Save");
    assertThat(page.locator("desk-toasts")).containsText("Saved.");

    page.reload();
    assertThat(page.getByLabel("Goal 1")).hasValue("forge a gate");
    assertThat(page.getByLabel("Progress")).hasValue("partly");
    assertThat(page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)))
        .hasValue("2026-03-02");
    assertThat(page.getByLabel("Note 1")).hasValue("the first hinge holds");
  }

  @Test
  void mentorsAndApprenticesWithTheirWishesAreEnteredAtTheDesk() {
    desk("pairings/~people");
    press("Add a mentor");
    page.locator("#mentor-name").fill("Mentor Three");
    page.locator("#mentor-capacity").fill("3");
    page.getByLabel("Forging").check();
    page.getByLabel("Wish 1").fill("林二 (c2)");
    press("Save");
    assertThat(page.locator("desk-toasts")).containsText("Mentor Three is saved.");
    desk("pairings");
    press("Propose pairs");
    Locator third =
        page.locator(".mentor").filter(new Locator.FilterOptions().setHasText("Mentor Three"));
    assertThat(third).containsText("1 / 3");
    assertThat(third).containsText("林二");
    assertThat(third).containsText("the mentor’s wish no. 1");
  }

  @Test
  void nothingOnPaperIsWiderThanItsSheet() {
    for (String sheet : new String[] {"results", "marks", "review", "stations", "badges"}) {
      print(sheet);
      assertEquals(
          0,
          page.evaluate(
              """
              [...document.querySelectorAll('.page, .card, .certificate')]
                .filter((sheet) => sheet.scrollWidth > sheet.clientWidth + 1).length
              """),
          sheet);
    }
    print("results");
    assertThat(page.locator(".page")).containsText("Official result, published");
    assertThat(page.locator(".page")).containsText("First prize");
  }
}
