package org.jiangxin.scoring.team;

import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.Hall;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

class TeamRankingTest {

  @Test
  void theBestEntriesOfADelegationAreAdded() {
    assertEquals(
        List.of("1 red 17 [R1, R2]", "1 blue 17 [B1, B2]", "3 lone 9 [L1]"),
        rows(hall(new TeamRule(Take.SUM, 2, 1))));
  }

  @Test
  void orTheirMeanIsTaken() {
    assertEquals(
        List.of("1 lone 9 [L1]", "2 red 8.5 [R1, R2]", "2 blue 8.5 [B1, B2]"),
        rows(hall(new TeamRule(Take.MEAN, 2, 1))));
  }

  @Test
  void aDelegationWithTooFewRankedEntriesIsNotRanked() {
    Hall hall = hall(new TeamRule(Take.SUM, 2, 2));
    hall.scoring.status("B2", EntryStatus.WITHDRAWN);
    hall.scoring.status("B3", EntryStatus.WITHDRAWN);
    assertEquals(List.of("1 red 17 [R1, R2]", "- blue - [B1]", "- lone - [L1]"), rows(hall));
  }

  @Test
  void totalsAreShownWithTheDigitsOfTheScheme() {
    Hall hall =
        event(group("total").round(2).with(once("a")))
            .teams(new TeamRule(Take.SUM, 2, 1))
            .entry("R1", "red", Map.of())
            .entry("R2", "red", Map.of())
            .open();
    hall.once("R1", "a", "90.07").once("R2", "a", "86.43");
    assertEquals(List.of("1 red 176.50 [R1, R2]"), rows(hall));
  }

  private static Hall hall(TeamRule rule) {
    Hall hall =
        event(group("total").with(once("a")))
            .teams(rule)
            .entry("R1", "red", Map.of())
            .entry("R2", "red", Map.of())
            .entry("B1", "blue", Map.of())
            .entry("B2", "blue", Map.of())
            .entry("B3", "blue", Map.of())
            .entry("L1", "lone", Map.of())
            .entry("X", "", Map.of())
            .open();
    return hall.once("R1", "a", "10")
        .once("R2", "a", "7")
        .once("B1", "a", "9.5")
        .once("B2", "a", "7.5")
        .once("B3", "a", "1")
        .once("L1", "a", "9")
        .once("X", "a", "11");
  }

  private static List<String> rows(Hall hall) {
    return hall.scoring.teams().stream()
        .map(
            row ->
                "%s %s %s %s"
                    .formatted(
                        row.rank().map(String::valueOf).orElse("-"),
                        row.delegation(),
                        row.total().map(total -> total.toPlainString()).orElse("-"),
                        row.counted()))
        .toList();
  }
}
