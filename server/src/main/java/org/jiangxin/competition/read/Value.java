package org.jiangxin.competition.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.language.Sentence;

/**
 * A value somewhere in the document. Each way to read it notes a problem and gives nothing where
 * the value is of another kind.
 */
record Value(JsonNode node, Path path, Problems problems) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final int LONGEST_TEXT = 2000;

  void problem(String rule, String template, Object... values) {
    problems.add(path, rule, template, values);
  }

  /** Its keys; none, with a problem, where it is no object. */
  Fields fields() {
    return new Fields(this);
  }

  /** Its elements; none, with a problem, where it is no list. */
  List<Value> items() {
    if (!node.isArray()) {
      wrongType("a list");
      return List.of();
    }
    List<Value> items = new ArrayList<>(node.size());
    for (JsonNode item : node) {
      items.add(new Value(item, path.item(items.size()), problems));
    }
    return items;
  }

  /** Its elements, each read; those that cannot be are left out. */
  <T> List<T> items(Function<Value, Optional<T>> read) {
    return items().stream().flatMap(item -> read.apply(item).stream()).toList();
  }

  /** A text with something in it, and without control characters. */
  Optional<String> text() {
    if (!node.isTextual()) {
      return wrongType("text");
    }
    String text = node.textValue();
    if (text.isBlank()) {
      return refused(Rule.VALUE, "must not be empty");
    }
    if (text.length() > LONGEST_TEXT) {
      return refused(Rule.SIZE, "must not be longer than {} characters", LONGEST_TEXT);
    }
    if (text.codePoints().anyMatch(Value::isNoText)) {
      return refused(Rule.VALUE, "must not hold control characters");
    }
    return Optional.of(text);
  }

  /** Half of a pair of surrogates is no character either: it could not be stored as it came. */
  private static boolean isNoText(int character) {
    return (Character.isISOControl(character) && character != '\n')
        || Character.getType(character) == Character.SURROGATE;
  }

  /** A text of the form of ids. */
  Optional<String> id() {
    if (!node.isTextual()) {
      return wrongType("an id in text");
    }
    String id = node.textValue();
    return ID.matcher(id).matches()
        ? Optional.of(id)
        : refused(
            Rule.ID,
            "{} is no id: it must begin with a letter or digit of ASCII, go on with these or"
                + " . _ - and have at most 64 characters",
            Quote.of(id));
  }

  Optional<BigDecimal> number() {
    return node.isNumber() ? Optional.of(node.decimalValue()) : wrongType("a number");
  }

  /** A whole number within bounds. */
  Optional<Integer> whole(int least, int most) {
    Optional<BigDecimal> number = number();
    return number.flatMap(
        value ->
            value.stripTrailingZeros().scale() <= 0
                    && value.compareTo(BigDecimal.valueOf(least)) >= 0
                    && value.compareTo(BigDecimal.valueOf(most)) <= 0
                ? Optional.of(value.intValueExact())
                : refused(Rule.NUMBER, "must be a whole number from {} to {}", least, most));
  }

  Optional<Boolean> flag() {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : wrongType("true or false");
  }

  /** One of some words. */
  <T> Optional<T> oneOf(Map<String, T> words) {
    if (node.isTextual() && words.containsKey(node.textValue())) {
      return Optional.of(words.get(node.textValue()));
    }
    String allowed = words.keySet().stream().sorted().collect(Collectors.joining(", "));
    return refused(
        node.isTextual() ? Rule.VALUE : Rule.TYPE,
        "{} is not allowed here; one of: {}",
        shown(),
        allowed);
  }

  /** Notes that the value is of another kind, unless the value itself was refused already. */
  <T> Optional<T> wrongType(String expectedTemplate) {
    return problems.notedAt(path)
        ? Optional.empty()
        : refused(Rule.TYPE, "must be {}, but is {}", Sentence.of(expectedTemplate), shown());
  }

  <T> Optional<T> refused(String rule, String template, Object... values) {
    problem(rule, template, values);
    return Optional.empty();
  }

  private Sentence shown() {
    return switch (node.getNodeType()) {
      case OBJECT -> Sentence.of("an object");
      case ARRAY -> Sentence.of("a list");
      case STRING -> Sentence.of("the text {}", Quote.of(node.textValue()));
      case NUMBER -> Sentence.of("the number {}", node.decimalValue().toPlainString());
      case BOOLEAN -> Sentence.verbatim(node.asText());
      default -> Sentence.of("empty");
    };
  }
}
