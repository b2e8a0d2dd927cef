package org.jiangxin.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks. */
public enum Language {
  /** Chinese as it is written on the mainland. */
  SIMPLIFIED("zh-CN"),

  /** Chinese as it is written in Taiwan. */
  TRADITIONAL("zh-TW"),

  /** English: what programs, logs and the command line get. */
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag, as it stands in headers and addresses. */
  public String tag() {
    return tag;
  }

  /** The language that a tag such as {@code zh-Hant-HK} or {@code en-GB} asks for, if any. */
  public static Optional<Language> asked(String tag) {
    String wanted = tag.toLowerCase(Locale.ROOT);
    if (wanted.matches("zh-(tw|hk|mo|hant).*")) {
      return Optional.of(TRADITIONAL);
    }
    if (wanted.matches("zh(-.*)?")) {
      return Optional.of(SIMPLIFIED);
    }
    return wanted.matches("en(-.*)?") ? Optional.of(ENGLISH) : Optional.empty();
  }

  /** The language that an {@code Accept-Language} header likes best, if it names one of ours. */
  public static Optional<Language> accepted(String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> asked(range.getRange()).stream())
        .findFirst();
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException notAHeader) {
      return List.of();
    }
  }
}
