package org.jiangxin.desk.draw;

import org.jiangxin.language.Sentence;

/** Why a sheet cannot be drawn, in words for an organiser. */
public final class NotDrawable extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  NotDrawable(String template, Object... values) {
    this(Sentence.of(template, values));
  }

  private NotDrawable(Sentence sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  /** What an organiser is told. */
  Sentence sentence() {
    return sentence;
  }
}
