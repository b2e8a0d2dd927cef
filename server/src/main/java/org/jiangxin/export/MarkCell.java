package org.jiangxin.export;

import java.math.BigDecimal;

/** A mark as a cell: a number where it is one. */
final class MarkCell {
  private MarkCell() {}

  static Cell of(String entered) {
    return entered.matches("-?[0-9]{1,30}([.][0-9]{1,30})?")
        ? new Cell.Decimal(new BigDecimal(entered))
        : Cell.of(entered);
  }
}
