package org.jiangxin.standings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.marking.EventBook;

/** Standings of this moment for those who may see more than the public. */
public final class AudienceView {
  private AudienceView() {}

  /** The view; empty before the event has a document. Read it on the standings' thread. */
  public static Optional<StandingsView> of(EventBook book, Audience audience, String epoch) {
    return book.inForce()
        .map(
            rules -> {
              Visibility visibility = Visibility.of(audience, book.state(), rules.event().blind());
              List<ViewRow> rows =
                  new ViewRows(rules, visibility).of(book.scoring().standings().rows());
              return new StandingsView(
                  book.key(),
                  epoch,
                  book.position(),
                  book.recordedAt(),
                  book.state(),
                  Optional.empty(),
                  rules.document(),
                  rules.event(),
                  visibility.names(),
                  rows,
                  ViewTeams.of(rules, visibility, ViewTeams.rows(book)),
                  Set.of());
            });
  }
}
