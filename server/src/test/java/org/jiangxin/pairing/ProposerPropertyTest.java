package org.jiangxin.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProposerPropertyTest {
  private static final Pools.Size SMALL = new Pools.Size(5, 4, 3, 2, 3, 3, 1);

  @Property(tries = 1500)
  void noOtherPairsAreBetter(@ForAll long seed) {
    Pool pool = Pools.random(seed, SMALL);
    assertEquals(BruteForce.best(pool), Proposer.propose(pool).worth());
  }

  @Property(tries = 300)
  void theOrderOfTheListsChangesNothing(@ForAll long seed) {
    Pool pool = Pools.random(seed, SMALL);
    List<Learner> learners = new ArrayList<>(pool.learners());
    List<Master> masters = new ArrayList<>(pool.masters());
    Collections.shuffle(learners, new Random(seed));
    Collections.shuffle(masters, new Random(seed));
    Pool shuffled = new Pool(learners, masters, pool.fixed(), pool.preferCrossDelegation());
    assertEquals(Proposer.propose(pool), Proposer.propose(shuffled));
  }

  @Property(tries = 300)
  void whoStaysAloneIsProvenToHaveTooFewPlaces(@ForAll long seed) {
    Pool pool = Pools.random(seed, new Pools.Size(12, 4, 3, 2, 3, 3, 2));
    Proposal proposal = Proposer.propose(pool);
    assertEquals(12, proposal.pairs().size() + proposal.unpaired().size());
    for (Unpaired alone : proposal.unpaired()) {
      assertTrue(alone.apprentices() > alone.places(), alone::toString);
    }
  }
}
