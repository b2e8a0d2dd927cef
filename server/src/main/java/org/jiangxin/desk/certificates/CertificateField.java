package org.jiangxin.desk.certificates;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.jiangxin.http.CheckedJson;

/**
 * Something that stands on a certificate.
 *
 * @param kind a text or a code to scan
 * @param text with placeholders such as <code>{name}</code>; "" for a code
 * @param left from the paper's left edge to the field's, in mm
 * @param top from the paper's upper edge to the field's, in mm
 * @param width in mm; longer texts get smaller letters first, then a second line
 * @param size of the letters in points; unused for a code
 * @param colour such as {@code #1b1914}
 */
record CertificateField(
    Kind kind,
    String text,
    int left,
    int top,
    int width,
    int size,
    Align align,
    boolean bold,
    String colour) {

  /** What a field shows. */
  enum Kind {
    TEXT,
    QR
  }

  /** Where a text stands in its field. */
  enum Align {
    START,
    CENTER,
    END
  }

  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_WORD = 20;
  private static final int LARGEST_MM = 420;
  private static final int SMALLEST_WIDTH = 5;
  private static final int SMALLEST_PT = 5;
  private static final int LARGEST_PT = 200;
  private static final int USUAL_PT = 14;
  private static final String BLACK = "#000000";

  /** Reads a field; what is wrong with it is told to the JSON. */
  static CertificateField read(CheckedJson json) {
    Kind kind = word(json.at("kind"), Kind.class, Kind.TEXT);
    return new CertificateField(
        kind,
        kind == Kind.TEXT ? json.at("text").required(LONGEST_TEXT) : "",
        json.at("left").whole(0, LARGEST_MM).orElse(0),
        json.at("top").whole(0, LARGEST_MM).orElse(0),
        json.at("width").whole(SMALLEST_WIDTH, LARGEST_MM).orElse(SMALLEST_WIDTH),
        json.at("size").whole(SMALLEST_PT, LARGEST_PT).orElse(USUAL_PT),
        word(json.at("align"), Align.class, Align.CENTER),
        json.at("bold").flag(),
        colour(json.at("colour")));
  }

  private static <E extends Enum<E>> E word(CheckedJson json, Class<E> words, E usual) {
    Optional<String> told = json.text(LONGEST_WORD);
    for (E word : words.getEnumConstants()) {
      if (told.isPresent() && told.get().equals(lower(word))) {
        return word;
      }
    }
    if (told.isPresent()) {
      json.problem("is none of the words that are known here");
    }
    return usual;
  }

  private static String colour(CheckedJson json) {
    String colour = json.text(LONGEST_WORD).orElse(BLACK);
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      json.problem("must be a colour such as #1b1914");
    }
    return colour;
  }

  JsonObject json() {
    return new JsonObject()
        .put("kind", lower(kind))
        .put("text", text)
        .put("left", left)
        .put("top", top)
        .put("width", width)
        .put("size", size)
        .put("align", lower(align))
        .put("bold", bold)
        .put("colour", colour);
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
