package org.jiangxin.competition.cis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Documents;
import org.jiangxin.competition.Problem;
import org.jiangxin.language.Sentence;
import org.junit.jupiter.api.Test;

class CisWorkbookTest {

  @Test
  void criteriaSubCriteriaAndAspectsBecomeATree() throws IOException {
    JsonNode scheme = scheme(CisWorkbooks.joinery());
    assertEquals("4", scheme.get("max").asText());
    JsonNode frame = scheme.get("parts").get(0);
    assertEquals("A", frame.get("id").textValue());
    assertEquals("Frame", frame.get("title").textValue());
    assertEquals("2.5", frame.get("max").asText());
    JsonNode dimensions = frame.get("parts").get(0);
    assertEquals("A1", dimensions.get("id").textValue());
    assertEquals("1", dimensions.get("day").textValue());
    assertEquals("A2.2", frame.get("parts").get(1).get("parts").get(1).get("id").textValue());
  }

  @Test
  void aMeasuredAspectIsMetOrNotOrGetsTheMarkItself() throws IOException {
    JsonNode aspects = scheme(CisWorkbooks.joinery()).at("/parts/0/parts/0/parts");
    JsonNode height = aspects.get(0);
    assertEquals("once", height.get("marks").textValue());
    assertEquals("450 ± 1 mm", height.get("requirement").textValue());
    assertEquals("Measure at both ends\n0.2 off for each mm", height.get("hint").textValue());
    assertEquals("1", height.get("scale").get("to").asText());
    assertEquals("2", height.get("wsos").textValue());
    assertEquals("yes-no", aspects.get(1).get("points").textValue());
  }

  @Test
  void aJudgedAspectKeepsWhatItsScoresMean() throws IOException {
    JsonNode finish = scheme(CisWorkbooks.joinery()).at("/parts/1/parts/0/parts/0");
    assertEquals("each-judge", finish.get("marks").textValue());
    assertEquals("1.5", finish.get("max").asText());
    assertEquals("1", finish.get("guard").get("spread").asText());
    assertEquals(4, finish.get("descriptors").size());
    assertEquals("Excellent", finish.at("/descriptors/3/text").textValue());
    assertEquals("Look along the light", finish.get("hint").textValue());
  }

  @Test
  void theNoiseOfBinaryNumbersIsLeftOut() throws IOException {
    assertEquals("0.3", scheme(CisWorkbooks.joinery()).at("/parts/0/parts/1/parts/0/max").asText());
  }

  @Test
  void theSchemeIsValidInADocument() throws IOException {
    ObjectNode document = Documents.valid(Documents.SMALL).written().json();
    ObjectNode event = (ObjectNode) document.at("/events/0");
    event.set("scheme", scheme(CisWorkbooks.joinery()));
    event.remove("ranking");
    assertEquals(List.of(), CompetitionDocument.parse(document.toString()).problems());
  }

  @Test
  void sectionsThatDifferFromThePlanAreOnlyNoted() throws IOException {
    CisWorkbook.Reading reading = read(CisWorkbooks.joinery().bytes());
    assertEquals(
        List.of("I5: section 2 of the standard plans 3, its aspects add up to 2.5"),
        reading.notes().stream().map(Sentence::toString).toList());
  }

  @Test
  void aTotalThatTheAspectsDoNotMeetIsRefused() throws IOException {
    assertEquals(
        List.of("K9 scheme", "N18 scheme", "N25 scheme"),
        problems(CisWorkbooks.joinery().with(20, 11, 1.75)));
    assertEquals(List.of("N10 scheme"), problems(CisWorkbooks.joinery().with(10, 14, 3)));
  }

  @Test
  void everyRowThatCannotBeReadIsNamed() throws IOException {
    CisWorkbooks workbook =
        CisWorkbooks.joinery()
            .with(12, 4, "X")
            .with(14, 11, "much")
            .with(15, 1, "A1")
            .with(16, 5, "")
            .with(24, 6, 4);
    assertEquals(
        List.of("D12 value", "K14 number", "A15 duplicate-id", "E16 missing", "F24 value"),
        problems(workbook));
  }

  @Test
  void olderEditionsWithOtherColumnsAreRead() throws IOException {
    CisWorkbooks older =
        new CisWorkbooks()
            .row(
                "Sub Criteria ID",
                "Sub Criteria Name or Description",
                "Aspect Type O = Obj J = Judg",
                "Aspect - Description",
                "Judg Score",
                "Extra Aspect Description",
                "Requirement or Nominal Size (Obj Only)",
                "WSSS Section",
                "Max Mark",
                "Criterion A",
                "1,5")
            .row("A1", "Cuts")
            .row("", "", "O", "Square", "", "", "90°", 1, "1,5");
    JsonNode scheme = scheme(older);
    assertEquals("1.5", scheme.get("max").asText());
    assertEquals("Square", scheme.at("/parts/0/parts/0/parts/0/title").textValue());
  }

  @Test
  void workbooksOfAnotherKindAreRefused() throws IOException {
    assertEquals(1, read(CisWorkbooks.joinery().bytes("Marks", "More")).problems().size());
    assertEquals(1, read(new CisWorkbooks().row("Hello").bytes()).problems().size());
    assertTrue(read(CisWorkbooks.joinery().bytes("Sheet 1")).scheme().isPresent());
    byte[] text = "event,entry".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> read(text));
  }

  private static List<String> problems(CisWorkbooks workbook) throws IOException {
    List<Problem> problems = read(workbook.bytes()).problems();
    return problems.stream().map(problem -> problem.path() + " " + problem.rule()).toList();
  }

  private static JsonNode scheme(CisWorkbooks workbook) throws IOException {
    CisWorkbook.Reading reading = read(workbook.bytes());
    return reading.scheme().orElseThrow(() -> new AssertionError(reading.problems()));
  }

  private static CisWorkbook.Reading read(byte[] workbook) throws IOException {
    return CisWorkbook.read(new ByteArrayInputStream(workbook));
  }
}
