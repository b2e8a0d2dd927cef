package org.jiangxin.marking.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  @Test
  void quotesCommasAndLineBreaksInsideACell() throws IOException {
    assertEquals(List.of("a|b, \"c\"|", "x\ny|z"), rows("a,\"b, \"\"c\"\"\",\n\"x\ny\",z"));
  }

  @Test
  void anyKindOfLineEndCounts() throws IOException {
    assertEquals(List.of("a", "b", "c", "", "d"), rows("a\nb\r\nc\r\rd\n"));
  }

  @Test
  void positionsCountFromOneAcrossQuotedLines() throws IOException {
    CsvReader reader = new CsvReader(new StringReader("\uFEFFa,\"b\nc\",d\ne"));
    Row.Cells first = (Row.Cells) reader.next();
    assertEquals(new Cell("a", 1, 1), first.cells().get(0));
    assertEquals(new Cell("b\nc", 1, 3), first.cells().get(1));
    assertEquals(new Cell("d", 2, 4), first.cells().get(2));
    assertEquals(new Cell("e", 3, 1), ((Row.Cells) reader.next()).cells().get(0));
  }

  @Test
  void readingGoesOnAfterABrokenLine() throws IOException {
    assertEquals(List.of("1:2 quotes", "c"), rows("a\"b\nc"));
    assertEquals(List.of("1:4 quotes", "c"), rows("\"a\"b\nc"));
    assertEquals(List.of("1:1 quotes"), rows("\"a\nb"));
    assertEquals(List.of("1:10001 quotes", "c"), rows("x".repeat(20_000) + "\nc"));
  }

  private static List<String> rows(String csv) throws IOException {
    CsvReader reader = new CsvReader(new StringReader(csv));
    List<String> rows = new ArrayList<>();
    for (Row row = reader.next(); !(row instanceof Row.End); row = reader.next()) {
      rows.add(shown(row));
    }
    return rows;
  }

  private static String shown(Row row) {
    return row instanceof Row.Cells cells
        ? cells.cells().stream().map(Cell::text).collect(Collectors.joining("|"))
        : shown(((Row.Broken) row).reason());
  }

  private static String shown(WrongLine reason) {
    return reason.line() + ":" + reason.column() + " " + reason.rule();
  }
}
