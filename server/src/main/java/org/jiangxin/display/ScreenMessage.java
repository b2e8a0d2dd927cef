package org.jiangxin.display;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** What a screen says. */
sealed interface ScreenMessage {

  /**
   * Its first words.
   *
   * @param key at least 128 random bits as text, made by the screen and kept by it
   * @param name how it wants to be called, until an organiser names it
   */
  record Hello(String key, Optional<String> name, int width, int height) implements ScreenMessage {}

  /** What it shows now; for the desk. */
  record Showing(JsonObject what) implements ScreenMessage {}

  /** Anything else. */
  record Nonsense() implements ScreenMessage {}

  int SHORTEST_KEY = 22;
  int LONGEST_KEY = 100;
  int LONGEST_NAME = 60;
  int LARGEST_SIDE = 100_000;

  /** Reads a text frame. */
  static ScreenMessage of(String text) {
    try {
      JsonObject json = new JsonObject(text);
      return switch (json.getValue("type") instanceof String type ? type : "") {
        case "hello" -> hello(json);
        case "showing" -> new Showing(json);
        default -> new Nonsense();
      };
    } catch (DecodeException noJson) {
      return new Nonsense();
    }
  }

  private static ScreenMessage hello(JsonObject json) {
    if (!(json.getValue("key") instanceof String key)
        || key.length() < SHORTEST_KEY
        || key.length() > LONGEST_KEY) {
      return new Nonsense();
    }
    Optional<String> name =
        json.getValue("name") instanceof String given && !given.isBlank()
            ? Optional.of(given.substring(0, Math.min(given.length(), LONGEST_NAME)))
            : Optional.empty();
    return new Hello(key, name, side(json, "width"), side(json, "height"));
  }

  private static int side(JsonObject json, String name) {
    return json.getValue(name) instanceof Integer pixels
        ? Math.max(0, Math.min(pixels, LARGEST_SIDE))
        : 0;
  }
}
