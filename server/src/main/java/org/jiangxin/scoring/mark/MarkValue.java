package org.jiangxin.scoring.mark;

import java.math.BigDecimal;

/** What a mark says. */
public sealed interface MarkValue {

  /** As it stands on the wire and in CSV: a plain decimal, {@code yes} or {@code no}. */
  String text();

  /** The number the scheme works with; yes is 1, no is 0. */
  BigDecimal number();

  /** A number. */
  record Amount(BigDecimal value) implements MarkValue {
    @Override
    public String text() {
      return value.toPlainString();
    }

    @Override
    public BigDecimal number() {
      return value;
    }
  }

  /** An answer to a yes/no aspect. */
  record YesNo(boolean yes) implements MarkValue {
    @Override
    public String text() {
      return yes ? "yes" : "no";
    }

    @Override
    public BigDecimal number() {
      return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
  }
}
