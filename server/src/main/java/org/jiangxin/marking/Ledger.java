package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jiangxin.marking.Fact.MarkGiven;

/** The ledger's rows in PostgreSQL. Rows are added and read, never changed. */
public final class Ledger {
  private static final String ROWS =
      """
      SELECT competition, event, position, id, kind, body, actor, recorded_at, previous, hash
        FROM ledger
      """;

  private static final String LOCK_END =
      """
      SELECT position, head FROM event
       WHERE competition = $1 AND id = $2 AND present
         FOR UPDATE
      """;

  private static final String APPEND =
      """
      INSERT INTO ledger (competition, event, position, id, kind, body, actor, recorded_at,
                          previous, hash, mark_key, revision)
      SELECT $1, $2, unnest($3::bigint[]), unnest($4::uuid[]), unnest($5::text[]),
             unnest($6::text[]), unnest($7::text[]), unnest($8::timestamptz[]),
             unnest($9::bytea[]), unnest($10::bytea[]), unnest($11::text[]),
             unnest($12::integer[])
      """;

  private static final String APPEND_AT_END =
      """
      WITH moved AS (
        UPDATE event SET position = $13, head = $14
         WHERE competition = $1 AND id = $2 AND present AND position = $15 AND head = $16
        RETURNING 1)
      INSERT INTO ledger (competition, event, position, id, kind, body, actor, recorded_at,
                          previous, hash, mark_key, revision)
      SELECT $1, $2, unnest($3::bigint[]), unnest($4::uuid[]), unnest($5::text[]),
             unnest($6::text[]), unnest($7::text[]), unnest($8::timestamptz[]),
             unnest($9::bytea[]), unnest($10::bytea[]), unnest($11::text[]),
             unnest($12::integer[])
        FROM moved
      """;

  private static final String MOVE_END =
      """
      UPDATE event SET position = $3, head = $4 WHERE competition = $1 AND id = $2
      """;

  /**
   * Locks the event's ledger until the transaction ends, so that positions are given out in commit
   * order. Empty when there is no such event.
   */
  Future<Optional<LedgerEnd>> lock(SqlConnection connection, EventKey event) {
    return connection
        .preparedQuery(LOCK_END)
        .execute(Tuple.of(event.competition(), event.event()))
        .map(rows -> list(rows, Ledger::end).stream().findFirst());
  }

  /** The rows after a position, in order, at most {@code limit}. */
  public Future<List<LedgerRow>> after(SqlClient client, EventKey event, long position, int limit) {
    return client
        .preparedQuery(
            ROWS
                + """
                 WHERE competition = $1 AND event = $2 AND position > $3
                 ORDER BY position
                 LIMIT $4
                """)
        .execute(Tuple.of(event.competition(), event.event(), position, limit))
        .map(rows -> list(rows, Ledger::row));
  }

  /** The marks after a position, in order, at most {@code limit}. */
  Future<List<LedgerRow>> marksAfter(SqlClient client, EventKey event, long position, int limit) {
    return client
        .preparedQuery(
            ROWS
                + """
                 WHERE competition = $1 AND event = $2 AND position > $3 AND kind = 'mark'
                 ORDER BY position
                 LIMIT $4
                """)
        .execute(Tuple.of(event.competition(), event.event(), position, limit))
        .map(rows -> list(rows, Ledger::row));
  }

  /** The rows up to a position that are no marks, in order. */
  Future<List<LedgerRow>> proceedings(SqlClient client, EventKey event, long position) {
    return client
        .preparedQuery(
            ROWS
                + """
                 WHERE competition = $1 AND event = $2 AND position <= $3 AND kind <> 'mark'
                 ORDER BY position
                """)
        .execute(Tuple.of(event.competition(), event.event(), position))
        .map(rows -> list(rows, Ledger::row));
  }

  /** When the row at a position was recorded; long ago when there is no such row. */
  Future<Instant> recordedAt(SqlClient client, EventKey event, long position) {
    return client
        .preparedQuery(
            """
            SELECT recorded_at FROM ledger
             WHERE competition = $1 AND event = $2 AND position = $3
            """)
        .execute(Tuple.of(event.competition(), event.event(), position))
        .map(
            rows ->
                list(rows, row -> row.getOffsetDateTime("recorded_at").toInstant()).stream()
                    .findFirst()
                    .orElse(Instant.EPOCH));
  }

