package org.jiangxin.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  private static String written(Cell... cells) {
    Sheet sheet = Sheet.of("one", List.of("姓名"), List.of(List.of(cells)));
    String file = new String(CsvFile.of(sheet), StandardCharsets.UTF_8);
    String header = "\uFEFF姓名\r\n";
    assertEquals(header, file.substring(0, header.length()));
    return file.substring(header.length());
  }

  @Test
  void textsThatBeginLikeAFormulaAreMadeHarmless() {
    Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx")
        .forEach(text -> assertEquals("'" + text + "\r\n", written(Cell.of(text))));
    assertEquals("\"'\rx\"\r\n", written(Cell.of("\rx")));
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertEquals("-3.50\r\n", written(new Cell.Decimal(new BigDecimal("-3.50"))));
  }

  @Test
  void quotesCommasAndLinesAreQuoted() {
    assertEquals(
        "\"a,\"\"b\"\"\nc\",,d\r\n", written(Cell.of("a,\"b\"\nc"), Cell.NONE, Cell.of("d")));
  }

  @Test
  void aMomentTellsItsZone() {
    Cell moment =
        new Cell.Moment(Instant.parse("2025-08-13T03:12:44.120Z"), ZoneId.of("Asia/Shanghai"));
    assertEquals("2025-08-13T11:12:44.12+08:00\r\n", written(moment));
  }
}
