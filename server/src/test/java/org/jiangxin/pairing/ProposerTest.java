package org.jiangxin.pairing;

import static org.jiangxin.pairing.Pools.learner;
import static org.jiangxin.pairing.Pools.master;
import static org.jiangxin.pairing.Pools.pairs;
import static org.jiangxin.pairing.Pools.pool;
import static org.jiangxin.pairing.Pools.standingFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.pairing.Reason.MissedWish;
import org.jiangxin.pairing.Reason.Obstacle;
import org.junit.jupiter.api.Test;

class ProposerTest {

  @Test
  void moreArePairedEvenWhenWishesAreMissed() {
    Pool pool =
        pool(
            List.of(learner("a", "welding cnc", "m1"), learner("b", "welding")),
            List.of(master("m1", "welding", 1), master("m2", "cnc", 1)));
    assertEquals(Map.of("a", "m2", "b", "m1"), pairs(Proposer.propose(pool)));
  }

  @Test
  void wishesOfBothSidesCountAlike() {
    Pool pool =
        pool(
            List.of(learner("a", "welding", "m1", "m2"), learner("b", "welding", "m1", "m2")),
            List.of(master("m1", "welding", 1, "b"), master("m2", "welding", 1)));
    Proposal proposal = Proposer.propose(pool);
    assertEquals(Map.of("a", "m2", "b", "m1"), pairs(proposal));
    Reason granted = proposal.pairs().get(1).reason();
    assertEquals(Optional.of(1), granted.apprenticeWish());
    assertEquals(Optional.of(1), granted.mentorWish());
  }

  @Test
  void withoutWishesTheLoadsAreEven() {
    List<Learner> learners =
        List.of(
            learner("a", "welding"),
            learner("b", "welding"),
            learner("c", "welding"),
            learner("d", "welding"));
    Pool pool = pool(learners, List.of(master("m1", "welding", 9), master("m2", "welding", 9)));
    assertEquals(Map.of("m1", 2, "m2", 2), Proposer.propose(pool).loads());
  }

  @Test
  void aSettledPairStaysAndCountsInItsMentorsLoad() {
    Pool pool =
        new Pool(
            List.of(learner("a", "baking"), learner("b", "welding"), learner("c", "welding")),
            List.of(master("m1", "welding", 2), master("m2", "welding", 2)),
            Map.of("a", "m1"),
            false);
    Proposal proposal = Proposer.propose(pool);
    assertEquals("m1", pairs(proposal).get("a"));
    assertEquals(true, proposal.pairs().get(0).reason().fixed());
    assertEquals(5, proposal.worth().loadSquares());
  }

  @Test
  void differentDelegationsArePairedOnlyWhereAsked() {
    List<Learner> learners =
        List.of(
            standingFor("anhui", learner("a", "welding")),
            standingFor("taiwan", learner("b", "welding")));
    List<Master> masters =
        List.of(
            standingFor("anhui", master("m1", "welding", 1)),
            standingFor("taiwan", master("m2", "welding", 1)));
    Proposal asked = Proposer.propose(new Pool(learners, masters, Map.of(), true));
    assertEquals(Map.of("a", "m2", "b", "m1"), pairs(asked));
    assertEquals(2, asked.worth().crossDelegation());
    assertEquals(0, Proposer.propose(pool(learners, masters)).worth().crossDelegation());
  }

  @Test
  void aMissedWishSaysWhatStoodInItsWay() {
    Pool pool =
        pool(
            List.of(learner("a", "welding", "m9", "m3", "m1", "m2"), learner("b", "welding", "m1")),
            List.of(
                master("m1", "welding", 1), master("m2", "welding", 1), master("m3", "cnc", 1)));
    Proposal proposal = Proposer.propose(pool);
    assertEquals(Map.of("a", "m2", "b", "m1"), pairs(proposal));
    assertEquals(
        List.of(
            new MissedWish("m9", Obstacle.UNKNOWN),
            new MissedWish("m3", Obstacle.OTHER_TRADE),
            new MissedWish("m1", Obstacle.FULL)),
        proposal.pairs().get(0).reason().missed());
  }

  @Test
  void whoeverStaysAloneLearnsHowManyPlacesThereAre() {
    Pool pool =
        pool(
            List.of(learner("a", "welding", "m1"), learner("b", "welding"), learner("c", "baking")),
            List.of(master("m1", "welding", 1)));
    assertEquals(
        List.of(new Unpaired("b", 1, 1, 2), new Unpaired("c", 0, 0, 1)),
        Proposer.propose(pool).unpaired());
  }

  @Test
  void aMentorWithoutTradesTakesAnybody() {
    Pool pool =
        pool(List.of(learner("a", ""), learner("b", "baking")), List.of(master("m1", "", 2)));
    assertEquals(2, Proposer.propose(pool).worth().paired());
  }

  @Test
  void anEmptyPoolHasNoPairs() {
    assertEquals(List.of(), Proposer.propose(pool(List.of(), List.of())).pairs());
  }

  @Test
  void aSettledPairOfStrangersIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Pool(List.of(), List.of(master("m1", "", 2)), Map.of("a", "m1"), false));
  }
}
