package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jiangxin.store.Database;

/** The organisers' accounts. */
public final class Accounts {

  /** The name of the account that every installation begins with. */
  public static final String FIRST = "organizer";

  private static final int GENERATED_BITS = 96;

  private final Database database;
  private final PasswordHashing hashing;

  Accounts(Database database, PasswordHashing hashing) {
    this.database = database;
    this.hashing = hashing;
  }

  /**
   * Makes the first organiser when there is no account with a password yet, as at the very
   * beginning and after a restore. Nodes that start together make one between them.
   *
   * @param password the password that the installation was given, if any
   * @return a password that was generated here and that nobody else knows: print it once; empty
   *     otherwise
   */
  public Future<Optional<String>> ensureFirst(Optional<String> password) {
    return database
        .execute(
            "SELECT 1 FROM accounts WHERE password_hash <> '' AND role = 'organizer' LIMIT 1",
            Tuple.tuple())
        .compose(
            rows ->
                rows.size() > 0 ? Future.succeededFuture(Optional.empty()) : makeFirst(password));
  }

  private Future<Optional<String>> makeFirst(Optional<String> given) {
    String password = given.orElseGet(() -> Secret.ofBits(GENERATED_BITS));
    return add(FIRST, password)
        .map(added -> added && given.isEmpty() ? Optional.of(password) : Optional.empty());
  }

  /** Adds an organiser, as {@link #add(String, String, AccountRole)}. */
  Future<Boolean> add(String username, String password) {
    return add(username, password, AccountRole.ORGANIZER);
  }

  /**
   * Adds an account, or gives one that came from an archive a password; false if the name is taken.
   */
  Future<Boolean> add(String username, String password, AccountRole role) {
    return hashing
        .hash(password)
        .compose(
            hash ->
                database.execute(
                    """
                    INSERT INTO accounts (username, password_hash, role) VALUES ($1, $2, $3)
                    ON CONFLICT (username)
                    DO UPDATE SET password_hash = excluded.password_hash, role = excluded.role,
                                  changed_at = now()
                     WHERE accounts.password_hash = ''
                    """,
                    Tuple.of(username, hash, role.wireName())))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Gives an organiser another password; false if there is no such account. */
  Future<Boolean> changePassword(String username, String password) {
    return hashing
        .hash(password)
        .compose(
            hash ->
                database.execute(
                    """
                    UPDATE accounts SET password_hash = $2, changed_at = now() WHERE username = $1
                    """,
                    Tuple.of(username, hash)))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Whether the password is the user's. An unknown user takes as long as a known one. */
  Future<Boolean> matches(String username, String password) {
    return database
        .execute(
            "SELECT password_hash FROM accounts WHERE username = $1 AND password_hash <> ''",
            Tuple.of(username))
        .compose(
            rows ->
                rows.size() == 0
                    ? hashing.matchesNobody(password)
                    : hashing.matches(rows.iterator().next().getString(0), password));
  }

  /**
   * An account.
   *
   * @param username its name
   * @param role what its holder may do
   */
  record Account(String username, String role) {}

  /** All accounts in the order of their names. */
  Future<List<Account>> all() {
    return database
        .execute("SELECT username, role FROM accounts ORDER BY username", Tuple.tuple())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Account(row.getString(0), row.getString(1)))
                    .toList());
  }

  /** Whether somebody has an account for arbitration: then nobody else decides appeals. */
  public Future<Boolean> hasArbitration() {
    return database
        .execute(
            "SELECT 1 FROM accounts WHERE role = 'arbitration' AND password_hash <> '' LIMIT 1",
            Tuple.tuple())
        .map(rows -> rows.size() > 0);
  }

  /** Removes an account; its sessions go with it. */
  Future<Boolean> remove(String username) {
    return database
        .execute("DELETE FROM accounts WHERE username = $1", Tuple.of(username))
        .map(rows -> rows.rowCount() == 1);
  }
}
