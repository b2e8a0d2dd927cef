package org.jiangxin.archive.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.HashLink;
import org.jiangxin.marking.StoredRow;

/**
 * Reads stored rows from the JSON that PostgreSQL makes of them. What is not of that form throws
 * {@link IllegalArgumentException}.
 */
final class StoredText {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BYTES = "\\x";

  private StoredText() {}

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  static StoredDocument document(JsonNode row) {
    return new StoredDocument(
        text(row, "competition"), whole(row, "version"), text(row, "body"), hash(row, "sha256"));
  }

  static StoredEvent event(JsonNode row) {
    return new StoredEvent(
        new EventKey(text(row, "competition"), text(row, "id")),
        row.path("position").asLong(-1),
        hash(row, "head"),
        row.path("present").asBoolean());
  }

  static StoredRow row(JsonNode row) {
    return new StoredRow(
        new EventKey(text(row, "competition"), text(row, "event")),
        row.path("position").asLong(-1),
        UUID.fromString(text(row, "id")),
        text(row, "kind"),
        text(row, "body"),
        text(row, "actor"),
        time(row, "recorded_at"),
        new HashLink(hash(row, "previous"), hash(row, "hash")),
        Optional.of(row.path("mark_key")).filter(JsonNode::isTextual).map(JsonNode::textValue),
        Optional.of(row.path("revision")).filter(JsonNode::isInt).map(JsonNode::intValue));
  }

  static String text(JsonNode row, String name) {
    JsonNode value = row.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("no text in " + name);
    }
    return value.textValue();
  }

  static int whole(JsonNode row, String name) {
    JsonNode value = row.path(name);
    if (!value.isInt()) {
      throw new IllegalArgumentException("no whole number in " + name);
    }
    return value.intValue();
  }

  private static Instant time(JsonNode row, String name) {
    try {
      return OffsetDateTime.parse(text(row, name)).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no time in " + name, e);
    }
  }

  private static HashLink.Hash hash(JsonNode row, String name) {
    return new HashLink.Hash(hex(row, name));
  }

  static byte[] bytes(JsonNode row, String name) {
    return HexFormat.of().parseHex(hex(row, name));
  }

  private static String hex(JsonNode row, String name) {
    String text = text(row, name);
    if (!text.startsWith(BYTES)) {
      throw new IllegalArgumentException("no bytes in " + name);
    }
    return text.substring(BYTES.length());
  }
}
