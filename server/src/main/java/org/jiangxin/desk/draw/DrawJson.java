package org.jiangxin.desk.draw;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangxin.desk.draw.RecordedDraw.Step;
import org.jiangxin.standings.Times;

/** Writes draws as JSON, for those who may know the result and for those who may not yet. */
final class DrawJson {
  private DrawJson() {}

  /** What everybody may know: that it is prepared, its hashes, its words. */
  static JsonObject sealed(RecordedDraw draw) {
    JsonObject json =
        new JsonObject()
            .put("id", draw.id().toString())
            .put("layer", draw.layer().wireName())
            .put("state", draw.state())
            .put("entries", draw.sheet().entries().size())
            .put("commitment", draw.seed().commitment())
            .put("sheetHash", draw.sheet().hash())
            .put("preparedAt", Times.text(draw.prepared().at()));
    draw.drawn()
        .ifPresent(
            drawn -> json.put("drawnAt", Times.text(drawn.at())).put("words", drawn.words()));
    draw.opened().ifPresent(step -> json.put("openedAt", Times.text(step.at())));
    draw.voided().ifPresent(step -> json.put("voided", step(step)));
    return json;
  }

  /** What organisers may know beside that: who keeps, prepared and opened it. */
  static JsonObject forOrganizers(RecordedDraw draw) {
    JsonObject json =
        sealed(draw).put("keeper", draw.keeper()).put("preparedBy", draw.prepared().by());
    draw.opened()
        .ifPresent(step -> json.put("openedBy", step.by()).put("openReason", step.reason()));
    return json;
  }

  /** The sheet and who drew what, beside what is known already; the seed too once it is open. */
  static JsonObject withResult(JsonObject json, RecordedDraw draw) {
    json.put("sheet", draw.sheet().text());
    draw.result()
        .ifPresent(
            result -> json.put("violations", result.violations()).put("rows", rows(draw, result)));
    draw.opened().ifPresent(opened -> json.put("seed", draw.seed().hex()));
    JsonArray moves = new JsonArray();
    draw.moves().forEach(move -> moves.add(move(move)));
    return json.put("moves", moves);
  }

  private static JsonArray rows(RecordedDraw draw, Draw result) {
    Map<String, Integer> minutes =
        draw.moves().stream().collect(Collectors.toMap(Move::entry, Move::minutes, Integer::sum));
    Map<String, String> now = draw.placesNow();
    JsonArray rows = new JsonArray();
    result
        .places()
        .forEach(
            (entry, place) -> {
              JsonObject row = new JsonObject().put("entry", entry).put("place", place);
              if (!now.get(entry).equals(place)) {
                row.put("movedTo", now.get(entry)).put("minutes", minutes.get(entry));
              }
              rows.add(row);
            });
    return rows;
  }

  /** What everybody has drawn. */
  static JsonArray seating(Seating seating) {
    JsonArray rows = new JsonArray();
    seating.seats().keySet().stream()
        .sorted()
        .forEach(entry -> rows.add(seat(entry, seating.seat(entry).orElseThrow())));
    return rows;
  }

  private static JsonObject seat(String entry, Seat seat) {
    return new JsonObject()
        .put("entry", entry)
        .put("number", seat.number().orElse(null))
        .put("place", seat.place().orElse(null))
        .put("session", seat.session().orElse(null))
        .put("station", seat.station().orElse(null))
        .put("code", seat.code().orElse(null));
  }

  private static JsonObject step(Step step) {
    return new JsonObject().put("at", Times.text(step.at())).put("reason", step.reason());
  }

  private static JsonObject move(Move move) {
    return new JsonObject()
        .put("entry", move.entry())
        .put("place", move.place())
        .put("reason", move.reason())
        .put("minutes", move.minutes())
        .put("at", Times.text(move.at()))
        .put("by", move.by());
  }
}
