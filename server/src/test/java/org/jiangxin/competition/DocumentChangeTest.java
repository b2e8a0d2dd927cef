package org.jiangxin.competition;

import static org.jiangxin.competition.Documents.small;
import static org.jiangxin.competition.Documents.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.jiangxin.competition.DocumentChange.Changed;
import org.junit.jupiter.api.Test;

class DocumentChangeTest {

  @Test
  void theSameContentInAnotherOrderIsNoChange() {
    String reordered =
        small("station: 3, given: {dd: 3.20}", "given: {dd: 3.2}, station: 3.0")
            .replace("judges: [j1, j2]", "judges: [j2, j1]");
    assertEquals(List.of(), change(reordered).changes());
  }

  @Test
  void namesTitlesAndStationsCannotChangeAResult() {
    DocumentChange change =
        change(
            small("station: 3", "station: 4")
                .replace("en: Welding", "en: Welds")
                .replace("title: 成形", "title: 外观")
                .replace("en: First prize", "en: Gold")
                .replace("王一", "王壹")
                .replace("chief: j3", "chief: j1"));
    assertEquals(Set.of(), change.affectedEvents());
    assertEquals(
        Set.of(
            "contestants[0].name",
            "events[0].title.en",
            "events[0].chief",
            "events[0].scheme.parts[0].title",
            "events[0].awards[0].title.en",
            "events[0].entries[0].station"),
        Set.copyOf(change.changes().stream().map(Changed::path).toList()));
  }

  @Test
  void whatTheResultDependsOnIsNamedWithItsPath() {
    assertEquals(
        List.of("events[0].scheme.parts[0].scale.step"), affecting("step: 0.5", "step: 1"));
    assertEquals(
        List.of("events[0].ranking.order"), affecting("order: descending", "order: ascending"));
    assertEquals(List.of("events[0].awards[0].share"), affecting("share: 0.10", "share: 0.2"));
    assertEquals(List.of("events[0].judges"), affecting("[j1, j2]", "[j1, j2, j3]"));
    assertEquals(List.of("events[0].blind"), affecting("blind: true", "blind: false"));
    assertEquals(List.of("events[0].entries[0].given.dd"), affecting("3.20", "3.3"));
    assertEquals(
        List.of("events[0].entries[0].exclude"), affecting("exclude: [j1]", "exclude: [j2]"));
    assertEquals(List.of("events[0].entries[1].contestants"), affecting("[c2, c3]", "[c3]"));
  }

  @Test
  void aFactorThatCountsOnlyOnceChangesTheResult() {
    String squared =
        small("max: 10}", "max: 10, times: [dd, dd]}")
            .replace("[c2, c3]}", "[c2, c3], given: {dd: 1}}");
    DocumentChange change =
        DocumentChange.between(valid(squared), valid(squared.replace("[dd, dd]", "[dd]")));
    assertEquals(List.of("events[0].scheme.parts[0].times"), paths(change));
  }

  @Test
  void aNumberGivenUnderACosmeticNameCountsAllTheSame() {
    String before = small("given: {dd: 3.20}", "given: {day: 1}");
    DocumentChange change =
        DocumentChange.between(valid(before), valid(before.replace("{day: 1}", "{day: 2}")));
    assertEquals(Set.of("welding"), change.affectedEvents());
  }

  @Test
  void entriesThatComeAndGoChangeTheResult() {
    String line = "\n      - {id: W2, contestants: [c2, c3]}";
    String without = small(line, "");
    assertEquals(
        List.of("events[0].entries[1]"),
        paths(DocumentChange.between(valid(without), valid(Documents.SMALL))));
    assertEquals(
        List.of("events[0].entries[1]"),
        paths(DocumentChange.between(valid(Documents.SMALL), valid(without))));
  }

  @Test
  void aListThatTheOtherDocumentLacksIsComparedLineByLine() {
    String nobody =
        Documents.SMALL
            .replaceAll("contestants:\\n(  - .*\\n)+", "")
            .replaceAll("contestants: \\[.*?\\](, )?", "")
            .replaceAll("apprentices: .*\\n", "");
    String guest = nobody.replace("judges:\n", "contestants: [{id: c9, name: 赵九}]\njudges:\n");

    DocumentChange come = DocumentChange.between(valid(nobody), valid(guest));
    DocumentChange gone = DocumentChange.between(valid(guest), valid(nobody));

    assertEquals(List.of("contestants[0]"), come.changes().stream().map(Changed::path).toList());
    assertEquals(List.of("contestants[0]"), gone.changes().stream().map(Changed::path).toList());
    assertEquals(Set.of(), come.affectedEvents());
  }

  @Test
  void aContestantsDelegationBelongsToTheEventsTheyTakePartIn() {
    assertEquals(
        List.of("contestants[0].delegation"),
        affecting("王一, delegation: anhui", "王一, delegation: taiwan"));
  }

  private static List<String> affecting(String find, String replacement) {
    return paths(change(small(find, replacement)));
  }

  private static List<String> paths(DocumentChange change) {
    return change.affecting("welding").stream().map(Changed::path).toList();
  }

  private static DocumentChange change(String after) {
    return DocumentChange.between(valid(Documents.SMALL), valid(after));
  }

  @Test
  void howLongAppealsAreTakenCannotChangeAResult() {
    DocumentChange change = change(small("blind: true", "blind: true\n    appeals: {minutes: 60}"));

    assertEquals(Set.of(), change.affectedEvents());
    assertEquals(1, change.changes().size());
  }
}
