package org.jiangxin.standings;

import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.InForce;

/**
 * Who did something, as an audience may know it: a contestant who acted in a blind event is nobody
 * to those from whom the entries' names are kept.
 */
public final class ActorNames {
  private final CompetitionDocument document;
  private final boolean contestants;

  private ActorNames(CompetitionDocument document, boolean contestants) {
    this.document = document;
    this.contestants = contestants;
  }

  /** What the audience may know of those who acted in the event. */
  public static ActorNames of(EventBook book, InForce rules, Audience audience) {
    Visibility visibility = Visibility.of(audience, book.state(), rules.event().blind());
    return new ActorNames(rules.document(), visibility.names());
  }

  /** Whether contestants are known. */
  public boolean showContestants() {
    return contestants;
  }

  /** The account's name, the judge's id or the contestant's name; empty where it is kept secret. */
  public Optional<String> of(Actor actor) {
    if (actor.role() != Actor.Role.CONTESTANT) {
      return Optional.of(actor.name());
    }
    return Optional.of(actor.name())
        .filter(id -> contestants)
        .map(id -> document.contestant(id).map(Contestant::name).orElse(id));
  }

  /** In whose name an appeal was filed; empty where it is kept secret. */
  public Optional<String> appellant(Fact.AppealFiled filed, Actor by) {
    return filed.by().or(() -> of(by));
  }
}
