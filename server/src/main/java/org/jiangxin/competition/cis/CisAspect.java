package org.jiangxin.competition.cis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An aspect as the sheet has it; grows while the rows below it are read. */
final class CisAspect {

  /** {@code J} judged, {@code M} measured. */
  enum Type {
    MEASURED,
    JUDGED
  }

  private final SheetCell where;
  private final Type type;
  private final String description;
  private final String requirement;
  private final String section;
  private final BigDecimal max;
  private final List<String> extra = new ArrayList<>();
  private final Map<Integer, String> descriptors = new TreeMap<>();

  CisAspect(
      SheetCell where,
      Type type,
      String description,
      String requirement,
      String section,
      BigDecimal max) {
    this.where = where;
    this.type = type;
    this.description = description;
    this.requirement = requirement;
    this.section = section;
    this.max = max;
  }

  SheetCell where() {
    return where;
  }

  boolean judged() {
    return type == Type.JUDGED;
  }

  String description() {
    return description;
  }

  String requirement() {
    return requirement;
  }

  /** The section of the occupational standard; empty where the sheet names none. */
  String section() {
    return section;
  }

  BigDecimal max() {
    return max;
  }

  /** What else the sheet says about it, line by line. */
  List<String> extra() {
    return extra;
  }

  /** What each judgement score means. */
  Map<Integer, String> descriptors() {
    return descriptors;
  }

  void addExtra(String line) {
    if (!line.isEmpty()) {
      extra.add(line);
    }
  }

  void addDescriptor(int score, String text) {
    descriptors.put(score, text);
  }
}
