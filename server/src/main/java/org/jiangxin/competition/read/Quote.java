package org.jiangxin.competition.read;

/** Shows what somebody wrote inside a message, however long or strange it is. */
final class Quote {

  private static final int MOST = 40;

  private Quote() {}

  /** In quotation marks. */
  static String of(String written) {
    return '"' + shortened(written) + '"';
  }

  /** Cut short, control characters shown as a question mark. */
  static String shortened(String written) {
    String start = written.length() > MOST ? written.substring(0, MOST) + "…" : written;
    return start.codePoints().anyMatch(Character::isISOControl)
        ? start.replaceAll("\\p{Cntrl}", "?")
        : start;
  }
}
