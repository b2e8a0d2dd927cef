package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
  private ScreenCup cup;
  private HallScreen desk;

  DeskPeopleTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void signIn(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    cup = new ScreenCup(hall, name.substring(0, Math.min(40, name.length())), 1, 3).open();
    desk = HallScreen.of(browser, hall);
    desk.page()
        .request()
        .post(
            hall.url("/api/sessions"),
            RequestOptions.create()
                .setData(Map.of("username", "organizer", "password", HallServer.PASSWORD)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Page open(String area) {
    desk.page().navigate(hall.url("/desk/#/c/" + cup.id() + "/" + area));
    return desk.page();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void choose(Page page, String csv) {
    page.locator("desk-drop input")
        .setInputFiles(
            new FilePayload("list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aListShowsItsProblemsInTheirCellsAndIsTakenOverOnceMended() {
    Page page = open("people/import");
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
  void whoRegistersThemselvesIsLetInAndCheckedInAtTheDoor() {
    Page page = open("people/links");
    page.locator("#link-name").fill("a school");
    press(page, "Make a link");
    String link = page.locator("people-links code").textContent();
    Page phone = desk.page().context().newPage();
    phone.navigate(hall.url("/register/" + link.substring(link.indexOf('#'))));
    phone.locator("[name=name]").fill("Lin Er");
    phone.locator("button.primary").click();
    assertThat(phone.locator("[role=status]")).isVisible();
    page.reload();
    press(page, "Let in");
    Page door = open("people/door");
    Locator row = door.locator("tr").filter(new Locator.FilterOptions().setHasText("Lin Er"));
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(door.locator(".last")).containsText("Lin Er");
  }

  @Test
  void placesAreDrawnAndRecomputedInTheBrowser() {
    Page page = open("draws");
    Locator place =
        page.locator("section")
            .filter(new Locator.FilterOptions().setHasText("Session and station"));
    place.locator("draw-plan button.primary").click();
    page.locator("#place-words").fill("good luck");
    press(page, "Draw");
    page.locator("kit-dialog button.primary").click();
    assertThat(page.locator("draw-card")).containsText("1-03");
    press(page, "Open");
    Locator check = page.locator("draw-card a");
    check.waitFor();
    page.navigate(hall.url(check.getAttribute("href")));
    assertThat(page.locator("[name=seed]")).not().hasValue("");
    press(page, "Recompute");
    assertThat(page.locator("[role=status]")).containsText("published before the draw");
    assertThat(page.locator("tbody tr")).hasCount(3);
  }

  @Test
  void aJudgeIsAddedAndGetsACode() {
    Page page = open("panels");
    page.locator("#judge-name").fill("Zhou");
    press(page, "Add a judge");
    Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText("Zhou"));
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("code-sheet")).containsText("Zhou");
    assertThat(page.locator("code-sheet img")).isVisible();
  }
}
