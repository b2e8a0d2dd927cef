package org.jiangxin.standings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.InForce;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.scoring.team.TeamRow;

/**
 * What the public sees of one event, kept up to date row by row: the standings, or those that stood
 * at the freeze.
 */
final class PublicView {

  /** How many views a client may be behind before it is sent the whole. */
  private static final int MOST_VIEWS = 256;

  private record Scores(List<StandingsRow> rows, List<TeamRow> teams) {
    static Scores of(EventBook book) {
      return new Scores(book.scoring().standings().rows(), ViewTeams.rows(book));
    }
  }

  private record Frozen(Scores scores, long position, Instant at) {}

  private final String epoch;
  private Optional<Frozen> frozen = Optional.empty();
  private Optional<StandingsView> last = Optional.empty();
  private long visiblePosition;
  private Instant visibleAsOf = Instant.EPOCH;
  private final TreeSet<Long> views = new TreeSet<>();

  PublicView(String epoch) {
    this.epoch = epoch;
  }

  /** Looks at a row before the book reads it: the last moment to keep what stood at a freeze. */
  void before(EventBook book, LedgerRow row) {
    boolean isState = row.fact() instanceof Fact.StateChanged;
    if (row.fact() instanceof Fact.StateChanged change) {
      frozen =
          change.to().isFrozenForPublic()
              ? frozen.or(() -> Optional.of(freeze(book, row)))
              : Optional.empty();
    }
    boolean isWhole = isState || row.fact() instanceof Fact.DocumentImported;
    if (isWhole) {
      views.clear();
    }
    if (isWhole || frozen.isEmpty()) {
      visiblePosition = row.position();
      visibleAsOf = row.recordedAt();
    }
  }

  private static Frozen freeze(EventBook book, LedgerRow row) {
    return new Frozen(Scores.of(book), book.position(), row.recordedAt());
  }

  /** The last position that counts in what the public sees; empty unless that is frozen. */
  Optional<Long> frozenAt() {
    return frozen.map(Frozen::position);
  }

  /** The view of what was read so far, built only when something visible has changed. */
  Optional<StandingsView> current(EventBook book) {
    boolean upToDate = last.map(view -> view.position() == visiblePosition).orElse(false);
    if (!upToDate && book.inForce().isPresent()) {
      last = Optional.of(build(book, book.inForce().get()));
    }
    return last;
  }

  private StandingsView build(EventBook book, InForce rules) {
    Visibility visibility = Visibility.of(Audience.PUBLIC, book.state(), rules.event().blind());
    Scores scores = frozen.map(Frozen::scores).orElseGet(() -> Scores.of(book));
    List<ViewRow> now = new ViewRows(rules, visibility).of(scores.rows());
    List<ViewRow> earlier = last.map(StandingsView::rows).orElse(List.of());
    List<ViewRow> dated = ViewHistory.dated(earlier, now, visiblePosition);
    Optional<ViewTeams> earlierTeams = last.flatMap(StandingsView::teams);
    Optional<ViewTeams> teams =
        ViewTeams.of(rules, visibility, scores.teams())
            .map(ranking -> ranking.dated(earlierTeams, visiblePosition));
    if (!ViewHistory.keepsOrder(earlier, dated, visiblePosition)
        || !ViewHistory.keepsPlaces(earlierTeams, teams)) {
      views.clear();
    }
    StandingsView view =
        new StandingsView(
            book.key(),
            epoch,
            visiblePosition,
            visibleAsOf,
            book.state(),
            frozen.map(Frozen::at),
            rules.document(),
            rules.event(),
            visibility.names(),
            dated,
            teams,
            views);
    keep(visiblePosition);
    return view;
  }

  private void keep(long position) {
    views.add(position);
    if (views.size() > MOST_VIEWS) {
      views.pollFirst();
    }
  }
}
