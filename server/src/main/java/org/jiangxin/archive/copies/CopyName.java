package org.jiangxin.archive.copies;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxin.marking.EventKey;

/**
 * What a copy's file name says: {@code 20250813T031244.120Z+cup+welding+frozen.zip}. Every file
 * system takes it, names in order are copies in order, and no id can contain a plus sign.
 *
 * @param at when it was begun, in milliseconds
 * @param event whose change of state it was made for; empty when it was for something else
 * @param reason the state, or why else it was made
 */
public record CopyName(Instant at, Optional<EventKey> event, String reason) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS", Locale.ROOT);
  private static final Pattern FORM =
      Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3})Z(?:\\+([^+]+)\\+([^+]+))?\\+([a-z-]+)\\.zip");

  /** The name of the file. */
  public String file() {
    return TIME.format(at.atOffset(ZoneOffset.UTC))
        + "Z"
        + event.map(key -> "+" + key.competition() + "+" + key.event()).orElse("")
        + "+"
        + reason
        + ".zip";
  }

  /** Reads a file's name; empty when no copy is called like that. */
  public static Optional<CopyName> parse(String file) {
    Matcher parts = FORM.matcher(file);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CopyName(
              LocalDateTime.parse(parts.group(1), TIME).toInstant(ZoneOffset.UTC),
              Optional.ofNullable(parts.group(2)).map(id -> new EventKey(id, parts.group(3))),
              parts.group(4)));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }
}
