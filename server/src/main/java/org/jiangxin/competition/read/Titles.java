package org.jiangxin.competition.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.competition.Title;

/** Reads texts for people. */
final class Titles {

  /** Stands in for a title that is missing or wrong. */
  static final Title NONE = new Title.Plain("");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  private Titles() {}

  /** A string, or an object by language tag. */
  static Optional<Title> read(Value value) {
    return value.node().isObject()
        ? translated(value)
        : value.node().isTextual()
            ? value.text().map(Title.Plain::new)
            : value.wrongType("text or an object of texts by language");
  }

  private static Optional<Title> translated(Value value) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Value> text : value.fields().all()) {
      if (!LANGUAGE.matcher(text.getKey()).matches()) {
        text.getValue().problem(Rule.UNKNOWN_KEY, "not a language tag such as zh-CN or en");
      }
      text.getValue().text().ifPresent(read -> texts.put(text.getKey(), read));
    }
    if (value.node().isEmpty()) {
      return value.refused(Rule.MISSING, "needs a text in at least one language");
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Title.Translated(texts));
  }
}
