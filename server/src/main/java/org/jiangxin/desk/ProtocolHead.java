package org.jiangxin.desk;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jiangxin.competition.Judge;
import org.jiangxin.marking.EventBook;
import org.jiangxin.standings.ActorNames;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.Times;
import org.jiangxin.standings.ViewJson;

/**
 * What stands at the top of an event's protocol: which event, how far, who judged, the result.
 *
 * @param json to be completed; belongs to whoever holds it
 * @param position the last ledger row that it knows of
 * @param names what its readers may know of those who acted
 */
record ProtocolHead(JsonObject json, long position, ActorNames names) {

  /** The head as an audience may see it; empty before the event has a document. */
  static Optional<ProtocolHead> of(EventBook book, Audience audience, String epoch) {
    return AudienceView.of(book, audience, epoch)
        .map(
            view ->
                new ProtocolHead(
                    json(book, view, epoch),
                    book.position(),
                    ActorNames.of(book, book.inForce().orElseThrow(), audience)));
  }

  private static JsonObject json(EventBook book, StandingsView view, String epoch) {
    return new JsonObject()
        .put("stateSince", Times.text(book.stateSince()))
        .put("documentVersion", book.inForce().orElseThrow().version())
        .put("appealsUntil", book.appeals().until().map(Times::text).orElse(null))
        .put(
            "ledger",
            new JsonObject()
                .put("epoch", epoch)
                .put("position", book.position())
                .put("head", book.head().hex())
                .put("recordedAt", Times.text(book.recordedAt())))
        .put("panel", panel(view))
        .put("sheets", sheets(book, view))
        .put("standings", new JsonObject(Buffer.buffer(ViewJson.resource(view))));
  }

  private static JsonArray panel(StandingsView view) {
    JsonArray panel = new JsonArray();
    for (String judge : view.event().judges()) {
      panel.add(
          new JsonObject()
              .put("judge", judge)
              .put("name", view.document().judge(judge).map(Judge::name).orElse(null))
              .put("chief", view.event().chief().filter(judge::equals).isPresent()));
    }
    return panel;
  }

  /** Whose sheet of each entry is open, signed or locked. */
  private static JsonObject sheets(EventBook book, StandingsView view) {
    JsonObject sheets = new JsonObject();
    view.event()
        .entries()
        .forEach(
            entry -> {
              JsonObject states = new JsonObject();
              view.event().judges().stream()
                  .filter(judge -> book.marks(judge, entry.id()))
                  .forEach(judge -> states.put(judge, state(book, entry.id(), judge)));
              sheets.put(entry.id(), states);
            });
    return sheets;
  }

  private static String state(EventBook book, String entry, String judge) {
    return book.sheets().of(entry, judge).name().toLowerCase(java.util.Locale.ROOT);
  }
}
