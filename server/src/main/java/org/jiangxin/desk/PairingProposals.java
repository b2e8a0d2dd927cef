package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.language.Language;
import org.jiangxin.pairing.PairingJson;
import org.jiangxin.pairing.PairingList;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.pairing.PairingRequest;
import org.jiangxin.pairing.PairingRequestReader;
import org.jiangxin.pairing.People;
import org.jiangxin.pairing.Pool;
import org.jiangxin.pairing.Proposer;

/** Makes proposals on worker threads, from the document, the results and what is saved. */
public final class PairingProposals {
  private final Vertx vertx;
  private final PairingRepository pairings;
  private final BestContestants best;

  /** Proposals over the given repositories. */
  public PairingProposals(Vertx vertx, PairingRepository pairings, BestContestants best) {
    this.vertx = vertx;
    this.pairings = pairings;
    this.best = best;
  }

  /** The answer to an organiser's request, in the words of its reader. */
  Future<JsonObject> propose(People people, JsonObject body, Language reader) {
    String competition = people.document().competition().id();
    PairingRequest request = PairingRequestReader.read(body, people.document());
    return best.of(competition, request.results())
        .compose(
            contestants ->
                pairings
                    .current(competition)
                    .compose(
                        saved -> {
                          Pool pool =
                              people.pool(request, fixed(request, saved, people), contestants);
                          return propose(pool, saved.revision(), people, reader);
                        }));
  }

  private Future<JsonObject> propose(Pool pool, int revision, People people, Language reader) {
    if (pool.learners().size() > Pool.MOST_LEARNERS) {
      throw new Refusal(
          Problem.of(
              422,
              "too-many",
              "Too many apprentices",
              "A proposal takes at most {} apprentices",
              Pool.MOST_LEARNERS));
    }
    return vertx.executeBlocking(
        () -> PairingJson.proposal(Proposer.propose(pool), revision, people, reader), false);
  }

  /** Saved pairs of people whom the document no longer names are not kept. */
  private static Map<String, String> fixed(
      PairingRequest request, PairingList saved, People people) {
    Map<String, String> fixed = new TreeMap<>(request.fixed().orElseGet(saved::fixed));
    fixed.keySet().removeIf(apprentice -> people.learner(apprentice).isEmpty());
    fixed.values().removeIf(mentor -> people.master(mentor).isEmpty());
    return fixed;
  }
}
