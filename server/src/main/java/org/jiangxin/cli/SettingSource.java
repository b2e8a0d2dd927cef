package org.jiangxin.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.store.StartupProblem;

/**
 * Where settings come from when no flag gives them: the environment, then a YAML file. A setting is
 * named as its flag is, such as {@code tls-cert}; in the environment that is {@code
 * JIANGXIN_TLS_CERT}.
 */
final class SettingSource {
  private final Map<String, String> environment;
  private final JsonNode file;
  private final String fileName;

  private SettingSource(Map<String, String> environment, JsonNode file, String fileName) {
    this.environment = environment;
    this.file = file;
    this.fileName = fileName;
  }

  /** Settings from the environment alone. */
  static SettingSource of(Map<String, String> environment) {
    return new SettingSource(environment, new YAMLMapper().createObjectNode(), "");
  }

  /**
   * Settings from the environment and a file.
   *
   * @param known the names that the file may use
   * @throws StartupProblem if the file cannot be read or has other keys
   */
  static SettingSource of(Map<String, String> environment, Path file, Set<String> known) {
    try {
      JsonNode tree = new YAMLMapper().readTree(Files.readString(file));
      JsonNode settings = tree.isMissingNode() ? new YAMLMapper().createObjectNode() : tree;
      refuseUnknown(settings, file, known);
      return new SettingSource(environment, settings, file.toString());
    } catch (JsonProcessingException wrong) {
      throw new StartupProblem(
          "The settings in " + file + " are no YAML: " + wrong.getOriginalMessage(), wrong);
    } catch (IOException unreadable) {
      throw new StartupProblem(
          "The settings " + file + " cannot be read; check --config", unreadable);
    }
  }

  private static void refuseUnknown(JsonNode settings, Path file, Set<String> known) {
    if (!settings.isObject()) {
      throw new StartupProblem("The settings in " + file + " must be 'name: value' lines");
    }
    Set<String> names = new HashSet<>();
    settings.fieldNames().forEachRemaining(names::add);
    names.removeAll(known);
    if (!names.isEmpty()) {
      throw new StartupProblem(
          "The settings in "
              + file
              + " have unknown names: "
              + String.join(", ", names)
              + "; config/server.yaml shows all that there are");
    }
  }

  /** A setting's value as text. */
  Optional<String> text(String name) {
    return fromEnvironment(name)
        .or(
            () ->
                Optional.ofNullable(file.get(name))
                    .filter(value -> !value.isNull())
                    .map(
                        value -> {
                          if (value.isContainerNode()) {
                            throw wrong(name, "must be one value");
                          }
                          return value.asText();
                        }));
  }

  /** A setting's values; in the environment, and optionally in the file, with commas between. */
  List<String> list(String name) {
    Optional<String> given = fromEnvironment(name);
    JsonNode value = file.get(name);
    if (given.isEmpty() && value != null && value.isArray()) {
      List<String> values = new ArrayList<>();
      value.forEach(each -> values.add(each.asText()));
      return values;
    }
    return text(name)
        .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
        .orElse(List.of())
        .stream()
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /**
   * The values of a setting that has two names: those of the environment, under either, before
   * those of the file.
   */
  List<String> list(String name, String other) {
    boolean otherCounts =
        fromEnvironment(name).isEmpty() && (fromEnvironment(other).isPresent() || !file.has(name));
    return list(otherCounts ? other : name);
  }

  /** A whole number in a range. */
  Optional<Integer> number(String name, int least, int most) {
    return text(name)
        .map(
            text -> {
              if (text.matches("\\d{1,9}")
                  && Integer.parseInt(text) >= least
                  && Integer.parseInt(text) <= most) {
                return Integer.parseInt(text);
              }
              throw wrong(name, "must be a number from " + least + " to " + most);
            });
  }

  /** Yes or no. */
  boolean flag(String name) {
    String value = text(name).orElse("false").toLowerCase(Locale.ROOT);
    if (!Set.of("true", "false", "yes", "no", "1", "0").contains(value)) {
      throw wrong(name, "must be true or false");
    }
    return Set.of("true", "yes", "1").contains(value);
  }

  private Optional<String> fromEnvironment(String name) {
    return Optional.ofNullable(environment.get(variable(name))).filter(it -> !it.isBlank());
  }

  private static String variable(String name) {
    return "JIANGXIN_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private StartupProblem wrong(String name, String what) {
    String where = fileName.isEmpty() ? variable(name) : variable(name) + " or in " + fileName;
    return new StartupProblem("The setting '" + name + "' (" + where + ") " + what);
  }
}
