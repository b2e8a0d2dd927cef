package org.jiangxin.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a sheet for programs: an array with an object for each row, its members called by the
 * columns' keys. Scores are strings, so that no reader rounds them; empty cells are null.
 */
final class JsonFile {
  private JsonFile() {}

  /**
   * Writes the file row by row.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  static void write(Sheet sheet, OutputStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartArray();
      sheet.rows().forEach(row -> write(sheet.columns(), row, json));
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(List<Column> columns, List<Cell> row, JsonGenerator json) {
    try {
      json.writeRaw('\n');
      json.writeStartObject();
      for (int column = 0; column < columns.size(); column++) {
        json.writeFieldName(columns.get(column).key());
        write(column < row.size() ? row.get(column) : Cell.NONE, json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Cell cell, JsonGenerator json) throws IOException {
    if (cell instanceof Cell.Text words) {
      json.writeString(words.text());
    } else if (cell instanceof Cell.Term term) {
      json.writeString(term.key());
    } else if (cell instanceof Cell.Whole number) {
      json.writeNumber(number.value());
    } else if (cell instanceof Cell.Decimal number) {
      json.writeString(number.value().toPlainString());
    } else if (cell instanceof Cell.Moment moment) {
      json.writeString(moment.text());
    } else if (cell instanceof Cell.Day day) {
      json.writeString(day.day().toString());
    } else {
      json.writeNull();
    }
  }
}
