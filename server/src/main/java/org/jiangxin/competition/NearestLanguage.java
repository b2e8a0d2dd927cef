package org.jiangxin.competition;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses, of the languages a text is written in, the one nearest to a reader's. */
final class NearestLanguage {

  private static final List<String> TRADITIONAL = List.of("hant", "tw", "hk", "mo");

  private NearestLanguage() {}

  /**
   * The written tag to show.
   *
   * @param written at least one tag
   */
  static String of(String wanted, Collection<String> written) {
    return Stream.<Predicate<String>>of(
            wanted::equalsIgnoreCase,
            tag -> sameLanguage(tag, wanted) && traditional(tag) == traditional(wanted),
            tag -> sameLanguage(tag, wanted),
            tag -> sameLanguage(tag, "en"))
        .map(nearEnough -> written.stream().filter(nearEnough).findFirst())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> written.iterator().next());
  }

  private static boolean sameLanguage(String tag, String other) {
    return subtags(tag).get(0).equals(subtags(other).get(0));
  }

  private static boolean traditional(String tag) {
    return subtags(tag).stream().anyMatch(TRADITIONAL::contains);
  }

  private static List<String> subtags(String tag) {
    return List.of(tag.toLowerCase(Locale.ROOT).split("-", -1));
  }
}
