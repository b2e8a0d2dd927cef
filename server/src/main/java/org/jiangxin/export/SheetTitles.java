package org.jiangxin.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes titles that Excel takes: at most 31 characters, none of {@code []:*?/\}, each once. */
final class SheetTitles {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String fitting(String title) {
    String allowed = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    allowed = allowed.replaceAll("^'+|'+$", "");
    String plain = shortened(allowed.isEmpty() ? "-" : allowed, LONGEST);
    String fitting = plain;
    for (int number = 2; !taken.add(fitting.toLowerCase(Locale.ROOT)); number++) {
      String suffix = " (" + number + ")";
      fitting = shortened(plain, LONGEST - suffix.length()) + suffix;
    }
    return fitting;
  }

  /** Never cuts a character in two that takes two places. */
  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
