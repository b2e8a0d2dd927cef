package org.jiangxin.marking;

/**
 * A row of the ledger that is no mark: what somebody decided, signed, filed or found.
 *
 * @param kind the name of its kind, as the ledger stores it
 * @param body the fact as JSON text
 */
public record Proceeding(LedgerRow row, String kind, String body) {

  static Proceeding of(LedgerRow row) {
    return new Proceeding(row, FactText.kind(row.fact()), FactText.body(row.fact()));
  }
}
