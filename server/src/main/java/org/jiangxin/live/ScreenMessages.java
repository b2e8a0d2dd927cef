package org.jiangxin.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what screens send: they may ask for a snapshot, and nothing else. */
final class ScreenMessages {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ScreenMessages() {}

  /** Whether the text is {@code {"type":"resync"}}, other keys aside. */
  static boolean isResync(String text) {
    try {
      JsonNode message = MAPPER.readTree(text);
      return message.isObject() && message.path("type").asText().equals("resync");
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }
}
