package org.jiangxin.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Documents;
import org.jiangxin.pairing.Warning.Rule;
import org.junit.jupiter.api.Test;

class WarningsTest {

  private static List<Rule> rules(String mentor, Pair... pairs) {
    String text = Documents.small("{id: m1, name: 师傅, events: [welding], capacity: 2}", mentor);
    return Warnings.of(List.of(pairs), new People(Documents.valid(text))).stream()
        .map(Warning::rule)
        .toList();
  }

  @Test
  void aPairWithinTheRulesGivesNoWarning() {
    String mentor = "{id: m1, name: 师傅, organisation: 厂, events: [welding], capacity: 1}";
    assertEquals(List.of(), rules(mentor, new Pair("c1", "m1")));
  }

  @Test
  void oneHouseAndFullMentorsAndPeopleLeftOverAreNamed() {
    String mentor = "{id: m1, name: 师傅, organisation: 学院, events: [welding], capacity: 0}";
    assertEquals(
        List.of(Rule.SAME_ORGANISATION, Rule.OVER_CAPACITY), rules(mentor, new Pair("c1", "m1")));
    assertEquals(List.of(Rule.UNPAIRED), rules(mentor));
  }

  @Test
  void peopleWhoLeftTheDocumentAreNamed() {
    String mentor = "{id: m1, name: 师傅, events: [welding], capacity: 2}";
    assertEquals(
        List.of(Rule.UNKNOWN_APPRENTICE, Rule.UNKNOWN_MENTOR, Rule.UNPAIRED),
        rules(mentor, new Pair("c9", "m9")));
  }

  @Test
  void aMentorWhoJudgesTheApprenticesEventIsNamed() {
    String mentor = "{id: m1, name: 丙, events: [welding], capacity: 2}";
    assertEquals(List.of(Rule.JUDGES_APPRENTICE), rules(mentor, new Pair("c1", "m1")));
  }

  @Test
  void aMentorStandsForTheDelegationOfTheirHouse() {
    String text = Documents.small("name: 师傅, events", "name: 师傅, organisation: 学院, events");
    People people = new People(Documents.valid(text));
    assertEquals(Optional.of("anhui"), people.master("m1").orElseThrow().delegation());
  }
}
