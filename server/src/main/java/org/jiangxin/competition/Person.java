package org.jiangxin.competition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what somebody is known again in another part of a document, or in another document: name and
 * house, however they are spaced, wide or narrow, in capitals or not.
 */
record Person(String name, String organisation) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Without an organisation two people of one name cannot be told apart. */
  static Optional<Person> of(String name, Optional<String> organisation) {
    return organisation.map(house -> new Person(plain(name), plain(house)));
  }

  static Optional<Person> of(Judge judge) {
    return of(judge.name(), judge.organisation());
  }

  static Optional<Person> of(Mentor mentor) {
    return of(mentor.name(), mentor.organisation());
  }

  static Optional<Person> of(Contestant contestant) {
    return of(contestant.name(), contestant.organisation());
  }

  /** A text as it is compared. */
  static String plain(String text) {
    return SPACES
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
