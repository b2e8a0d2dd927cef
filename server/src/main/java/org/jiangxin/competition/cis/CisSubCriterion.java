package org.jiangxin.competition.cis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sub-criterion as the sheet has it.
 *
 * @param where its row
 * @param id such as {@code A1}
 * @param day of marking; empty where the sheet names none
 * @param aspects grows while the rows below it are read
 */
record CisSubCriterion(
    SheetCell where, String id, String name, String day, List<CisAspect> aspects) {

  CisSubCriterion(SheetCell where, String id, String name, String day) {
    this(where, id, name, day, new ArrayList<>());
  }

  /** The letter of its criterion. */
  String letter() {
    return id.replaceAll("[0-9]", "");
  }

  BigDecimal max() {
    return aspects.stream().map(CisAspect::max).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
