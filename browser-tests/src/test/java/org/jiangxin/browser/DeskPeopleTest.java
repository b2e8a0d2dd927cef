package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk's pages about people, draws and panels, as an organiser uses them. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskPeopleTest {
  private final Browser browser;
  private final HallServer hall;
  private CupDesk desk;

  DeskPeopleTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void signIn(TestInfo test) {
    desk = CupDesk.of(browser, hall, test);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static void choose(Page page, String csv) {
    page.locator("desk-drop input")
        .setInputFiles(
            new FilePayload("list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aListShowsItsProblemsInTheirCellsAndIsTakenOverOnceMended() {
    Page page = desk.open("people/import");
    choose(page, "姓名,单位\n𠮷野,芜湖学院\n,芜湖学院\n");
    assertThat(page.locator("td.bad")).containsText("The name is missing.");
    Locator take =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take all of it over"));
    assertThat(take).isDisabled();
    choose(page, "姓名,单位\n𠮷野,芜湖学院\n");
    take.click();
    assertThat(page.locator("people-list")).containsText("𠮷野");
  }

  @Test
  void aFileThatIsNoListIsRefusedInWordsAndEveryProblemOfTheNextStandsInItsCell() {
    Page page = desk.open("people/import");
    page.locator("desk-drop input")
        .setInputFiles(new FilePayload("list.xlsx", "", new byte[] {'P', 'K', 3, 4, 0}));
    assertThat(page.locator("desk-toasts [role=alert]"))
        .containsText("neither an Excel workbook nor a CSV file");

    choose(page, "单位,赛项\n芜湖学院,e1\n");
    assertThat(page.locator("desk-toasts [role=alert]"))
        .containsText("No row of the table has a column for names.");

    choose(page, "姓名,赛项,参赛号\n李四,e1,A1\n=1+1,e1,B2\n王五,e9,\n");
    Locator wrong = page.locator("td.bad");
    assertThat(wrong).hasCount(3);
    assertThat(wrong.nth(0)).containsText("The entry A1 is somebody else's in this event.");
    assertThat(wrong.nth(1)).containsText("It must not begin with =, +, - or @.");
    assertThat(wrong.nth(2)).containsText("There is no event e9.");
    page.getByLabel("Only rows with a remark").uncheck();
    assertThat(page.locator("people-take-in tbody tr")).hasCount(3);
    desk.open("people");
    assertThat(page.locator("desk-toasts [role=alert]")).isEmpty();
    assertThat(page.locator("people-list tbody tr")).hasCount(3);
  }

  @Test
  void whoRegistersThemselvesIsLetInAndCheckedInAtTheDoor() {
    Page page = desk.open("people/links");
    page.locator("#link-name").fill("a school");
    CupDesk.press(page, "Make a link");
    String link = page.locator("people-links code").textContent();
    Page phone = page.context().newPage();
    phone.navigate(hall.url("/register/" + link.substring(link.indexOf('#'))));
    phone.locator("[name=name]").fill("Lin Er");
    phone.locator("button.primary").click();
    assertThat(phone.locator("[role=status]")).isVisible();
    page.reload();
    CupDesk.press(page, "Let in");
    Page door = desk.open("people/door");
    Locator row = door.locator("tr").filter(new Locator.FilterOptions().setHasText("Lin Er"));
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(door.locator(".last")).containsText("Lin Er");
  }

  @Test
  void aQuotaIsSetShownWithWhatIsTakenAndHeldInAList() {
    Page page = desk.open("people/quotas");
    CupDesk.press(page, "Add a quota");
    page.locator("#quotas-0-of").selectOption("event");
    page.locator("#quotas-0-most").fill("3");
    CupDesk.press(page, "Save");
    assertThat(page.locator("desk-table tbody tr")).containsText("Full");
    page = desk.open("people/import");
    choose(page, "姓名,赛项\n赵四,e1\n");
    assertThat(page.locator("td.bad")).containsText("This event takes 3 people");
  }

  @Test
  void placesAreDrawnAndRecomputedInTheBrowser() {
    Page page = desk.open("draws");
    Locator place =
        page.locator("section")
            .filter(new Locator.FilterOptions().setHasText("Session and station"));
    place.locator("draw-plan button.primary").click();
    page.locator("#place-words").fill("good luck");
    CupDesk.press(page, "Draw");
    page.locator("kit-dialog button.primary").click();
    assertThat(page.locator("draw-card")).containsText("1-03");
    CupDesk.press(page, "Open");
    Locator check = page.locator("draw-card a");
    check.waitFor();
    page.navigate(hall.url(check.getAttribute("href")));
    assertThat(page.locator("[name=seed]")).not().hasValue("");
    CupDesk.press(page, "Recompute");
    assertThat(page.locator("[role=status]")).containsText("published before the draw");
    assertThat(page.locator("tbody tr")).hasCount(3);
  }

  @Test
  void aJudgeIsAddedAndGetsACode() {
    Page page = desk.open("panels");
    page.locator("#judge-name").fill("Zhou");
    CupDesk.press(page, "Add a judge");
    Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("Zhou"));
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("code-sheet")).containsText("Zhou");
    assertThat(page.locator("code-sheet img")).isVisible();
  }
}
