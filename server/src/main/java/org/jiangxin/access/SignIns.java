package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jiangxin.store.Database;

/**
 * Where each session came from. Kept for good: the ledger names sessions, and somebody may ask
 * years later from which tablet a mark came.
 */
public final class SignIns {

  /**
   * Where a session was begun.
   *
   * @param tablet the tablet's name; empty for an organiser
   * @param address the client's IP address; empty where it was not noted
   */
  public record Place(String tablet, String address) {
    /** Nothing is known. */
    public static final Place UNKNOWN = new Place("", "");
  }

  private final Database database;

  SignIns(Database database) {
    this.database = database;
  }

  Future<Void> note(Session session, String address) {
    return database
        .execute(
            """
            INSERT INTO sign_ins (session, tablet, address)
            SELECT $1::text, coalesce(min(tablets.name), ''), $2::text
              FROM sessions JOIN tablets ON tablets.id = sessions.tablet
             WHERE sessions.id::text = $1::text
            """,
            Tuple.of(session.id(), address))
        .mapEmpty();
  }

  /** The places of those sessions, as far as they are known. */
  public Future<Map<String, Place>> of(Collection<String> sessions) {
    return database
        .execute(
            "SELECT session, tablet, address FROM sign_ins WHERE session = ANY($1)",
            Tuple.of(sessions.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, Place> places = new HashMap<>();
              rows.forEach(
                  row ->
                      places.put(
                          row.getString("session"),
                          new Place(row.getString("tablet"), row.getString("address"))));
              return places;
            });
  }
}
