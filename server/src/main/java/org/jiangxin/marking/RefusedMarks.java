package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import org.jiangxin.marking.RefusedMark.Dismissal;

/**
 * Keeps what judges of the panel sent when the event or the sheet took no marks any more, so that
 * it stays readable after the tablet is gone. Beside the ledger: it changes nothing.
 */
public final class RefusedMarks {
  /** How many are kept of one judge in one event; what comes after them is refused only. */
  public static final int MOST = 500;

  private static final int LONGEST_VALUE = 100;
  private static final int LONGEST_TEXT = 1000;

  private static final String MARKS =
      """
      SELECT competition, event, id, judge, session, entry, aspect, value, reason, note, rule,
             given_at, received_at, dismissed_at, dismissed_by, dismissed_reason
        FROM refused_marks
      """;

  private static final String KEEP =
      """
      INSERT INTO refused_marks (competition, event, id, judge, session, entry, aspect, value, reason,
                                 note, rule, given_at, received_at)
      SELECT $1, $2, late.id, late.judge, late.session, late.entry, late.aspect, late.value,
             late.reason, late.note, late.rule, late.given_at, late.received_at
        FROM (SELECT *, row_number() OVER (PARTITION BY judge) AS number
                FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                            $9::text[], $10::text[], $11::text[], $12::timestamptz[],
                            $13::timestamptz[])
                     AS sent (id, judge, session, entry, aspect, value, reason, note, rule, given_at,
                              received_at)) AS late
       WHERE late.number + (SELECT count(*) FROM refused_marks AS kept
                             WHERE kept.competition = $1 AND kept.event = $2
                               AND kept.judge = late.judge) <= $14::integer
      ON CONFLICT DO NOTHING
      """;

  private final SqlClient client;

  /** Marks kept in that database. */
  public RefusedMarks(SqlClient client) {
    this.client = client;
  }

  /** Keeps marks of one event; those that are kept already stay as they are. */
  Future<Void> keep(EventKey event, List<RefusedMark> marks) {
    return client
        .preparedQuery(KEEP)
        .execute(
            Tuple.from(
                List.of(
                    event.competition(),
                    event.event(),
                    column(marks, RefusedMark::id, UUID[]::new),
                    column(marks, mark -> mark.judge().name(), String[]::new),
                    column(marks, mark -> mark.judge().session(), String[]::new),
                    column(marks, RefusedMark::entry, String[]::new),
                    column(marks, RefusedMark::aspect, String[]::new),
                    column(marks, mark -> text(mark.value(), LONGEST_VALUE), String[]::new),
                    column(marks, mark -> text(mark.reason(), LONGEST_TEXT), String[]::new),
                    column(marks, mark -> text(mark.note(), LONGEST_TEXT), String[]::new),
                    column(marks, RefusedMark::rule, String[]::new),
                    column(marks, mark -> time(mark.givenAt()), OffsetDateTime[]::new),
                    column(
                        marks, mark -> time(Optional.of(mark.receivedAt())), OffsetDateTime[]::new),
                    MOST)))
        .mapEmpty();
  }

  private static <T> T[] column(
      List<RefusedMark> marks, Function<RefusedMark, T> value, IntFunction<T[]> array) {
    return marks.stream().map(value).toArray(array);
  }

  private static OffsetDateTime time(Optional<Instant> moment) {
    return moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private static String text(Optional<String> text, int longest) {
    return text.map(given -> cut(given, longest)).orElse(null);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }

  /** All that is kept of an event, in the order in which it came. */
  public Future<List<RefusedMark>> of(EventKey event) {
    return client
        .preparedQuery(MARKS + " WHERE competition = $1 AND event = $2 ORDER BY received_at, id")
        .execute(Tuple.of(event.competition(), event.event()))
        .map(RefusedMarks::list);
  }

  /** All that is kept of a competition, event by event. */
  public Future<List<RefusedMark>> of(String competition) {
    return client
        .preparedQuery(MARKS + " WHERE competition = $1 ORDER BY event, received_at, id")
        .execute(Tuple.of(competition))
        .map(RefusedMarks::list);
  }

  /** Puts one away; gives whether it was there and nobody had before. */
  public Future<Boolean> dismiss(EventKey event, UUID id, Dismissal dismissal) {
    return client
        .preparedQuery(
            """
            UPDATE refused_marks SET dismissed_at = $4, dismissed_by = $5, dismissed_reason = $6
             WHERE competition = $1 AND event = $2 AND id = $3 AND dismissed_at IS NULL
            """)
        .execute(
            Tuple.of(
                event.competition(),
                event.event(),
                id,
                dismissal.at().atOffset(ZoneOffset.UTC),
                dismissal.by().text(),
                dismissal.reason()))
        .map(changed -> changed.rowCount() == 1);
  }

  private static List<RefusedMark> list(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(RefusedMarks::mark).toList();
  }

  private static RefusedMark mark(Row row) {
    return new RefusedMark(
        new EventKey(row.getString("competition"), row.getString("event")),
        row.getUUID("id"),
        Actor.judge(row.getString("judge"), row.getString("session")),
        row.getString("entry"),
        row.getString("aspect"),
        Optional.ofNullable(row.getString("value")),
        Optional.ofNullable(row.getString("reason")),
        Optional.ofNullable(row.getString("note")),
        row.getString("rule"),
        time(row, "given_at"),
        time(row, "received_at").orElseThrow(),
        time(row, "dismissed_at").map(at -> dismissal(row, at)));
  }

  private static Dismissal dismissal(Row row, Instant at) {
    return new Dismissal(
        Actor.parse(row.getString("dismissed_by")), row.getString("dismissed_reason"), at);
  }

  private static Optional<Instant> time(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }
}
