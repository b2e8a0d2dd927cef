package org.jiangxin.competition;

import static org.jiangxin.competition.Documents.small;
import static org.jiangxin.competition.Documents.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.Recusals.Reason;
import org.junit.jupiter.api.Test;

class RecusalsTest {

  private static Set<String> excluded(String document, String entry) {
    return valid(document).event("welding").orElseThrow().entry(entry).orElseThrow().exclude();
  }

  private static Set<Reason> reasons(String document, String judge, String entry) {
    CompetitionDocument read = valid(document);
    Entry found = read.event("welding").orElseThrow().entry(entry).orElseThrow();
    return Recusals.of(read).between(judge, found);
  }

  @Test
  void aJudgeOfAContestantsOrganisationDoesNotMarkTheEntryHoweverItIsWritten() {
    String document = small("name: 乙, delegation: taiwan", "name: 乙, organisation: ' 学 院'");

    assertEquals(Set.of("j1", "j2"), excluded(document, "W1"));
    assertEquals(Set.of(), excluded(document, "W2"));
    assertEquals(Set.of(Reason.ORGANISATION), reasons(document, "j2", "W1"));
  }

  @Test
  void aDeclaredRelationToOneMemberKeepsTheJudgeFromTheWholeTeam() {
    String document = small("name: 乙, delegation: taiwan", "name: 乙, related: [c3]");

    assertEquals(Set.of("j2"), excluded(document, "W2"));
    assertEquals(Set.of(Reason.RELATED), reasons(document, "j2", "W2"));
  }

  @Test
  void aMentorDoesNotMarkTheirPupil() {
    String named = small("capacity: 2", "capacity: 2, judge: j2, teaches: [c2]");
    String known = small("name: 师傅", "name: 乙, organisation: 某公司, teaches: [c2]");

    assertEquals(Set.of("j2"), excluded(named, "W2"));
    assertEquals(Set.of(), excluded(known, "W2"), "the judge may be another 乙");
    assertEquals(
        Set.of("j2"),
        excluded(known.replace("{id: j2, name: 乙", "{id: j2, organisation: 某公司, name: 乙"), "W2"));
    assertEquals(Set.of(Reason.MENTOR, Reason.DELEGATION), reasons(named, "j2", "W2"));
  }

  @Test
  void theOwnDelegationIsToldAndKeepsNobodyAwayByItself() {
    assertEquals(Set.of(Reason.DELEGATION), reasons(Documents.SMALL, "j2", "W2"));
    assertEquals(Set.of(), excluded(Documents.SMALL, "W2"));
  }

  @Test
  void whoWasPairedInAnotherCompetitionIsKnownAgainByNameAndHouse() {
    CompetitionDocument document =
        valid(
            small("name: 乙, delegation: taiwan", "name: 乙, organisation: 某公司")
                .replace("id: c2, name: ", "id: c2, organisation: 技校, name: "));
    Contestant apprentice = document.contestant("c2").orElseThrow();
    Mentor mentor = mentor("乙", "某 公司");
    Entry entry = document.event("welding").orElseThrow().entry("W2").orElseThrow();

    assertEquals(
        Set.of(Reason.MENTOR),
        Recusals.of(document, List.of(new Apprenticeship("last-year", mentor, apprentice)))
            .between("j2", entry));
    assertEquals(
        Set.of(),
        Recusals.of(
                document, List.of(new Apprenticeship("last-year", mentor("乙", "别的公司"), apprentice)))
            .between("j2", entry));
  }

  private static Mentor mentor(String name, String organisation) {
    return new Mentor(
        "m9",
        name,
        Optional.empty(),
        Optional.of(organisation),
        List.of(),
        1,
        List.of(),
        Optional.empty(),
        List.of());
  }

  @Test
  void theEngineKnowsTheSmallerPanelToo() {
    String document = small("name: 乙, delegation: taiwan", "name: 乙, related: [c2]");

    assertEquals(
        Set.of("j2"),
        valid(document).event("welding").orElseThrow().rules().entries().get(1).exclude());
  }

  @Test
  void whoBecomesTooCloseChangesTheResult() {
    CompetitionDocument before = valid(Documents.SMALL);
    CompetitionDocument related =
        valid(small("name: 乙, delegation: taiwan", "name: 乙, delegation: taiwan, related: [c2]"));
    CompetitionDocument moved =
        valid(small("{id: j3, name: 丙}", "{id: j3, name: 丙, organisation: 学院}"));

    assertEquals(Set.of("welding"), DocumentChange.between(before, related).affectedEvents());
    assertEquals(Set.of(), DocumentChange.between(before, moved).affectedEvents());
  }
}
