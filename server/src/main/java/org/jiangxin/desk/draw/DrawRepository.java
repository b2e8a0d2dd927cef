package org.jiangxin.desk.draw;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.desk.draw.RecordedDraw.Drawn;
import org.jiangxin.desk.draw.RecordedDraw.Step;
import org.jiangxin.store.Database;

/** Draws in PostgreSQL. */
final class DrawRepository {
  private final Database database;

  DrawRepository(Database database) {
    this.database = database;
  }

  /** All draws of an event, void ones too, in the order in which they were prepared. */
  Future<List<RecordedDraw>> of(String competition, String event) {
    Tuple key = Tuple.of(competition, event);
    return database
        .execute(
            "SELECT * FROM draws WHERE competition = $1 AND event = $2 ORDER BY prepared_at, id",
            key)
        .compose(
            draws ->
                database
                    .execute(
                        """
                        SELECT draw_moves.* FROM draw_moves JOIN draws ON draws.id = draw
                        WHERE competition = $1 AND event = $2 ORDER BY number
                        """,
                        key)
                    .map(moves -> read(draws, moves)));
  }

  /**
   * Keeps a new draw. False when the keeper has no account, or a draw of that layer is in force.
   */
  Future<Boolean> prepare(RecordedDraw draw) {
    return database
        .execute(
            """
            INSERT INTO draws (id, competition, event, layer, sheet, seed, keeper, prepared_by)
            SELECT $1, $2, $3, $4, $5, $6, $7, $8
            WHERE EXISTS (SELECT FROM accounts WHERE username = $7)
            ON CONFLICT DO NOTHING
            """,
            Tuple.of(
                draw.id(),
                draw.competition(),
                draw.event(),
                draw.layer().wireName(),
                draw.sheet().text(),
                draw.seed().hex(),
                draw.keeper(),
                draw.prepared().by()))
        .map(done -> done.rowCount() == 1);
  }

  /** Draws with the public words. False when it was drawn before or is void. */
  Future<Boolean> draw(UUID id, String words) {
    return changed(
        """
        UPDATE draws SET words = $2, drawn_at = now()
        WHERE id = $1 AND drawn_at IS NULL AND voided_at IS NULL
        """,
        Tuple.of(id, words));
  }

  /** Opens it. False when it was not drawn, was opened before or is void. */
  Future<Boolean> open(UUID id, String by, String reason) {
    return changed(
        """
        UPDATE draws SET opened_at = now(), opened_by = $2, open_reason = $3
        WHERE id = $1 AND drawn_at IS NOT NULL AND opened_at IS NULL AND voided_at IS NULL
        """,
        Tuple.of(id, by, reason));
  }

  /** Makes it void. False when it is already. */
  Future<Boolean> annul(UUID id, String by, String reason) {
    return changed(
        """
        UPDATE draws SET voided_at = now(), voided_by = $2, void_reason = $3
        WHERE id = $1 AND voided_at IS NULL
        """,
        Tuple.of(id, by, reason));
  }

  /**
   * Notes moves, all for the same reason, after those that were known. False when there are others
   * by now.
   */
  Future<Boolean> move(UUID id, int known, List<Move> moves) {
    Move one = moves.get(0);
    return changed(
        """
        INSERT INTO draw_moves (draw, number, entry, place, reason, minutes, moved_by)
        SELECT $1, $2 + number, entry, place, $5, $6, $7
          FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS one (entry, place, number)
         WHERE NOT EXISTS (SELECT FROM draw_moves WHERE draw = $1 AND number > $2)
        ON CONFLICT DO NOTHING
        """,
        Tuple.of(
            id,
            known,
            moves.stream().map(Move::entry).toArray(String[]::new),
            moves.stream().map(Move::place).toArray(String[]::new),
            one.reason(),
            one.minutes(),
            one.by()));
  }

  private Future<Boolean> changed(String sql, Tuple parameters) {
    return database.execute(sql, parameters).map(rows -> rows.rowCount() > 0);
  }

  private static List<RecordedDraw> read(RowSet<Row> draws, RowSet<Row> moves) {
    Map<UUID, List<Move>> byDraw = new HashMap<>();
    for (Row row : moves) {
      byDraw.computeIfAbsent(row.getUUID("draw"), id -> new ArrayList<>()).add(move(row));
    }
    return StreamSupport.stream(draws.spliterator(), false)
        .map(row -> draw(row, byDraw.getOrDefault(row.getUUID("id"), List.of())))
        .toList();
  }

  private static Move move(Row row) {
    return new Move(
        row.getString("entry"),
        row.getString("place"),
        row.getString("reason"),
        row.getInteger("minutes"),
        row.getOffsetDateTime("moved_at").toInstant(),
        row.getString("moved_by"));
  }

  private static RecordedDraw draw(Row row, List<Move> moves) {
    return new RecordedDraw(
        row.getUUID("id"),
        row.getString("competition"),
        row.getString("event"),
        Layer.of(row.getString("layer")).orElseThrow(),
        DrawSheetText.read(row.getString("sheet")),
        new Seed(row.getString("seed")),
        row.getString("keeper"),
        new Step(
            row.getOffsetDateTime("prepared_at").toInstant(), row.getString("prepared_by"), ""),
        moment(row, "drawn_at").map(at -> new Drawn(at.toInstant(), row.getString("words"))),
        moment(row, "opened_at").map(at -> step(at, row, "opened_by", "open_reason")),
        moment(row, "voided_at").map(at -> step(at, row, "voided_by", "void_reason")),
        moves);
  }

  private static Optional<OffsetDateTime> moment(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column));
  }

  private static Step step(OffsetDateTime at, Row row, String by, String reason) {
    return new Step(at.toInstant(), row.getString(by), row.getString(reason));
  }
}
