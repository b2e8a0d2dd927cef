package org.jiangxin.scoring.judges;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.Hall;
import org.junit.jupiter.api.Test;

class AspectReportsTest {

  @Test
  void anAspectInWhichAllAreEqualDidNotSeparate() {
    Hall hall = hall().once("A", "time", "5.0").once("B", "time", "5").once("C", "time", "5");
    AspectReport time = report(hall, 1);
    assertEquals(Optional.of(false), time.separated());
    assertEquals(1, time.distinct());
    assertEquals(3, time.entries());
    assertEquals(Optional.empty(), time.correlation());
    assertEquals(Optional.empty(), time.agreement());
  }

  @Test
  void oneEntryAloneSaysNothing() {
    AspectReport time = report(hall().once("A", "time", "5"), 1);
    assertEquals(Optional.empty(), time.separated());
    assertEquals(Optional.empty(), time.deviation());
    assertEquals(number("5.0000"), time.mean());
    assertEquals(Optional.empty(), report(hall(), 1).mean());
  }

  @Test
  void meanDeviationAndEndsAreThoseOfTheAspectsValue() {
    Hall hall = hall().panel("A", "bead", "4", "6").panel("B", "bead", "7", "7");
    AspectReport bead = report(hall, 0);
    assertEquals(number("5"), bead.lowest());
    assertEquals(number("7"), bead.highest());
    assertEquals(number("6.0000"), bead.mean());
    assertEquals(number("1.4142"), bead.deviation());
  }

  @Test
  void disputedEntriesAreCounted() {
    Hall hall = hall().panel("A", "bead", "4", "8").panel("B", "bead", "7", "7");
    assertEquals(1, report(hall, 0).disputed());
  }

  @Test
  void anAspectThatFollowsTheTotalCorrelatesWithIt() {
    Hall hall = hall().panel("A", "bead", "4", "4").panel("B", "bead", "7", "7");
    hall.panel("C", "bead", "9", "9").once("A", "time", "9");
    hall.once("B", "time", "6").once("C", "time", "4.5");
    assertEquals(number("1.0000"), report(hall, 0).correlation());
    assertEquals(true, report(hall, 1).correlation().orElseThrow().signum() <= 0);
  }

  @Test
  void agreementNeedsThreeEntriesThatAllHaveMarked() {
    Hall hall = hall().panel("A", "bead", "4", "5").panel("B", "bead", "7", "6");
    hall.panel("C", "bead", "9", "-");
    Agreement two = report(hall, 0).agreement().orElseThrow();
    assertEquals(2, two.entries());
    assertEquals(Optional.empty(), two.concordance());
    hall.panel("C", "bead", "9", "8");
    Agreement three = report(hall, 0).agreement().orElseThrow();
    assertEquals(number("1.0000"), three.concordance());
    assertEquals(Optional.of(three), hall.scoring.statistics(Map.of()).agreement());
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static AspectReport report(Hall hall, int aspect) {
    List<AspectReport> aspects = hall.scoring.statistics(Map.of()).aspects();
    return aspects.get(aspect);
  }

  private static Hall hall() {
    return event(
            group("total")
                .with(eachJudge("bead").scale("0", "10").guard("2"))
                .with(once("time").countsNot()))
        .judges(2)
        .entries("A", "B", "C")
        .open();
  }
}
