package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.store.Database;

/** How people register, in PostgreSQL. */
record SettingsRepository(Database database) {

  /**
   * Settings and how often they were saved.
   *
   * @param revision 0 while nobody has
   */
  record Saved(RegistrationSettings settings, int revision) {}

  /** What holds for a competition. */
  Future<Saved> of(String competition) {
    return database
        .execute(
            "SELECT settings, revision FROM registrations WHERE competition = $1",
            Tuple.of(competition))
        .map(
            rows ->
                rows.size() == 0
                    ? new Saved(RegistrationSettings.DEFAULT, 0)
                    : read(rows.iterator().next()));
  }

  private static Saved read(Row row) {
    JsonObject json = new JsonObject(row.getString("settings"));
    return new Saved(RegistrationSettings.read(CheckedJson.of(json)), row.getInteger("revision"));
  }

  /** Saves over a revision; false when somebody else was faster, or there is no competition. */
  Future<Boolean> save(String competition, RegistrationSettings settings, int over) {
    return database
        .execute(
            """
            INSERT INTO registrations (competition, settings, revision)
            SELECT id, $2, 1 FROM competition WHERE id = $1 AND $3 = 0
            ON CONFLICT DO NOTHING
            """,
            Tuple.of(competition, settings.json().encode(), over))
        .compose(
            added ->
                added.rowCount() == 1 || over == 0
                    ? Future.succeededFuture(added.rowCount() == 1)
                    : replace(competition, settings, over));
  }

  private Future<Boolean> replace(String competition, RegistrationSettings settings, int over) {
    return database
        .execute(
            """
            UPDATE registrations SET settings = $2, revision = revision + 1
            WHERE competition = $1 AND revision = $3
            """,
            Tuple.of(competition, settings.json().encode(), over))
        .map(done -> done.rowCount() == 1);
  }
}
