package org.jiangxin.marking;

import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.scheme.Aspect;

/**
 * The rules in force: a document, its event, and the engine that follows them.
 *
 * @param version the document's version
 */
public record InForce(
    int version,
    CompetitionDocument document,
    Event event,
    Map<String, Aspect> aspects,
    EventScoring scoring) {

  static InForce of(int version, CompetitionDocument document, Event event) {
    return new InForce(
        version,
        document,
        event,
        SchemeAspects.of(event.rules().scheme()),
        EventScoring.of(event.rules()));
  }

  /** The aspect of that id, if the scheme has one. */
  public Optional<Aspect> aspect(String id) {
    return Optional.ofNullable(aspects.get(id));
  }
}
