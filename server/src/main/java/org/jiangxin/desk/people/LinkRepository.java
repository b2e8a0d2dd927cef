package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.store.Database;

/** Links by which people register themselves, in PostgreSQL. */
record LinkRepository(Database database) {

  /**
   * A link.
   *
   * @param organisation what all who use it belong to; empty when they say it themselves
   * @param delegation id of whom they all stand for
   * @param most how many applications it takes
   * @param used how many have come
   */
  record Link(
      UUID id,
      String competition,
      String name,
      Optional<String> organisation,
      Optional<String> delegation,
      int most,
      int used,
      Instant expiresAt,
      boolean revoked) {
    boolean works(Instant now) {
      return !revoked && now.isBefore(expiresAt) && used < most;
    }
  }

  private static final String SELECT =
      """
      SELECT registration_links.*,
             (SELECT count(*)::int FROM applications WHERE link = registration_links.id) AS used
        FROM registration_links
      """;

  /** Keeps a new link, whose secret only its address carries. */
  Future<Void> add(Link link, String secret, Duration life, String by) {
    return database
        .execute(
            """
            INSERT INTO registration_links
              (id, competition, digest, name, organisation, delegation, most, created_by, expires_at)
            VALUES ($1, $2, sha256($3::text::bytea), $4, $5, $6, $7, $8, now() + $9 * interval '1 second')
            """,
            Tuple.of(
                link.id(),
                link.competition(),
                secret,
                link.name(),
                link.organisation().orElse(null),
                link.delegation().orElse(null),
                link.most(),
                by,
                life.toSeconds()))
        .mapEmpty();
  }

  /** All links of a competition, the newest first. */
  Future<List<Link>> of(String competition) {
    return database
        .execute(SELECT + " WHERE competition = $1 ORDER BY created_at DESC", Tuple.of(competition))
        .map(LinkRepository::read);
  }

  /** The link with that secret. */
  Future<Optional<Link>> find(String secret) {
    return database
        .execute(SELECT + " WHERE digest = sha256($1::text::bytea)", Tuple.of(secret))
        .map(rows -> read(rows).stream().findFirst());
  }

  /** Makes a link useless; false when there is none such. */
  Future<Boolean> revoke(String competition, UUID id) {
    return database
        .execute(
            """
            UPDATE registration_links SET revoked_at = coalesce(revoked_at, now())
            WHERE competition = $1 AND id = $2
            """,
            Tuple.of(competition, id))
        .map(done -> done.rowCount() == 1);
  }

  private static List<Link> read(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                new Link(
                    row.getUUID("id"),
                    row.getString("competition"),
                    row.getString("name"),
                    Optional.ofNullable(row.getString("organisation")),
                    Optional.ofNullable(row.getString("delegation")),
                    row.getInteger("most"),
                    row.getInteger("used"),
                    row.getOffsetDateTime("expires_at").toInstant(),
                    Optional.<OffsetDateTime>ofNullable(row.getOffsetDateTime("revoked_at"))
                        .isPresent()))
        .toList();
  }
}
