package org.jiangxin.desk.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ExportRoutesTest {
  private static final String EXPORTS = "/api/competitions/cup/exports/";

  private static ExportFixture cup;

  @BeforeAll
  static void open(Vertx vertx, Database database) {
    cup = new ExportFixture(vertx, database);
    cup.penalise("W01", "-2.50", "=HYPERLINK(\"http://evil.example\")");
  }

  @AfterAll
  static void close() {
    cup.close();
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  /** What POI should tell about a JSON value's cell: whichever of these types it has. */
  private static List<String> cells(Object value) {
    if (value == null) {
      return List.of("");
    }
    String text = value.toString();
    if (value instanceof Number) {
      return List.of("number " + text);
    }
    if (text.matches("-?[0-9]+([.][0-9]+)?")) {
      return List.of("number " + PoiReading.number(new BigDecimal(text)), "text " + text);
    }
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")) {
      return List.of(
          "date " + OffsetDateTime.parse(text).toLocalDateTime().withNano(0), "text " + text);
    }
    return List.of("text " + text);
  }

  @Test
  void anotherLibraryReadsInEveryWorkbookOfTheZipWhatTheJsonSays() throws IOException {
    Map<String, byte[]> files = unzipped(cup.download("everything.zip?lang=en", cup.organizer()));
    assertEquals(2 + 3 * ExportTable.values().length, files.size(), files.keySet()::toString);
    for (ExportTable table : ExportTable.values()) {
      String name = table.fileName();
      JsonArray json =
          (JsonArray)
              Json.decodeValue(
                  new String(files.get("json/" + name + ".json"), StandardCharsets.UTF_8));
      List<List<String>> rows = PoiReading.firstSheet(files.get("xlsx/" + name + ".xlsx"));
      assertEquals(json.size() + 1, rows.size(), name);
      IntStream.range(0, json.size())
          .forEach(row -> assertSame(name, json.getJsonObject(row), rows.get(row + 1)));
    }
  }

  private static void assertSame(String table, JsonObject json, List<String> row) {
    int column = 0;
    for (String key : json.fieldNames()) {
      String told = row.get(column++);
      boolean isTerm = List.of("state", "status", "kind", "role").contains(key);
      boolean same = isTerm ? told.startsWith("text ") : cells(json.getValue(key)).contains(told);
      assertTrue(same, () -> table + " " + key + " is " + json.getValue(key) + ", not " + told);
    }
  }

  @Test
  void marksAndPenaltiesAreNumbersAndReasonsNoFormulas() {
    String csv = cup.text("deductions.csv?lang=en", cup.organizer());
    assertTrue(csv.startsWith("\uFEFFEvent,Entry,Name,Delegation,Kind,"), csv);
    assertTrue(csv.contains("W01,王一,Anhui,Penalty,late,-2.50,\"'=HYPERLINK("), csv);
    String marks = cup.text("marks.csv?lang=zh-TW", cup.organizer());
    assertTrue(marks.contains("welding,W01,王一,A1,A1,j2,Judge Two,88.5,1,"), marks);
  }

  @Test
  void theAuditHasEveryRowOfTheLedgerWithItsHash() {
    JsonArray audit = (JsonArray) Json.decodeValue(cup.text("audit.json", cup.organizer()));
    IntStream.range(0, audit.size())
        .forEach(row -> assertEquals(row + 1, audit.getJsonObject(row).getInteger("position")));
    JsonObject last = audit.getJsonObject(audit.size() - 1);
    assertEquals("penalty", last.getString("kind"));
    assertEquals("W01", last.getString("entry"));
    assertEquals("90", audit.getJsonObject(audit.size() - 2).getString("value"));
    assertEquals(64, last.getString("hash").length());
  }

  @Test
  void marksDecisionsPairingsAndLedgersAreForOrganisersOnly() {
    String judge = cup.node().judgeToken("j1");
    for (String file :
        List.of("marks.csv", "deductions.xlsx", "pairings.json", "audit.csv", "everything.zip")) {
      assertEquals(401, cup.node().call("GET", EXPORTS + file, null, "").status(), file);
      assertEquals(403, cup.node().call("GET", EXPORTS + file, null, judge).status(), file);
    }
    assertEquals(404, cup.node().call("GET", EXPORTS + "secrets.csv", null, "").status());
    assertEquals(404, cup.node().call("GET", EXPORTS + "results.exe", null, "").status());
  }
}
