package org.jiangxin.desk.people.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Documents;
import org.junit.jupiter.api.Test;

class GivenNumbersTest {
  private static final String DIVE =
      Documents.small("step: 0.5}, max: 10}", "step: 0.5}, times: [dd, 0.6]}")
          .replace("max: 30", "")
          .replace("contestants: [c2, c3]}", "contestants: [c2], given: {dd: 2}}");

  @Test
  void whoIsEnteredLaterHasEveryNumberThatTheSchemeNeeds() {
    ObjectNode tree = Documents.valid(DIVE).written().json();
    new PeopleTree(tree).addEntry("welding", "W3", List.of("c3"));

    assertTrue(CompetitionDocument.parse(tree.toString()).problems().isEmpty());
    JsonNode entry = tree.at("/events/0/entries/2");
    assertEquals(1, entry.at("/given/dd").asInt());
  }

  @Test
  void numbersThatStandInTheSchemeAreAskedOfNobody() {
    JsonNode scheme = Documents.valid(DIVE).written().json().at("/events/0/scheme");
    assertEquals(Set.of("dd"), GivenNumbers.neededBy(scheme));
  }
}
