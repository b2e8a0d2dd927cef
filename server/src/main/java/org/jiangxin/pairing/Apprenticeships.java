package org.jiangxin.pairing;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Apprenticeship;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;

/** Everybody who is paired in any competition of this server, as it was saved last. */
public final class Apprenticeships {
  private final PairingRepository pairings;
  private final DocumentRepository documents;

  /** Those of the pairs that were saved. */
  public Apprenticeships(PairingRepository pairings, DocumentRepository documents) {
    this.pairings = pairings;
    this.documents = documents;
  }

  /** All of them. */
  public Future<List<Apprenticeship>> all() {
    return pairings.newest().compose(this::known);
  }

  private Future<List<Apprenticeship>> known(Map<String, PairingList> lists) {
    List<Future<List<Apprenticeship>>> reading = new ArrayList<>();
    lists.forEach(
        (competition, list) ->
            reading.add(
                documents
                    .current(competition)
                    .map(found -> found.map(document -> of(document, list)).orElse(List.of()))));
    return Future.all(reading)
        .map(all -> reading.stream().flatMap(one -> one.result().stream()).toList());
  }

  private static List<Apprenticeship> of(CompetitionDocument document, PairingList list) {
    return list.pairs().stream().flatMap(saved -> of(document, saved.pair()).stream()).toList();
  }

  private static Optional<Apprenticeship> of(CompetitionDocument document, Pair pair) {
    return document
        .mentor(pair.mentor())
        .flatMap(
            mentor ->
                document
                    .contestant(pair.apprentice())
                    .map(
                        apprentice ->
                            new Apprenticeship(document.competition().id(), mentor, apprentice)));
  }
}
