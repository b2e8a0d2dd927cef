package org.jiangxin.desk.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Documents;
import org.jiangxin.competition.Recusals;
import org.junit.jupiter.api.Test;

class PanelSheetTest {
  private static final String TAUGHT =
      Documents.small("capacity: 2", "capacity: 2, judge: j3, teaches: [c3]")
          .replace("{id: j3, name: 丙}", "{id: j3, name: 丙, organisation: 学院, related: [c3]}");

  private static PanelSheet sheet(String document) {
    CompetitionDocument read = Documents.valid(document);
    return new PanelSheet(read, Recusals.of(read));
  }

  private static List<String> conflicts(JsonArray conflicts) {
    return conflicts.stream()
        .map(JsonObject.class::cast)
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.getString("judge"),
                        one.getString("entry"),
                        String.join(
                            "+",
                            one.getJsonArray("reasons").stream().map(String::valueOf).toList()),
                        one.getBoolean("off") ? "off" : "marks"))
        .toList();
  }

  @Test
  void everyReasonIsToldAlsoOfWhoIsNotOnThePanelYet() {
    JsonArray events = sheet(TAUGHT).json().getJsonArray("events");
    assertEquals(
        List.of(
            "j1 W1 delegation off",
            "j2 W2 delegation marks",
            "j3 W1 organisation off",
            "j3 W2 related+mentor off"),
        conflicts(events.getJsonObject(0).getJsonArray("conflicts")));
  }

  @Test
  void theLoadCountsPanelsAndTheEntriesThatAreLeftToMark() {
    assertEquals(
        List.of(
            "{\"judge\":\"j1\",\"panels\":1,\"entries\":1}",
            "{\"judge\":\"j2\",\"panels\":1,\"entries\":2}",
            "{\"judge\":\"j3\",\"panels\":0,\"entries\":0}"),
        sheet(Documents.SMALL).json().getJsonArray("judges").stream()
            .map(String::valueOf)
            .toList());
  }

  @Test
  void aProposalTellsTheConflictsThatCouldNotBeHelped() {
    JsonObject panel =
        sheet(Documents.SMALL)
            .proposal(2, Set.of("welding"))
            .getJsonArray("panels")
            .getJsonObject(0);
    assertEquals(new JsonArray(List.of("j1", "j3")), panel.getJsonArray("judges"));
    assertEquals(List.of("j1 W1 delegation off"), conflicts(panel.getJsonArray("conflicts")));
  }
}
