package org.jiangxin.competition;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text for people: the same in every language, or one for each language. */
public sealed interface Title {

  /**
   * The text for a reader of this language, or the nearest there is: another script or region of
   * the same language, then English, then the first one written.
   *
   * @param language a tag such as {@code zh-TW}
   */
  String in(String language);

  /** The text in the language written first. */
  String first();

  /** In the shape of the document: a string or an object by language. */
  @JsonValue
  JsonNode json();

  /** One text for all. */
  record Plain(String text) implements Title {
    @Override
    public String in(String language) {
      return text;
    }

    @Override
    public String first() {
      return text;
    }

    @Override
    public JsonNode json() {
      return TextNode.valueOf(text);
    }
  }

  /**
   * A text for each language.
   *
   * @param texts by language tag, in the document's order; at least one
   */
  record Translated(Map<String, String> texts) implements Title {
    /** Copies the map, keeping its order. */
    public Translated {
      texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    @Override
    public String in(String language) {
      return texts.get(NearestLanguage.of(language, texts.keySet()));
    }

    @Override
    public String first() {
      return texts.values().iterator().next();
    }

    @Override
    public JsonNode json() {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      texts.forEach(object::put);
      return object;
    }
  }
}
