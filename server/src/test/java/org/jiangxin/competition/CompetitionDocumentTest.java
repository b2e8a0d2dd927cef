package org.jiangxin.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.EventScoring;
import org.junit.jupiter.api.Test;

class CompetitionDocumentTest {

  private final CompetitionDocument small = Documents.valid(Documents.SMALL);
  private final Event welding = small.event("welding").orElseThrow();

  @Test
  void theCompetitionHasItsZoneAndDays() {
    Competition competition = small.competition();
    assertEquals("cup", competition.id());
    assertEquals(ZoneId.of("Asia/Shanghai"), competition.timeZone());
    assertEquals(List.of(LocalDate.of(2025, 8, 13)), competition.dates());
  }

  @Test
  void peopleAreFoundById() {
    assertEquals("王一", small.contestant("c1").orElseThrow().name());
    assertEquals(Optional.of("学院"), small.contestant("c1").orElseThrow().organisation());
    assertEquals(Optional.empty(), small.judge("j3").orElseThrow().delegation());
    assertEquals(2, small.mentor("m1").orElseThrow().capacity());
    assertEquals(List.of("m1"), small.apprentices().get(0).wishes());
    assertEquals(Optional.empty(), small.judge("j9"));
  }

  @Test
  void aMentorMayNameADelegationAndDesiredApprentices() {
    String written = "events: [welding], capacity: 2, delegation: taiwan, wishes: [c3, c1]}";
    Mentor mentor =
        Documents.valid(Documents.small("events: [welding], capacity: 2}", written))
            .mentor("m1")
            .orElseThrow();
    assertEquals(Optional.of("taiwan"), mentor.delegation());
    assertEquals(List.of("c3", "c1"), mentor.wishes());
  }

  @Test
  void anEntryKnowsItsNameDelegationAndNumbers() {
    Entry entry = welding.entry("W1").orElseThrow();
    assertEquals(Optional.of(3), entry.station());
    assertEquals(Map.of("dd", new BigDecimal("3.20")), entry.given());
    assertEquals(Set.of("j1"), entry.exclude());
    assertEquals(Optional.of("anhui"), entry.delegation());
    assertEquals("林二 · 陳三", welding.entry("W2").orElseThrow().name());
  }

  @Test
  void aTeamOfTwoDelegationsStandsForNeither() {
    CompetitionDocument mixed = Documents.valid(Documents.small("[c2, c3]", "[c1, c2]"));
    Entry team = mixed.event("welding").orElseThrow().entry("W2").orElseThrow();
    assertEquals(Optional.empty(), team.delegation());
  }

  @Test
  void theChiefNeedNotBeOneOfTheMarkingJudges() {
    assertEquals(Optional.of("j3"), welding.chief());
    assertEquals(List.of("j1", "j2"), welding.judges());
  }

  @Test
  void anEntryMayExcludeAJudgeWhoIsNotOnThePanel() {
    CompetitionDocument document = Documents.valid(Documents.small("[j1]}", "[j3]}"));

    EventScoring scoring = EventScoring.of(document.event("welding").orElseThrow().rules());

    assertEquals(2, scoring.standings().rows().size());
  }

  @Test
  void jsonReadsAsTheSameDocument() {
    CompetitionDocument json = Documents.valid(small.written().json().toString());
    assertEquals(small, json);
    assertEquals(small.canonicalJson(), json.canonicalJson());
  }

  @Test
  void yamlWrittenBackReadsAsTheSameDocument() {
    CompetitionDocument wuhu = Documents.sample("wuhu-2025.yaml");
    assertEquals(wuhu, Documents.valid(wuhu.toYaml()));
  }

  @Test
  void textThatLooksLikeSomethingElseSurvivesYaml() {
    for (String name :
        List.of("no", "1e5", "0x1F", "2025-08-13", "~", "- a", "a: b", "a\nb", "#")) {
      String json = small.written().json().toString().replace("王一", name.replace("\n", "\\n"));
      CompetitionDocument document = Documents.valid(json);
      CompetitionDocument again = Documents.valid(document.toYaml());
      assertEquals(name, again.contestant("c1").orElseThrow().name());
    }
  }

  @Test
  void theCanonicalFormDependsOnContentOnly() {
    String reordered =
        Documents.small(
                "{id: W1, contestants: [c1], station: 3, given: {dd: 3.20}, exclude: [j1]}",
                "{exclude: [j1], given: {dd: 3.2}, station: 3.0, contestants: [c1], id: W1}")
            .replace("blind: true", "blind:  true # comment");
    assertEquals(small.canonicalJson(), Documents.valid(reordered).canonicalJson());
  }

  @Test
  void aByteOrderMarkIsTolerated() {
    assertEquals(small, Documents.valid("\uFEFF" + Documents.SMALL));
  }

  @Test
  void wuhuHasSixTradesWithFiveJudgesAndAChiefEach() {
    CompetitionDocument wuhu = Documents.sample("wuhu-2025.yaml");
    assertEquals(72, wuhu.contestants().size());
    assertEquals(6, wuhu.events().size());
    for (Event event : wuhu.events()) {
      assertEquals(5, event.judges().size(), event.id());
      assertTrue(event.chief().isPresent(), event.id());
      assertEquals(3, event.awards().size(), event.id());
    }
    assertEquals(2, wuhu.mentors().size());
    assertEquals(7, wuhu.apprentices().size());
  }

  @Test
  void tiangongRanksTheWorkersOfEightCompanies() {
    CompetitionDocument tiangong = Documents.sample("tiangong-energy-2025.yaml");
    assertEquals(8, tiangong.delegations().size());
    assertEquals(2, tiangong.events().size());
    tiangong.events().forEach(event -> assertTrue(event.rules().teams().isPresent()));
  }
}
