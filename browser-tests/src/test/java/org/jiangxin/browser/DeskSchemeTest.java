package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser writes a marking scheme: moves its parts, tries it, brings it from a workbook. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskSchemeTest {
  private final Browser browser;
  private final HallServer hall;

  DeskSchemeTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  private OrganizerDesk editor(String cup) {
    hall.bring(cup, Documents.small(cup));
    OrganizerDesk desk = OrganizerDesk.of(browser, hall).signIn();
    desk.open("#/c/" + cup + "/setup/welding/scheme").sees("Marking scheme: Welding");
    return desk;
  }

  @Test
  void partsAreMovedWithTheMouseOrTheKeysAndPutBack() {
    try (OrganizerDesk desk = editor("tree-cup")) {
      Page page = desk.page();
      node(page, "Finish").locator(".node").dragTo(node(page, "Bead").locator(".node"));
      assertEquals("Total[Looks[Finish Bead]]", tree(page));
      node(page, "Finish").press("Alt+ArrowDown");
      assertEquals("Total[Looks[Bead Finish]]", tree(page));
      node(page, "Finish").press("Alt+ArrowLeft");
      assertEquals("Total[Looks[Bead] Finish]", tree(page));
      node(page, "Finish").press("Delete");
      assertEquals("Total[Looks[Bead]]", tree(page));
      node(page, "Looks").press("Control+z");
      node(page, "Looks").press("Control+z");
      assertEquals("Total[Looks[Bead Finish]]", tree(page));
    }
  }

  @Test
  void sumsAreCheckedWhileTypingAndTrialMarksShowWhereTheScoreComesFrom() {
    try (OrganizerDesk desk = editor("trial-cup")) {
      Page page = desk.page();
      page.getByText("The scheme works and reaches 13").waitFor();
      node(page, "Looks").locator(".node").first().click();
      page.locator("#max").pressSequentially("12.5");
      assertThat(page.locator("#max")).hasValue("12.5");
      page.getByText("1 thing to mend").waitFor();
      assertThat(page.locator("section.problems")).containsText("13");
      page.locator("#max").fill("13");
      page.getByText("The scheme works and reaches 13").waitFor();
      tab(page, "The judge’s sheet");
      assertThat(page.locator("desk-sheet-preview judge-row")).hasCount(2);
      tab(page, "Trial marks");
      for (int judge = 0; judge < 5; judge++) {
        page.locator("desk-trial input").nth(judge).fill("3");
        page.locator("desk-trial input").nth(judge + 5).fill(judge == 0 ? "4" : "9");
      }
      assertThat(page.locator("desk-trial output")).hasText("11");
      assertThat(page.locator("desk-trial details").last()).containsText("= 8");
    }
  }

  @Test
  void aWorkbookIsLookedAtBeforeItIsTakenOver() throws IOException {
    try (OrganizerDesk desk = editor("cis-cup")) {
      Page page = desk.page();
      bring(page, "broken.xlsx", workbook(9));
      assertThat(page.locator("desk-workbook")).containsText("cannot be taken over");
      assertThat(page.locator("desk-workbook li code").first()).not().isEmpty();
      bring(page, "joinery.xlsx", workbook(1.5));
      assertThat(page.locator("desk-workbook"))
          .containsText("Criteria: 1, aspects: 2, marks in all: 1.5");
      assertThat(page.locator("desk-workbook judge-row")).hasCount(2);
      desk.picture("desk-workbook");
      desk.button("Take this scheme over").click();
      page.getByText("The scheme works and reaches 1.5").waitFor();
      desk.saves();
      assertEquals("A", event("cis-cup").at("/scheme/parts/0/id").asText());
    }
  }

  @Test
  void aSchemeThatCountsWithNumbersOfTheEntriesHasThemWrittenAtTheEvent() {
    try (OrganizerDesk desk = editor("dive-cup")) {
      Page page = desk.page();
      node(page, "Finish").locator(".node").click();
      page.locator("#max").fill("");
      page.locator("#times").pressSequentially("dd1 0.6");
      page.getByText("The scheme works").waitFor();
      desk.saves();
      desk.open("#/c/dive-cup/setup/welding").sees("Welding");
      Locator difficulty = page.getByLabel("dd1 of W02");
      assertThat(difficulty).hasValue("1");
      difficulty.fill("hard");
      assertThat(desk.button("Save the numbers")).isDisabled();
      assertThat(difficulty).hasAttribute("aria-invalid", "true");
      difficulty.fill("");
      difficulty.pressSequentially("3.2");
      desk.picture("desk-given");
      desk.button("Save the numbers").click();
      assertThat(desk.button("Save the numbers")).isDisabled();
      assertEquals("3.2", event("dive-cup").at("/entries/1/given/dd1").asText());
    }
  }

  private static void bring(Page page, String name, byte[] content) {
    page.locator("desk-scheme input[type=file]")
        .setInputFiles(
            new FilePayload(
                name,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content));
  }

  /** A criterion with a measured and a yes/no aspect; 1.5 is what they add up to. */
  private static byte[] workbook(double total) throws IOException {
    Object[][] rows = {
      {"Criteria"},
      {"ID", "Name", "", "", "", "", "", "", "", "", "Mark"},
      {"A", "Frame", "", "", "", "", "", "", "", "", total},
      {
        "Sub Criterion ID",
        "Sub Criterion Name or Description",
        "Day of Marking",
        "Aspect Type",
        "Aspect - Description",
        "Judg Score",
        "Extra Aspect Description",
        "Requirement",
        "WSOS Section",
        "Calculation Row",
        "Max Mark",
        "Criterion A",
        "Total Mark",
        total
      },
      {"A1", "Dimensions", 1},
      {"", "", "", "M", "Overall height", "", "", "450 ± 1 mm", 2, "", 1},
      {"", "", "", "M", "Drawer runs freely", "", "", "Yes/No", 2, "", 0.5},
    };
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("CIS Marking Scheme Import");
      for (int row = 0; row < rows.length; row++) {
        for (int cell = 0; cell < rows[row].length; cell++) {
          put(sheet, row, cell, rows[row][cell]);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int cell, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, cell, number);
    } else if (!value.toString().isEmpty()) {
      sheet.value(row, cell, value.toString());
    }
  }

  private static void tab(Page page, String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static Locator node(Page page, String title) {
    return page.getByRole(
        AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(title).setExact(true));
  }

  /** The tree as its titles, a group's parts in brackets. */
  private static String tree(Page page) {
    return page.locator("desk-tree [role=tree] > li")
        .evaluate(
            """
            root => {
              const name = li => li.querySelector(':scope > .node .title').textContent;
              const parts = li => [...li.querySelectorAll(':scope > ul > li')];
              const text = li => {
                const inner = parts(li).map(text).join(' ');
                return (name(li) === 'total' ? 'Total' : name(li)) + (inner && `[${inner}]`);
              };
              return text(root);
            }
            """)
        .toString();
  }

  private JsonNode event(String cup) {
    return hall.call("GET", "/api/competitions/" + cup, Map.of()).get("events").get(0);
  }
}
