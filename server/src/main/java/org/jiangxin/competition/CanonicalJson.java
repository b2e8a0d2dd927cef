package org.jiangxin.competition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes a tree so that equal content gives equal text. */
public final class CanonicalJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private CanonicalJson() {}

  /** The tree with its keys in order, without nulls, spaces and needless zeros of numbers. */
  public static String of(JsonNode tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      write(tree, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonNode node, JsonGenerator out) throws IOException {
    if (node.isObject()) {
      writeObject(node, out);
    } else if (node.isArray()) {
      writeArray(node, out);
    } else if (node.isNumber()) {
      out.writeNumber(node.decimalValue().stripTrailingZeros());
    } else if (node.isBoolean()) {
      out.writeBoolean(node.booleanValue());
    } else if (node.isNull()) {
      out.writeNull();
    } else {
      out.writeString(node.textValue());
    }
  }

  private static void writeObject(JsonNode node, JsonGenerator out) throws IOException {
    Map<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
    out.writeStartObject();
    for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
      if (!property.getValue().isNull()) {
        out.writeFieldName(property.getKey());
        write(property.getValue(), out);
      }
    }
    out.writeEndObject();
  }

  private static void writeArray(JsonNode node, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (JsonNode item : node) {
      write(item, out);
    }
    out.writeEndArray();
  }
}
