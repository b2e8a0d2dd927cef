package org.jiangxin.archive;

import java.util.List;

/** All that a deployment holds, as it stood at one moment. Reading blocks. */
public interface Holdings {

  /** Takes rows one by one, each as a JSON object. */
  @FunctionalInterface
  interface Rows {
    /** Takes the next row. */
    void row(String json);
  }

  /** The ledgers' life at that moment. */
  String epoch();

  /** What is damaged, as far as it can be told without understanding the rows. */
  List<Damage> damages();

  /**
   * Reads a table's rows in its order; none when these holdings do not have the table.
   *
   * @throws ArchiveProblem when they cannot be read
   */
  void read(ArchivedTable table, Rows rows);
}
