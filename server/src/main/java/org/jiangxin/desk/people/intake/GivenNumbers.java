package org.jiangxin.desk.people.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The numbers that a scheme asks of every entry, such as the difficulty of a dive. A new entry
 * begins with 1 for each, as without them the document would not be valid; the organiser writes the
 * real ones at the event.
 */
final class GivenNumbers {
  static final int BEGIN = 1;

  private GivenNumbers() {}

  /** Their names, in the scheme's order. */
  static Set<String> neededBy(JsonNode scheme) {
    Set<String> names = new LinkedHashSet<>();
    collect(scheme, names);
    return names;
  }

  private static void collect(JsonNode node, Set<String> names) {
    name(node.path("times"), names);
    node.path("times").forEach(factor -> name(factor, names));
    node.path("points").path("linear").forEach(number -> name(number, names));
    node.path("parts").forEach(part -> collect(part, names));
  }

  private static void name(JsonNode factor, Set<String> names) {
    if (factor.isTextual()) {
      names.add(factor.textValue());
    }
  }
}
