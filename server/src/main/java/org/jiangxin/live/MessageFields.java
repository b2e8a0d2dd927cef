package org.jiangxin.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.language.Sentence;

/** Reads the fields of one message and collects everything that is wrong with them. */
final class MessageFields {
  private static final UUID NONE = new UUID(0, 0);
  private static final int LONGEST_TEXT = 4000;
  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

  private final JsonNode message;
  private final List<Sentence> problems = new ArrayList<>();

  MessageFields(JsonNode message) {
    this.message = message;
  }

  /** All problems, a sentence each; empty when every field could be read. */
  Sentence problems() {
    return Sentence.all(problems);
  }

  boolean isValid() {
    return problems.isEmpty();
  }

  /** A text that has to be there. */
  String text(String name) {
    JsonNode field = message.get(name);
    if (field == null || !field.isTextual()) {
      problems.add(Sentence.of("\"{}\" has to be a text.", name));
      return "";
    }
    return storable(name, field.asText());
  }

  /** A field that was read in another form already, as it was written. */
  String asWritten(String name) {
    return message.path(name).asText();
  }

  /** A text that may be absent or null. */
  Optional<String> optionalText(String name) {
    JsonNode field = message.get(name);
    if (field == null || field.isNull()) {
      return Optional.empty();
    }
    if (!field.isTextual()) {
      problems.add(Sentence.of("\"{}\" has to be a text or null.", name));
      return Optional.empty();
    }
    return Optional.of(storable(name, field.asText()));
  }

  /** A text that has to be there, but may be null. */
  Optional<String> nullableText(String name) {
    if (!message.has(name)) {
      problems.add(Sentence.of("\"{}\" is missing (null withdraws).", name));
    }
    return optionalText(name);
  }

  /** A list of texts, empty when it is absent or null. */
  List<String> texts(String name) {
    JsonNode field = message.get(name);
    if (field == null || field.isNull()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    field.forEach(each -> texts.add(each.isTextual() ? storable(name, each.asText()) : ""));
    if (!field.isArray() || texts.contains("")) {
      problems.add(Sentence.of("\"{}\" has to be a list of texts.", name));
      return List.of();
    }
    return texts;
  }

  /** A whole number that is not negative. */
  int count(String name) {
    JsonNode field = message.get(name);
    if (field == null
        || !field.isIntegralNumber()
        || !field.canConvertToInt()
        || field.asInt() < 0) {
      problems.add(Sentence.of("\"{}\" has to be a whole number from 0.", name));
      return 0;
    }
    return field.asInt();
  }

  /**
   * A time such as {@code 2025-08-13T03:12:44.120Z}; empty when it is absent or cannot be read: the
   * clock of a tablet decides nothing.
   */
  Optional<Instant> time(String name) {
    try {
      return Optional.ofNullable(message.get(name))
          .map(JsonNode::asText)
          .map(Instant::parse)
          .filter(time -> time.isAfter(EARLIEST) && time.isBefore(LATEST));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** True or false. */
  boolean flag(String name) {
    JsonNode field = message.get(name);
    if (field == null || !field.isBoolean()) {
      problems.add(Sentence.of("\"{}\" has to be true or false.", name));
      return false;
    }
    return field.asBoolean();
  }

  /** A flag that may be absent or null, which means false. */
  boolean optionalFlag(String name) {
    JsonNode field = message.get(name);
    return field != null && !field.isNull() && flag(name);
  }

  /** A UUID in its canonical form. */
  UUID id() {
    return uuid("id");
  }

  /** A UUID under another name. */
  UUID uuid(String name) {
    String text = text(name);
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
        return id;
      }
    } catch (IllegalArgumentException notOne) {
      // said below, once, together with the other way to be wrong
    }
    problems.add(Sentence.of("\"{}\" has to be a UUID.", name));
    return NONE;
  }

  /** One of an enumeration's names, in lower case. */
  <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    String text = text(name);
    E[] all = type.getEnumConstants();
    for (E one : all) {
      if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
        return one;
      }
    }
    problems.add(Sentence.of("\"{}\" is none of the values that are known.", name));
    return all[0];
  }

  /** A text that PostgreSQL and every hash can hold. */
  private String storable(String name, String text) {
    if (!isWhole(text)) {
      problems.add(Sentence.of("\"{}\" has characters that are not text.", name));
      return "";
    }
    if (text.length() > LONGEST_TEXT) {
      problems.add(Sentence.of("\"{}\" has more than {} characters.", name, LONGEST_TEXT));
      return "";
    }
    return text;
  }

  /** Whether a text has no zero byte and no half of a character. */
  private static boolean isWhole(String text) {
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int character = text.codePointAt(at);
      if (character == 0 || Character.getType(character) == Character.SURROGATE) {
        return false;
      }
      next = at + Character.charCount(character);
    }
    return true;
  }
}
