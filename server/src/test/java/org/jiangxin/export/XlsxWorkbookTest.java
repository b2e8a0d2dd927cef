package org.jiangxin.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XlsxWorkbookTest {

  private static List<List<String>> readBack(Cell cell) {
    byte[] workbook = XlsxWorkbook.of(Sheet.of("one", List.of("column"), List.of(List.of(cell))));
    return ReadBack.sheets(workbook).get("one");
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() {
    String harmful = "=HYPERLINK(\"http://evil.example\",\"click\")";
    assertEquals(List.of("S " + harmful), readBack(Cell.of(harmful)).get(1));
  }

  @Test
  void rareCharactersAndControlCharactersSurviveOrVanish() {
    assertEquals(List.of("S 𠮷田<&>\"'"), readBack(Cell.of("𠮷田<&>\"'")).get(1));
    assertEquals(List.of("S ab"), readBack(Cell.of("a\u0000\u0008b")).get(1));
  }

  @Test
  void aMomentIsADateInItsZone() {
    Cell cell = new Cell.Moment(Instant.parse("2025-08-13T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
    assertEquals(List.of("n 45882.5"), readBack(cell).get(1));
  }

  @Test
  void aNumberKeepsItsPlacesOnTheScreen() {
    Sheet sheet =
        Sheet.of("one", List.of("n"), List.of(List.of(new Cell.Decimal(new BigDecimal("91.30")))));
    assertTrue(ReadBack.firstSheet(XlsxWorkbook.of(sheet)).contains("<v>91.30</v>"));
  }

  @Test
  void theHeaderRowStaysInSight() {
    String xml = ReadBack.firstSheet(XlsxWorkbook.of(Sheet.of("one", List.of("a"), List.of())));
    assertTrue(xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\""), xml);
  }

  @Test
  void titlesAreMadeToFitAndToDiffer() {
    String longTitle = "Live-stream e-commerce: presenting and selling";
    Sheet sheet = Sheet.of(longTitle, List.of("a"), List.of());
    assertEquals(
        List.of("Live-stream e-commerce  present", "Live-stream e-commerce  pre (2)", "-"),
        List.copyOf(
            ReadBack.sheets(
                    XlsxWorkbook.of(
                        List.of(sheet, sheet, Sheet.of("[?]", List.of("a"), List.of()))))
                .keySet()));
  }

  @Test
  void manyRowsAreAllThereInOrder() {
    Rows rows = reader -> IntStream.range(0, 2345).forEach(n -> reader.accept(List.of(Cell.of(n))));
    Sheet sheet = new Sheet("many", List.of(new Column("n", "n")), rows);
    List<List<String>> read = ReadBack.sheets(XlsxWorkbook.of(sheet)).get("many");
    assertEquals(2346, read.size());
    IntStream.range(0, 2345).forEach(n -> assertEquals(List.of("n " + n), read.get(n + 1)));
  }
}
