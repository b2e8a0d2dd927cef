package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.competition.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

  private static final String MARKS =
      """
      event,entry,aspect,judge,value
      welding,W1,bead,j2,8
      welding,W1,gap,,0.5
      welding,W2,bead,j1,7
      welding,W2,bead,j2,9.5
      welding,W2,gap,j1,3
      """;

  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    document = write("cup.yaml", Documents.SMALL);
  }

  @Test
  void csvHasOneLineForEachEntry() throws IOException {
    Ran ran = score(MARKS, "--format", "csv");
    assertEquals("", ran.err());
    assertEquals(
        """
        event,rank,entry,name,delegation,total,marked,status,award
        welding,1,W1,王一,anhui,28.00,2/2,competing,
        welding,2,W2,林二 · 陳三,taiwan,8.25,3/3,competing,
        """,
        ran.out());
    assertEquals(0, ran.code());
  }

  @Test
  void theServersExportOfAllRevisionsIsScoredLikeAnyFile() throws IOException {
    Ran ran =
        score(
            """
            position,id,entry,aspect,judge,value,revision,reason,recordedAt,event,note,actor,photos
            4,a,W1,bead,j2,7,1,,2025-08-13T03:12:44.120Z,welding,,judge:j2,
            5,b,W1,bead,j2,8,2,"misread, sorry",2025-08-13T03:12:45.120Z,welding,,judge:j2,
            6,c,W1,gap,j1,0.5,1,,2025-08-13T03:12:46.120Z,welding,,judge:j1,
            """,
            "--format",
            "csv");

    assertEquals("", ran.err());
    assertTrue(ran.out().contains("welding,1,W1,王一,anhui,28.00,2/2,competing,"), ran.out());
  }

  @Test
  void aJudgeWhoseMarksDoNotCountIsNamed() throws IOException {
    Ran ran = score(MARKS + "welding,W1,bead,j1,3\n", "--format", "csv");

    assertEquals(0, ran.code());
    assertEquals(1, ran.errLines().size(), ran.err());
    assertTrue(ran.err().contains("welding: j1 does not judge W1"), ran.err());
  }

  @Test
  void jsonIsAnArrayWithTheStandingsOfEachEvent() throws IOException {
    Ran ran = score(MARKS);
    JsonNode standings = new ObjectMapper().readTree(ran.out());
    assertEquals(1, standings.size());
    assertEquals("welding", standings.get(0).get("event").textValue());
    assertEquals(5, standings.get(0).get("position").intValue());
    JsonNode first = standings.get(0).get("rows").get(0);
    assertEquals(1, first.get("rank").intValue());
    assertEquals("28.00", first.get("total").textValue());
    assertEquals("8", first.get("parts").get("bead").textValue());
    assertEquals("2/2", first.get("marked").textValue());
    assertTrue(first.get("award").isNull());
  }

  @Test
  void anAwardKeepsTheShapeOfItsTitle() throws IOException {
    document = write("cup.yaml", Documents.small("share: 0.10", "places: 1"));
    JsonNode rows = new ObjectMapper().readTree(score(MARKS).out()).get(0).get("rows");
    assertEquals("一等奖", rows.get(0).get("award").get("zh-CN").textValue());
    assertTrue(score(MARKS, "--format", "CSV").out().contains("competing,一等奖\n"));
  }

  @Test
  void aLaterLineRevisesAndAnEmptyValueTakesBack() throws IOException {
    Ran ran = score(MARKS + "welding,W1,gap,,2\nwelding,W2,bead,j1,\n", "--format", "csv");
    assertTrue(ran.out().contains("welding,2,W1,王一,anhui,8.00,2/2"), ran.out());
    assertTrue(ran.out().contains("welding,1,W2,林二 · 陳三,taiwan,9.50,2/3"), ran.out());
  }

  @Test
  void marksOfAnExcludedJudgeDoNotCount() throws IOException {
    Ran ran = score(MARKS + "welding,W1,bead,j1,0\n", "--format", "csv");
    assertTrue(ran.out().contains("welding,1,W1,王一,anhui,28.00,2/2"), ran.out());
  }

  @Test
  void allWrongLinesAreNamedAndNothingIsPrinted() throws IOException {
    Ran ran =
        score(
            """
            event,entry,aspect,judge,value
            baking,W1,bead,j2,8
            welding,W9,bead,j2,8
            welding,W1,total,j2,8
            welding,W1,bead,,8
            welding,W1,bead,j2,8.25
            welding,W1,bead,j2,"8,5"
            welding,W1,bead,j2,1e999
            welding,W1,bead,j2
            welding,W1,"bead"x,j2,8
            welding,W2,gap,,99
            """);
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertEquals(
        List.of(
            "2:1 [event]",
            "3:9 [entry]",
            "4:12 [aspect]",
            "5:17 [judge]",
            "6:20 [scale.step]",
            "7:20 [number]",
            "8:20 [number]",
            "9:1 [columns]",
            "10:18 [quotes]",
            "11:17 [scale.to]"),
        ran.errLines().stream()
            .map(line -> line.replaceAll(".*marks\\.csv:(\\d+:\\d+): .*( \\[.*\\])", "$1$2"))
            .toList());
  }

  @Test
  void aThousandWrongLinesAreEnough() throws IOException {
    Ran ran = score("event,entry,aspect,judge,value\n" + "x,y,z,,1\n".repeat(5000));
    assertEquals(1001, ran.errLines().size());
  }

  @Test
  void aWrongHeaderIsNamed() throws IOException {
    Ran ran = score("event,entry,aspekt,judge,value\nwelding,W1,bead,j2,8\n");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(":1:13: unknown column"), ran.err());
    assertEquals(2, score("").code());
  }

  @Test
  void columnsComeInAnyOrderBehindAByteOrderMark() throws IOException {
    Ran ran = score("\uFEFFvalue,judge,aspect,entry,event\r\n8,j2,bead,W1,welding\r\n");
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
  }

  @Test
  void bytesThatAreNotUtf8AreNamed() throws IOException {
    Path marks = folder.resolve("marks.csv");
    Files.write(
        marks,
        "event,entry,aspect,judge,value\nwelding,\u00e9,".getBytes(StandardCharsets.ISO_8859_1));
    Ran ran = Ran.run("score", "--competition", document, "--marks", marks);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("not UTF-8"), ran.err());
  }

  @Test
  void anInvalidDocumentIsRefusedWithAllItsProblems() throws IOException {
    document =
        write(
            "cup.yaml", Documents.small("chief: j3", "chief: j8").replace("max: 10}", "max: ten}"));
    Ran ran = score(MARKS);
    assertEquals(2, ran.code());
    assertEquals(2, ran.errLines().size(), ran.err());
    assertTrue(ran.err().contains("cup.yaml: events[0].chief: there is no judge j8"), ran.err());
  }

  @Test
  void filesThatAreNotThereAreNamed() throws IOException {
    Ran ran = Ran.run("score", "--competition", folder.resolve("no.yaml"), "--marks", document);
    assertEquals(2, ran.code());
    assertEquals(1, ran.errLines().size());
    assertEquals(2, Ran.run("score", "--competition", document, "--marks", folder).code());
  }

  @Test
  void anEventMayBeChosen() throws IOException {
    assertEquals(0, score(MARKS, "--event", "welding").code());
    assertEquals(2, score(MARKS, "--event", "baking").code());
  }

  @Test
  void anEntryIsExplainedInLinesThatAnAppealCanBeAnsweredWith() throws IOException {
    Ran ran = score(MARKS, "--explain", "W2");
    assertEquals("", ran.err());
    assertEquals(
        """
        welding, W2 林二 · 陳三
          total: 8.25
            bead: 8.25
              marks: j1 7, j2 9.5
              panel mean = 8.25
            gap: 0
              marks: 3
              panel = 3, points steps = 0
            combine sum = 8.25, round half-up 2 = 8.25
          total 8.25
          place 2
            behind W1 by total: 8.25 against 28
        """,
        ran.out());
    assertTrue(score(MARKS, "--explain", "W2", "--node", "gap").out().contains("\n  gap: 0\n"));
  }

  @Test
  void anExplanationAsJsonIsWhatTheServerAnswers() throws IOException {
    Ran ran = score(MARKS, "--explain", "W1", "--format", "json");
    JsonNode found = new ObjectMapper().readTree(ran.out()).get(0);
    assertEquals("welding", found.get("event").textValue());
    assertEquals("28.00", found.get("total").textValue());
    assertEquals("成形", found.at("/scheme/parts/0/title").textValue());
    assertEquals("excluded", found.at("/scheme/parts/0/marks/0/use").textValue());
    assertEquals("W2", found.at("/after/entry").textValue());
  }

  @Test
  void whatCannotBeExplainedIsNamed() throws IOException {
    assertTrue(score(MARKS, "--explain", "W9").err().contains("there is no entry W9"));
    assertTrue(
        score(MARKS, "--explain", "W1", "--node", "x").err().contains("no group or aspect x"));
    assertEquals(2, score(MARKS, "--explain", "W1", "--format", "csv").code());
    assertEquals(2, score(MARKS, "--format", "text").code());
    assertEquals(2, score(MARKS, "--node", "gap").code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999", "NaN", "Infinity", "٣", "８", "\"8,5\"", "-0", "-0.0", "+8", " 8"})
  void aHostileNumberIsRefusedByName(String number) throws IOException {
    Ran ran = score(MARKS + "welding,W1,gap,," + number + "\n");
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(":7:17: ") && ran.err().contains("[number]"), ran.err());
  }

  @Test
  void fourHundredDigitsAreRefusedWithoutRepeatingThemAll() throws IOException {
    Ran ran = score(MARKS + "welding,W1,gap,," + "1".repeat(400) + "\n");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("[digits]") && ran.err().length() < 300, ran.err());
  }

  @Test
  void delegationsAreRankedWhereTheEventSaysHow() throws IOException {
    document = write("cup.yaml", Documents.small("blind: true", "teams: {best: 1}"));
    JsonNode teams = new ObjectMapper().readTree(score(MARKS).out()).get(0).get("teams");
    assertEquals(
        "[{\"rank\":1,\"delegation\":\"anhui\",\"total\":\"28.00\",\"entries\":[\"W1\"]},"
            + "{\"rank\":2,\"delegation\":\"taiwan\",\"total\":\"8.25\",\"entries\":[\"W2\"]}]",
        teams.toString());
  }

  @Test
  void the700PointScaleIsShownWhereTheEventAsksForIt() throws IOException {
    assertFalse(score(MARKS).out().contains("scale700"));
    document = write("cup.yaml", Documents.small("blind: true", "scale700: true"));
    JsonNode rows = new ObjectMapper().readTree(score(MARKS).out()).get(0).get("rows");
    assertEquals(720, rows.get(0).get("scale700").intValue());
    assertEquals(680, rows.get(1).get("scale700").intValue());
  }

  @Test
  void aNameThatLooksLikeAFormulaIsNeutralised() throws IOException {
    document = write("cup.yaml", Documents.small("王一", "\"=1+1, x\""));
    String out = score(MARKS, "--format", "csv").out();
    assertTrue(out.contains("W1,\"'=1+1, x\",anhui"), out);
  }

  @Test
  void aNegativeTotalStaysANumber() throws IOException {
    document =
        write("cup.yaml", Documents.small("from: 0, to: 10, step", "from: -10, to: 10, step"));
    String out =
        score(MARKS + "welding,W1,bead,j2,-9\nwelding,W1,gap,,9\n", "--format", "csv").out();
    assertTrue(out.contains("anhui,-9.00,2/2"), out);
  }

  private Ran score(String marks, Object... options) throws IOException {
    Path file = write("marks.csv", marks);
    Object[] args = {"score", "--competition", document, "--marks", file};
    Object[] all = Stream.concat(List.of(args).stream(), List.of(options).stream()).toArray();
    return Ran.run(all);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
