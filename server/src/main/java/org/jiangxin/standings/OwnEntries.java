package org.jiangxin.standings;

import java.util.List;
import org.jiangxin.competition.Entry;
import org.jiangxin.marking.EventBook;

/** Which entries of an event are a contestant's own. */
public final class OwnEntries {
  private OwnEntries() {}

  /** The contestant's entries, also those that they may not know to be theirs yet. */
  public static List<Entry> of(EventBook book, String contestant) {
    return book.inForce()
        .map(
            rules ->
                rules.event().entries().stream()
                    .filter(entry -> entry.contestants().contains(contestant))
                    .toList())
        .orElse(List.of());
  }

  /** What a contestant may see of an entry of their own. */
  public static Visibility visibility(EventBook book) {
    boolean blind = book.inForce().map(rules -> rules.event().blind()).orElse(true);
    return Visibility.of(Audience.CONTESTANT, book.state(), blind);
  }

  /** Whether the entry is the contestant's, and they may know that. */
  public static boolean isKnown(EventBook book, String contestant, String entry) {
    return visibility(book).entries()
        && of(book, contestant).stream().anyMatch(own -> own.id().equals(entry));
  }
}
