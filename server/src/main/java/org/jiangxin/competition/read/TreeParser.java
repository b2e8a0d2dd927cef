package org.jiangxin.competition.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Problem;
import org.jiangxin.language.Sentence;
import org.yaml.snakeyaml.LoaderOptions;

/** Turns text into a tree of keys and values, JSON and YAML alike. */
final class TreeParser {

  /** The longest line of YAML; the parser's time grows with the square of a line's length. */
  private static final int LONGEST_LINE = 100_000;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(10 * TreeBuilder.MOST_LEVELS)
          .maxNumberLength(CompetitionDocument.MOST_BYTES)
          .build();
  private static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(CONSTRAINTS)
          .loaderOptions(yamlOptions())
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  private TreeParser() {}

  private static LoaderOptions yamlOptions() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(CompetitionDocument.MOST_BYTES);
    return options;
  }

  /** The tree; empty where the text cannot be read, with the reason among the problems. */
  static Optional<JsonNode> parse(String text, Problems problems) {
    if (!text.stripLeading().startsWith("{")) {
      return parseYaml(text, problems);
    }
    Problems asJson = new Problems();
    Optional<JsonNode> json = parse(JSON, "JSON", text, asJson);
    // A YAML document may begin with a brace too; it is one only if YAML can read it.
    if (json.isEmpty() && asJson.all().get(0).rule().equals(Problem.Rule.SYNTAX)) {
      Problems asYaml = new Problems();
      Optional<JsonNode> yaml = parseYaml(text, asYaml);
      if (yaml.isPresent()) {
        problems.addAll(asYaml);
        return yaml;
      }
    }
    problems.addAll(asJson);
    return json;
  }

  private static Optional<JsonNode> parseYaml(String text, Problems problems) {
    int lineStart = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        lineStart = at + 1;
      } else if (at - lineStart > LONGEST_LINE) {
        problems.add(
            Path.root(), Problem.Rule.SIZE, "a line is longer than {} characters", LONGEST_LINE);
        return Optional.empty();
      }
    }
    return parse(YAML, "YAML", text, problems);
  }

  private static Optional<JsonNode> parse(
      JsonFactory format, String name, String text, Problems problems) {
    try (JsonParser parser = format.createParser(text)) {
      return new TreeBuilder(parser, problems).document();
    } catch (JsonProcessingException e) {
      problems.add(
          Path.root(), Problem.Rule.SYNTAX, "not readable as {}: {}", where(name, e), reason(e));
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private static Sentence where(String format, JsonProcessingException e) {
    return e.getLocation() == null
        ? Sentence.verbatim(format)
        : Sentence.of(
            "{} at line {}, column {}",
            format,
            e.getLocation().getLineNr(),
            e.getLocation().getColumnNr());
  }

  private static String reason(JsonProcessingException e) {
    String[] lines = String.valueOf(e.getOriginalMessage()).split("\\R", 2);
    return lines[0].strip();
  }
}
