package org.jiangxin.competition;

import java.util.Locale;

/** A step that a competition may leave to two people together. */
public enum HighStep {
  /** Making a result official. */
  PUBLISH,
  /** Setting a total by decision. */
  OVERRIDE;

  /** Its name in the document. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
