package org.jiangxin.competition.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Optional;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.language.Sentence;

/**
 * Builds the tree from the parser's tokens: numbers become exact decimals from their text, and what
 * no document needs (aliases, type tags, repeated keys, bottomless nesting) is refused.
 */
final class TreeBuilder {

  /** The deepest nesting of objects and lists: room for a scheme of about sixty levels. */
  static final int MOST_LEVELS = 128;

  /** The most keys and list elements together: many times what the largest contests need. */
  private static final int MOST_VALUES = 300_000;

  private final JsonParser parser;
  private final Problems problems;
  private int values;

  TreeBuilder(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The whole document; empty where it is too deep. Problems found on the way are noted. */
  Optional<JsonNode> document() throws IOException {
    if (parser.nextToken() == null) {
      return Optional.of(NullNode.getInstance());
    }
    try {
      JsonNode tree = value(Path.root(), 0);
      if (parser.nextToken() != null) {
        problems.add(Path.root(), Rule.SYNTAX, "more than one document in the file");
      }
      return Optional.of(tree);
    } catch (TooMuch e) {
      problems.add(e.path.toString(), e.rule, e.sentence);
      return Optional.empty();
    }
  }

  private JsonNode value(Path path, int level) throws IOException, TooMuch {
    if (level > MOST_LEVELS) {
      throw new TooMuch(
          path, Rule.DEPTH, Sentence.of("nested more than {} levels deep", MOST_LEVELS));
    }
    if (++values > MOST_VALUES || problems.isFull()) {
      throw new TooMuch(path, Rule.SIZE, Sentence.of("more than {} values", MOST_VALUES));
    }
    refuseAliasAndTag(path);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(path, level);
      case START_ARRAY -> array(path, level);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path);
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_STRING -> TextNode.valueOf(parser.getText());
      default -> NullNode.getInstance();
    };
  }

  private ObjectNode object(Path path, int level) throws IOException, TooMuch {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Path at = path.key(key);
      parser.nextToken();
      JsonNode value = value(at, level + 1);
      if (object.has(key)) {
        problems.add(at, Rule.DUPLICATE_KEY, "the key stands twice in the same object");
      }
      object.set(key, value);
    }
    return object;
  }

  private ArrayNode array(Path path, int level) throws IOException, TooMuch {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(path.item(array.size()), level + 1));
    }
    return array;
  }

  private JsonNode number(Path path) throws IOException {
    DecimalText.Reading reading = DecimalText.read(parser.getText());
    reading.refusal().ifPresent(sentence -> problems.add(path.toString(), Rule.NUMBER, sentence));
    return reading.node();
  }

  private void refuseAliasAndTag(Path path) throws IOException {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      problems.add(path, Rule.ALIAS, "a YAML alias; write the value out");
    } else if (parser.getTypeId() != null) {
      problems.add(path, Rule.ALIAS, "a YAML tag; write the plain value");
    }
  }

  /** Leaves the recursion from wherever it is. */
  private static final class TooMuch extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Path path;
    private final String rule;
    private final transient Sentence sentence;

    TooMuch(Path path, String rule, Sentence sentence) {
      super(sentence.toString(), null, false, false);
      this.path = path;
      this.rule = rule;
      this.sentence = sentence;
    }
  }
}