  /** The rows of those ids, whatever ledger they are in. */
  Future<List<LedgerRow>> withIds(SqlClient client, Collection<UUID> ids) {
    return client
        .preparedQuery(ROWS + " WHERE id = ANY($1)")
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(rows -> list(rows, Ledger::row));
  }

  /** Adds rows that follow the locked end, and moves the end behind them. */
  Future<Void> append(SqlConnection connection, EventKey event, List<LedgerRow> rows) {
    LedgerRow last = rows.get(rows.size() - 1);
    Future<RowSet<Row>> inserted = connection.preparedQuery(APPEND).execute(columns(event, rows));
    Future<RowSet<Row>> moved =
        connection
            .preparedQuery(MOVE_END)
            .execute(
                Tuple.of(
                    event.competition(),
                    event.event(),
                    last.position(),
                    Buffer.buffer(last.link().hash().bytes())));
    return Future.all(inserted, moved).mapEmpty();
  }

  /**
   * Adds rows in one statement if the ledger ends where they follow; the event's row lock orders it
   * among all others.
   *
   * @return whether the rows were added; false when the ledger has moved on
   */
  Future<Boolean> appendAt(SqlClient client, EventKey event, LedgerEnd end, List<LedgerRow> rows) {
    LedgerRow last = rows.get(rows.size() - 1);
    return client
        .preparedQuery(APPEND_AT_END)
        .execute(
            columns(event, rows)
                .addLong(last.position())
                .addBuffer(Buffer.buffer(last.link().hash().bytes()))
                .addLong(end.position())
                .addBuffer(Buffer.buffer(end.head().bytes())))
        .map(appended -> appended.rowCount() == rows.size());
  }

  private static Tuple columns(EventKey event, List<LedgerRow> rows) {
    return Tuple.from(
        List.of(
            event.competition(),
            event.event(),
            column(rows, LedgerRow::position).toArray(Long[]::new),
            column(rows, LedgerRow::id).toArray(UUID[]::new),
            column(rows, LedgerRow::kind).toArray(String[]::new),
            column(rows, LedgerRow::body).toArray(String[]::new),
            column(rows, row -> row.actor().text()).toArray(String[]::new),
            column(rows, row -> row.recordedAt().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new),
            column(rows, row -> Buffer.buffer(row.link().previous().bytes()))
                .toArray(Buffer[]::new),
            column(rows, row -> Buffer.buffer(row.link().hash().bytes())).toArray(Buffer[]::new),
            rows.stream().map(Ledger::markKey).toArray(String[]::new),
            rows.stream().map(Ledger::revision).toArray(Integer[]::new)));
  }

  private static <T> List<T> column(List<LedgerRow> rows, Function<LedgerRow, T> value) {
    return rows.stream().map(value).toList();
  }

  private static String markKey(LedgerRow row) {
    return row.fact() instanceof MarkGiven mark ? mark.mark().text() : null;
  }

  private static Integer revision(LedgerRow row) {
    return row.fact() instanceof MarkGiven mark ? mark.revision() : null;
  }

  private static LedgerEnd end(Row row) {
    return new LedgerEnd(
        row.getLong("position"), HashLink.Hash.ofBytes(row.getBuffer("head").getBytes()));
  }

  private static LedgerRow row(Row row) {
    String body = row.getString("body");
    return new LedgerRow(
        new EventKey(row.getString("competition"), row.getString("event")),
        row.getLong("position"),
        row.getUUID("id"),
        FactText.read(row.getString("kind"), body),
        body,
        Actor.parse(row.getString("actor")),
        row.getOffsetDateTime("recorded_at").toInstant(),
        new HashLink(hash(row, "previous"), hash(row, "hash")));
  }

  private static HashLink.Hash hash(Row row, String column) {
    return HashLink.Hash.ofBytes(row.getBuffer(column).getBytes());
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }
}
