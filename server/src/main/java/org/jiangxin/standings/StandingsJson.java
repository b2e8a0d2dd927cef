package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Title;
import org.jiangxin.scoring.StandingsRow;

/** Writes standings as JSON: numbers as plain decimal text, absent values as null. */
public final class StandingsJson {
  private static final JsonFactory FACTORY = new ObjectMapper().getFactory();

  private StandingsJson() {}

  /** Writes one JSON value. */
  @FunctionalInterface
  public interface Writer {
    /** Writes to the generator. */
    void write(JsonGenerator json) throws IOException;
  }

  /** The bytes, in UTF-8, of what the writer writes. */
  public static byte[] bytes(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  /**
   * Writes the fields of one line into the object that is open.
   *
   * @param awards the titles that the line's award points into
   */
  public static void writeFields(JsonGenerator json, ViewRow row, List<Title> awards)
      throws IOException {
    StandingsRow score = row.score();
    if (score.rank().isPresent()) {
      json.writeNumberField("rank", score.rank().get());
    } else {
      json.writeNullField("rank");
    }
    json.writeBooleanField("tied", score.tied());
    json.writeStringField("entry", score.entry());
    writeText(json, "name", row.name());
    writeText(json, "delegation", row.delegation());
    if (row.station().isPresent()) {
      json.writeNumberField("station", row.station().get());
    } else {
      json.writeNullField("station");
    }
    writeText(json, "total", score.total().map(BigDecimal::toPlainString));
    if (score.scale700().isPresent()) {
      json.writeNumberField("scale700", score.scale700().get());
    }
    writeParts(json, score.parts());
    json.writeStringField("marked", score.marked().toString());
    json.writeStringField("status", score.status().name().toLowerCase(Locale.ROOT));
    writeTitle(json, "award", score.award().map(awards::get));
  }

  private static void writeParts(JsonGenerator json, Map<String, BigDecimal> parts)
      throws IOException {
    json.writeObjectFieldStart("parts");
    for (Map.Entry<String, BigDecimal> part : parts.entrySet()) {
      json.writeStringField(part.getKey(), part.getValue().toPlainString());
    }
    json.writeEndObject();
  }

  /** Writes a text, or null when there is none. */
  public static void writeText(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** Writes a title in the shape of the document, or null when there is none. */
  public static void writeTitle(JsonGenerator json, String name, Optional<Title> title)
      throws IOException {
    if (title.isPresent()) {
      json.writeFieldName(name);
      json.writeTree(title.get().json());
    } else {
      json.writeNullField(name);
    }
  }
}
