package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiangxin.competition.Judge;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.InForce;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.NodeExplanation;
import org.jiangxin.scoring.judges.JudgeStatistics;

/**
 * How an event's results came about and how it was judged, for those who may know. Read it on the
 * standings' thread.
 */
public final class Workings {
  private final EventBook book;
  private final InForce rules;
  private final Visibility visibility;
  private final EventState state;
  private final UnaryOperator<Explanation> known;
  private final UnaryOperator<StandingsRow> line;

  private Workings(
      EventBook book,
      Visibility visibility,
      EventState state,
      UnaryOperator<Explanation> known,
      UnaryOperator<StandingsRow> line) {
    this.book = book;
    this.rules = book.inForce().orElseThrow();
    this.visibility = visibility;
    this.state = state;
    this.known = known;
    this.line = line;
  }

  /**
   * The workings; empty before the event has a document.
   *
   * @throws Refusal with 403 when the audience may not see them
   */
  public static Optional<Workings> of(EventBook book, Audience audience) {
    return book.inForce()
        .map(
            rules -> {
              Visibility visibility = Visibility.of(audience, book.state(), rules.event().blind());
              if (!visibility.workings()) {
                throw new Refusal(
                    Problem.forbidden("Only the event's chief judge or an organiser may see this"));
              }
              return new Workings(book, visibility, book.state(), all -> all, row -> row);
            });
  }

  /**
   * Those of a contestant's {@link OwnLine}: judges are numbers.
   *
   * @throws Refusal with 403 unless the entry is the contestant's and there is a list; the same one
   *     in every case, because a different one would tell whose entry it is
   */
  public static Workings ofOwn(Moment moment, String contestant, String entry) {
    EventBook now = moment.now();
    Visibility visibility = OwnEntries.visibility(now);
    if (!visibility.workings() || !OwnEntries.isKnown(now, contestant, entry)) {
      throw new Refusal(
          Problem.forbidden(
              "Contestants see how their own results came about, from the provisional list on"));
    }
    OwnLine line = OwnLine.of(now, moment.shown(), entry).orElseThrow();
    return new Workings(
        line.book(),
        visibility,
        now.state(),
        all -> AnonymousJudges.in(line.book(), line.isPlaced() ? all : all.withoutPlace()),
        row -> line.score());
  }

  /**
   * Why an entry has its total and its place, as JSON; empty when there is no such entry or node.
   *
   * @param node only this group or aspect of the scheme; empty for all of it
   */
  public Optional<byte[]> derivation(String entry, Optional<String> node) {
    if (rules.event().entry(entry).isEmpty()) {
      return Optional.empty();
    }
    Explanation explanation = known.apply(book.scoring().explain(entry));
    Optional<NodeExplanation> scheme =
        node.map(explanation.scheme()::find).orElse(Optional.of(explanation.scheme()));
    return scheme.map(
        from ->
            bytes(
                json ->
                    DerivationJson.writeFields(
                        json, rules.event(), row(entry), explanation, from)));
  }

  /** The ledger position that all of this follows from. */
  public long position() {
    return book.position();
  }

  private ViewRow row(String entry) {
    List<StandingsRow> own =
        book.scoring().standings().rows().stream()
            .filter(row -> row.entry().equals(entry))
            .map(line)
            .toList();
    return new ViewRows(rules, visibility).of(own).get(0);
  }

  /** How each judge marked, how each aspect separated, and how far the panel agreed, as JSON. */
  public byte[] statistics() {
    Map<String, String> delegations = new HashMap<>();
    for (Judge judge : rules.document().judges()) {
      judge.delegation().ifPresent(home -> delegations.put(judge.id(), home));
    }
    JudgeStatistics statistics = book.scoring().statistics(delegations);
    return bytes(json -> StatisticsJson.writeFields(json, rules, statistics, visibility.names()));
  }

  private byte[] bytes(StandingsJson.Writer fields) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          head(json);
          fields.write(json);
          json.writeEndObject();
        });
  }

  private void head(JsonGenerator json) throws IOException {
    json.writeStringField("competition", book.key().competition());
    json.writeStringField("event", book.key().event());
    json.writeStringField("state", state.wireName());
    json.writeNumberField("position", book.position());
    json.writeStringField("asOf", Times.text(book.recordedAt()));
  }
}
