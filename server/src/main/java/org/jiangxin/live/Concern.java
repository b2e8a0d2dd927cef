package org.jiangxin.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.access.Principal.JudgeTablet;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.scoring.scheme.Aspect;

/**
 * Whose frames a row may change.
 *
 * @param judge empty for all judges of the competition
 * @param exceptSession the session that knows already
 */
record Concern(String competition, Optional<String> judge, Optional<String> exceptSession) {

  /**
   * Whom a row concerns: a mark that no colleague's sheet depends on concerns the judge's other
   * tablets and the chief judge; everything else concerns all.
   */
  static List<Concern> of(EventBook book, LedgerRow row) {
    String competition = row.event().competition();
    boolean oneJudgesOnly =
        row.fact() instanceof Fact.PracticeMarked
            || (row.fact() instanceof Fact.MarkGiven mark
                && !mark.once()
                && !isGuarded(book, mark));
    if (!oneJudgesOnly) {
      return List.of(new Concern(competition, Optional.empty(), Optional.empty()));
    }
    Optional<Concern> chief =
        book.inForce()
            .flatMap(rules -> rules.event().chief())
            .map(judge -> new Concern(competition, Optional.of(judge), Optional.empty()));
    Concern own =
        new Concern(
            competition, Optional.of(row.actor().name()), Optional.of(row.actor().session()));
    return Stream.concat(chief.stream(), Stream.of(own)).toList();
  }

  private static boolean isGuarded(EventBook book, Fact.MarkGiven mark) {
    return book.inForce()
        .flatMap(rules -> rules.aspect(mark.aspect()))
        .flatMap(Aspect::guard)
        .isPresent();
  }

  boolean includes(JudgeSocket socket) {
    JudgeTablet tablet = socket.tablet();
    return judge.map(tablet.judge()::equals).orElse(true)
        && exceptSession.map(session -> !tablet.session().equals(session)).orElse(true);
  }
}
