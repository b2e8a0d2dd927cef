package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What comes after the day: certificates, pairings with their letters, and all files. */
record WalkResults(OrganizerDesk desk) {
  private static final String AREA = "#/c/" + HarbourCup.ID + "/";
  private static final String EVENTS = "/api/competitions/" + HarbourCup.ID + "/events/";

  private Page page() {
    return desk.page();
  }

  WalkResults seePublished() {
    for (HarbourCup.Trade trade : HarbourCup.TRADES) {
      JsonNode standings = desk.hall().call("GET", EVENTS + trade.id() + "/standings", Map.of());
      assertEquals("published", standings.get("state").asText());
      assertEquals(4, standings.get("rows").size());
      assertEquals("91.00", standings.get("rows").get(0).get("total").asText());
    }
    return this;
  }

  WalkResults printCertificates() throws IOException {
    desk.open(AREA + "results/certificate").sees("Design of certificates");
    page().locator(".field[tabindex]").first().focus();
    page().keyboard().press("ArrowDown");
    desk.button("Save").click();
    desk.isTold("The design is saved.");
    desk.picture("certificate-design");
    page()
        .waitForCondition(
            () ->
                page().request().get(desk.hall().url(EVENTS + "welding/signature")).status()
                    == 200);
    print("certificates");
    assertThat(page().locator(".certificate").first()).containsText("林海生");
    assertEquals(page().locator(".certificate").count(), pagesOnPaper("certificates"));
    return this;
  }

  private void print(String sheet) {
    page()
        .navigate(desk.hall().url("/desk/print/?sheet=" + sheet + "&competition=" + HarbourCup.ID));
    assertThat(page().locator("body[data-ready=yes]")).isVisible();
  }

  /** Prints what is open, and counts the sheets of paper. */
  private int pagesOnPaper(String name) throws IOException {
    String pdf = new String(desk.paper(name), StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF"));
    return (int) Pattern.compile("/Type */Page\\b").matcher(pdf).results().count();
  }

  WalkResults pairUp() throws IOException {
    desk.navigate(AREA + "pairings/~people").sees("Mentors and apprentices");
    mentor("洪师傅", "Welding");
    mentor("彭师傅", "Turning");
    desk.open(AREA + "pairings");
    page().locator("pairing-request summary").click();
    page().locator(".best label:has-text('Welding') input").fill("2");
    page().locator(".best label:has-text('Turning') input").fill("2");
    desk.button("Propose pairs").click();
    Locator hong = page().locator(".mentor:has-text('洪师傅')");
    Locator peng = page().locator(".mentor:has-text('彭师傅')");
    assertThat(hong.locator("li")).hasCount(2);
    assertThat(peng.locator("li")).hasCount(2);
    moveToHong("唐一鸣");
    assertThat(hong.locator("li")).hasCount(3);
    assertThat(page().locator(".warnings")).isVisible();
    desk.picture("pairings");
    desk.button("Save").click();
    desk.isTold("4 pairs are saved.");
    print("letters");
    assertEquals(4, page().locator(".letter").count());
    assertEquals(4, pagesOnPaper("letters"));
    return this;
  }

  private void mentor(String name, String trade) {
    desk.button("Add a mentor").click();
    page().locator("#mentor-name").fill(name);
    page().locator("#mentor-capacity").fill("2");
    page().getByLabel(trade).check();
    desk.button("Save").click();
    desk.isTold(name + " is saved.");
  }

  private void moveToHong(String apprentice) {
    desk.button("Another mentor for " + apprentice).click();
    Locator row = page().locator("kit-dialog tr:has-text('洪师傅')");
    row.focus();
    page().keyboard().press("Enter");
  }

  /** Everything as one ZIP, whose workbook another library reads. */
  WalkResults takeEverythingAway() throws IOException {
    desk.navigate(AREA + "results").sees("Results and certificates");
    desk.picture("results");
    Download download =
        page()
            .waitForDownload(
                () ->
                    page()
                        .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Everything as one ZIP"))
                        .click());
    try (ZipFile zip = new ZipFile(download.path().toFile());
        XSSFWorkbook workbook =
            new XSSFWorkbook(zip.getInputStream(zip.getEntry("results.xlsx")))) {
      for (int event = 0; event < HarbourCup.TRADES.size(); event++) {
        Row first = winner(workbook, event);
        assertEquals(91, number(first, "91"), 0, workbook.getSheetName(event));
      }
    }
    return this;
  }

  private static Row winner(XSSFWorkbook workbook, int sheet) {
    for (Row row : workbook.getSheetAt(sheet)) {
      Cell rank = row.getCell(0);
      if (rank != null
          && rank.getCellType() == CellType.NUMERIC
          && rank.getNumericCellValue() == 1) {
        return row;
      }
    }
    throw new AssertionError("nobody is first in " + workbook.getSheetName(sheet));
  }

  private static double number(Row row, String wanted) {
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.NUMERIC
          && cell.getNumericCellValue() == Double.parseDouble(wanted)) {
        return cell.getNumericCellValue();
      }
    }
    return Double.NaN;
  }
}
