package org.jiangxin.archive;

import org.jiangxin.language.Sentence;

/**
 * Damage of holdings that can be told without understanding the rows.
 *
 * @param part the table or file that it is in
 * @param sentence what is wrong with it
 */
public record Damage(String part, Sentence sentence) {

  static Damage of(String part, String template, Object... values) {
    return new Damage(part, Sentence.of(template, values));
  }
}
