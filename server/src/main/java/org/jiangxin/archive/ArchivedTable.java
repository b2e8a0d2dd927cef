package org.jiangxin.archive;

import java.util.List;
import java.util.Set;

/**
 * A table that belongs into an archive.
 *
 * @param name its name, which is also the name of its part of the archive
 * @param order the columns by which its rows are put in order, so that equal tables give equal text
 * @param secrets columns that stay at home; they need a default for rows that come back
 * @param restoring what becomes of rows that are there already when an archive is restored
 */
public record ArchivedTable(
    String name, List<String> order, Set<String> secrets, Restoring restoring) {

  /** What restoring does with a table. */
  public enum Restoring {
    /** The archive's rows take the place of all others. */
    REPLACED,
    /** Rows that are there stay; those that are missing are added. */
    ADDED
  }

  /**
   * Everything that is archived, tables that others refer to first. A feature that keeps something
   * adds its tables here; a test names every table that is missing.
   */
  public static final List<ArchivedTable> ALL =
      List.of(
          replaced("competition", "id"),
          replaced("document", "competition", "version"),
          replaced("event", "competition", "id"),
          replaced("ledger", "competition", "event", "position"),
          replaced("refused_marks", "competition", "event", "id"),
          added("signing_keys", "id", Set.of()),
          added("accounts", "username", Set.of("password_hash")),
          added("sign_ins", "session", Set.of()),
          replaced("screens", "id"),
          replaced("programmes", "competition"),
          replaced("pictures", "competition", "id"),
          replaced("photos", "competition", "sha256"),
          replaced("ceremonies", "competition", "event"),
          replaced("pairings", "competition", "revision"),
          replaced("certificate_designs", "competition"),
          replaced("draws", "id"),
          replaced("draw_moves", "draw", "number"),
          replaced("registrations", "competition"),
          replaced("persons", "competition", "contestant"),
          replaced("check_ins", "competition", "contestant", "number"),
          replaced("withdrawals", "competition", "contestant"),
          replaced("registration_links", "id"),
          replaced("applications", "id"));

  /**
   * Tables that are not archived: who is signed in on which tablet is of no use elsewhere, the
   * ledgers' epoch must be another one after a restore, and what was verified was so in this one.
   */
  public static final Set<String> LEFT =
      Set.of(
          "deployment",
          "sessions",
          "tablets",
          "sign_in_codes",
          "verified_heads",
          "flyway_schema_history");

  /** Tables that get new content of their own when an archive is restored. */
  public static final Set<String> RENEWED = Set.of("deployment");

  /** The table of that name. */
  public static ArchivedTable named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no archived table " + name));
  }

  private static ArchivedTable added(String name, String order, Set<String> secrets) {
    return new ArchivedTable(name, List.of(order), secrets, Restoring.ADDED);
  }

  private static ArchivedTable replaced(String name, String... order) {
    return new ArchivedTable(name, List.of(order), Set.of(), Restoring.REPLACED);
  }
}
