package org.jiangxin.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * Something that the engine has to say to people, not yet written in any language.
 *
 * @param template English with a {@code {}} for each value, in order
 * @param values what fills it
 */
public record Remark(String template, List<Object> values) {

  /** Copies the list. */
  public Remark {
    values = List.copyOf(values);
  }

  /**
   * A remark.
   *
   * @param template a literal: the catalogue's test reads it from the source
   */
  public static Remark of(String template, Object... values) {
    return new Remark(template, Arrays.asList(values));
  }

  /** In English. */
  @Override
  public String toString() {
    String text = template;
    for (Object value : values) {
      int gap = text.indexOf("{}");
      text = text.substring(0, gap) + value + text.substring(gap + 2);
    }
    return text;
  }
}
