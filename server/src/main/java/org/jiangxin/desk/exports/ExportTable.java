package org.jiangxin.desk.exports;

import java.util.Locale;
import java.util.Optional;

/** The tables that can be taken away. */
enum ExportTable {
  /** Places and totals of all events. */
  RESULTS(true),
  /** Who has which award. */
  AWARDS(true),
  /** How many awards each delegation has. */
  DELEGATIONS(true),
  /** How delegations stand by their best entries, in the events that rank them. */
  TEAMS(true),
  /** Every judge's marks as they stand. */
  MARKS(false),
  /** What was taken off. */
  DEDUCTIONS(false),
  /** Mentors and apprentices. */
  PAIRINGS(false),
  /** The ledgers. */
  AUDIT(false),
  /** Marks that came too late. */
  REFUSED(false);

  private final boolean forEverybody;

  ExportTable(boolean forEverybody) {
    this.forEverybody = forEverybody;
  }

  /** Whether everybody gets it, with what they may see; else it is for organisers. */
  boolean isForEverybody() {
    return forEverybody;
  }

  /** What its files are called, without an ending. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ExportTable> of(String fileName) {
    for (ExportTable table : values()) {
      if (table.fileName().equals(fileName)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
