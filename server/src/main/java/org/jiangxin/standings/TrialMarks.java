package org.jiangxin.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.tree.SchemePlan;

/**
 * Marks that somebody tries on an event's scheme, without any ledger: what the first entry would
 * come to, and why. Not thread-safe.
 */
public final class TrialMarks {

  /**
   * A mark that cannot be given.
   *
   * @param judge empty for a {@code once} aspect
   * @param sentence what is wrong
   */
  public record Refused(String aspect, Optional<String> judge, Sentence sentence) {}

  private final Event event;
  private final Entry entry;
  private final EventScoring scoring;
  private final SchemePlan plan;
  private final List<Refused> refused = new ArrayList<>();

  /**
   * Begins without marks.
   *
   * @param event with at least one entry
   */
  public TrialMarks(Event event) {
    this.event = event;
    this.entry = event.entries().iterator().next();
    this.scoring = EventScoring.of(event.rules());
    this.plan = new SchemePlan(event.rules().scheme(), event.judges());
  }

  /** Gives a mark, if the aspect and the judge are the event's and the text is a mark of it. */
  public void give(String aspect, Optional<String> judge, String text) {
    Optional<Aspect> found = plan.number(aspect).flatMap(plan::aspect);
    boolean stranger = judge.filter(id -> !event.judges().contains(id)).isPresent();
    if (found.isEmpty() || stranger) {
      refused.add(
          new Refused(
              aspect,
              judge,
              Sentence.of("The scheme has no such aspect, or the panel no such judge")));
      return;
    }
    MarkReading reading = MarkReader.read(found.get(), text);
    if (reading instanceof MarkReading.Accepted accepted) {
      scoring.mark(new MarkKey(entry.id(), aspect, judge), accepted.value());
    } else {
      refused.add(
          new Refused(aspect, judge, Sentence.of(((MarkReading.Refused) reading).sentence())));
    }
  }

  /** The marks that could not be given. */
  public List<Refused> refused() {
    return List.copyOf(refused);
  }

  /** The entry's line and its derivation, as JSON. */
  public byte[] derivation() {
    Explanation explanation = scoring.explain(entry.id());
    ViewRow row =
        new ViewRow(
            scoring.standings().rows().get(0),
            Optional.of(entry.name()),
            entry.delegation(),
            entry.station(),
            0);
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          DerivationJson.writeFields(json, event, row, explanation, explanation.scheme());
          json.writeEndObject();
        });
  }
}
