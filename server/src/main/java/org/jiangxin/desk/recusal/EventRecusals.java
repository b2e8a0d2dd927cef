package org.jiangxin.desk.recusal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Judge;
import org.jiangxin.competition.Recusals;
import org.jiangxin.competition.Recusals.Reason;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.RecordedMark;

/**
 * What an event's ledger says about its judges and entries, copied from the book. Immutable.
 *
 * @param panel ids of its judges
 * @param excluded judges who do not mark an entry, by the entry's id
 * @param decided judges about whom somebody decided, by the entry's id
 * @param marked judges whose marks an entry has, by the entry's id
 * @param isClosed whether the result is official, so that nothing changes any more
 */
record EventRecusals(
    String event,
    List<Entry> entries,
    Set<String> panel,
    Map<String, Set<String>> excluded,
    Map<String, Set<String>> decided,
    Map<String, Set<String>> marked,
    boolean isClosed) {

  /** A judge who is the mentor of one of an entry's contestants. */
  record Close(String event, Entry entry, String judge) {}

  /** Copies what the book says now; nothing before it has rules. */
  static EventRecusals of(EventBook book) {
    List<Entry> entries =
        book.inForce()
            .map(rules -> List.copyOf(rules.event().entries().stream().toList()))
            .orElse(List.of());
    Set<String> panel =
        book.inForce().map(rules -> Set.copyOf(rules.event().judges())).orElse(Set.of());
    Map<String, Set<String>> excluded = new HashMap<>();
    Map<String, Set<String>> decided = new HashMap<>();
    for (Entry entry : entries) {
      Set<String> off = new HashSet<>(entry.exclude());
      panel.stream().filter(judge -> !book.marks(judge, entry.id())).forEach(off::add);
      excluded.put(entry.id(), off);
      decided.put(entry.id(), book.decisions().decidedAbout(entry.id()));
    }
    return new EventRecusals(
        book.key().event(),
        entries,
        panel,
        excluded,
        decided,
        marked(book),
        book.state().isOfficial());
  }

  private static Map<String, Set<String>> marked(EventBook book) {
    Map<String, Set<String>> marked = new HashMap<>();
    book.marks().stream()
        .filter(mark -> mark.value().isPresent())
        .forEach(mark -> add(marked, mark));
    return marked;
  }

  private static void add(Map<String, Set<String>> marked, RecordedMark mark) {
    marked.computeIfAbsent(mark.id().entry(), entry -> new HashSet<>()).add(mark.judge());
  }

  /** All judges of the document who are mentors of one of an entry's contestants. */
  Stream<Close> mentors(CompetitionDocument document, Recusals recusals) {
    return entries.stream()
        .flatMap(
            entry ->
                document.judges().stream()
                    .map(Judge::id)
                    .filter(judge -> recusals.between(judge, entry).contains(Reason.MENTOR))
                    .map(judge -> new Close(event, entry, judge)));
  }

  boolean isExcluded(Close close) {
    return excluded.getOrDefault(close.entry().id(), Set.of()).contains(close.judge());
  }

  boolean hasMarked(Close close) {
    return marked.getOrDefault(close.entry().id(), Set.of()).contains(close.judge());
  }

  /** Whether the judge is to be taken off: nobody decided, and nothing that counts would go. */
  boolean isDue(Close close) {
    return !isClosed
        && panel.contains(close.judge())
        && !isExcluded(close)
        && !hasMarked(close)
        && !decided.getOrDefault(close.entry().id(), Set.of()).contains(close.judge());
  }
}
