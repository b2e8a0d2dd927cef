package org.jiangxin.desk.people.sheet;

/** Why a file cannot be read as a table, in words for an organiser. */
public final class UnreadableSheet extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  UnreadableSheet(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A short name that pages translate. */
  public String code() {
    return code;
  }
}
