package org.jiangxin.desk.people.sheet;

import org.jiangxin.language.Sentence;

/** Why a file cannot be read as a table, in words for an organiser. */
public final class UnreadableSheet extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final transient Sentence sentence;

  UnreadableSheet(String code, String template, Object... values) {
    super(template);
    this.code = code;
    this.sentence = Sentence.of(template, values);
  }

  /** What an organiser is told. */
  public Sentence sentence() {
    return sentence;
  }

  /** A short name that pages translate. */
  public String code() {
    return code;
  }
}
