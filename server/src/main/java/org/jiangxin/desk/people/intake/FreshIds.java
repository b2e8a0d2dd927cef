package org.jiangxin.desk.people.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes ids that nobody has: a prefix and the next number, written like those that are there. */
final class FreshIds {
  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z][A-Za-z._-]*)([0-9]{1,8})");

  private final Set<String> taken;
  private final String prefix;
  private int digits;
  private int last;

  private FreshIds(Collection<String> taken, String prefix, int digits) {
    this.taken = new HashSet<>(taken);
    this.prefix = prefix;
    this.digits = digits;
    for (String id : taken) {
      Matcher numbered = NUMBERED.matcher(id);
      if (numbered.matches() && numbered.group(1).equals(prefix)) {
        last = Math.max(last, Integer.parseInt(numbered.group(2)));
        this.digits = numbered.group(2).length();
      }
    }
  }

  /** Ids that begin like the last numbered one of those that are taken, else with the prefix. */
  static FreshIds like(Collection<String> taken, String prefix, int digits) {
    String own = prefix;
    for (String id : taken) {
      Matcher numbered = NUMBERED.matcher(id);
      own = numbered.matches() ? numbered.group(1) : own;
    }
    return new FreshIds(taken, own, digits);
  }

  /** The shortest beginning of an event's id that no other event's entries begin with. */
  static String prefixFor(String event, Collection<String> others) {
    String letters = event.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    for (int length = 1; length <= letters.length(); length++) {
      String prefix = letters.substring(0, length);
      if (others.stream().noneMatch(id -> id.matches(Pattern.quote(prefix) + "[0-9]+"))) {
        return prefix;
      }
    }
    return letters.isEmpty() ? "E" : letters;
  }

  void take(String id) {
    taken.add(id);
  }

  boolean isTaken(String id) {
    return taken.contains(id);
  }

  String next() {
    String id;
    do {
      String number = String.valueOf(++last);
      id = prefix + "0".repeat(Math.max(0, digits - number.length())) + number;
    } while (!taken.add(id));
    return id;
  }
}
