package org.jiangxin.desk;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiangxin.competition.Entry;
import org.jiangxin.marking.EventKey;
import org.jiangxin.pairing.PairingRequest.Best;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;

/** Finds the contestants of the best entries of events, as organisers see the standings. */
public final class BestContestants {
  private final StandingsService standings;

  /** Looks into the given standings. */
  public BestContestants(StandingsService standings) {
    this.standings = standings;
  }

  /** Ids of contestants, each once, in order. */
  Future<List<String>> of(String competition, List<Best> wanted) {
    return Future.all(wanted.stream().map(best -> of(competition, best)).toList())
        .map(found -> found.<List<String>>list().stream().flatMap(List::stream))
        .map(ids -> List.copyOf(new TreeSet<>(ids.toList())));
  }

  private Future<List<String>> of(String competition, Best best) {
    return standings
        .read(
            new EventKey(competition, best.event()),
            book -> AudienceView.of(book, Audience.ORGANIZER, standings.epoch()))
        .map(found -> found.flatMap(view -> view).stream().flatMap(v -> best(v, best)).toList());
  }

  private static Stream<String> best(StandingsView view, Best best) {
    return view.rows().stream()
        .filter(row -> row.score().rank().filter(rank -> rank <= best.places()).isPresent())
        .map(row -> view.event().entry(row.entry()))
        .flatMap(Optional::stream)
        .map(Entry::contestants)
        .flatMap(List::stream);
  }
}
