package org.jiangxin.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiangxin.scoring.Remark;

/**
 * Something said to a person, not yet written: the English pattern, which is also the key of its
 * translations, and what fills it.
 *
 * @param template English with a {@code {}} for each value, in order; a translation may name values
 *     out of order as {@code {0}}, {@code {1}}
 * @param values what fills it: sentences are written in the reader's language, all else as text
 */
public record Sentence(String template, List<Object> values) {
  private static final String ONLY_A_VALUE = "{}";
  private static final Pattern GAP = Pattern.compile("\\{(\\d*)\\}");

  /** Copies the list. */
  public Sentence {
    values = List.copyOf(values);
  }

  /**
   * A sentence.
   *
   * @param template a literal: the catalogue's test reads it from the source
   */
  public static Sentence of(String template, Object... values) {
    return new Sentence(template, Arrays.asList(values));
  }

  /** What the engine says. */
  public static Sentence of(Remark remark) {
    return new Sentence(remark.template(), remark.values());
  }

  /** What a person or another program wrote; it is the same in every language. */
  public static Sentence verbatim(String text) {
    return new Sentence(ONLY_A_VALUE, List.of(text));
  }

  /** Sentences one after the other. */
  public static Sentence all(List<Sentence> sentences) {
    return new Sentence(
        String.join(" ", Collections.nCopies(sentences.size(), "{}")), List.copyOf(sentences));
  }

  /** As it is written for a reader; in English where it has no translation. */
  public String in(Language language) {
    List<String> written = values.stream().map(value -> write(value, language)).toList();
    return fill(Translations.of(language).template(template), written);
  }

  /** In English. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  private static String write(Object value, Language language) {
    return value instanceof Sentence sentence ? sentence.in(language) : value.toString();
  }

  private static String fill(String template, List<String> values) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    int taken = 0;
    for (MatchResult gap : GAP.matcher(template).results().toList()) {
      int at = gap.group(1).isEmpty() ? next++ : Integer.parseInt(gap.group(1));
      text.append(template, taken, gap.start())
          .append(at < values.size() ? values.get(at) : gap.group());
      taken = gap.end();
    }
    return text.append(template.substring(taken)).toString();
  }
}
