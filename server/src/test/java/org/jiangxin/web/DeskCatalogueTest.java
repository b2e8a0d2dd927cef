package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The desk's words: each area has its own, in three languages, and none that it uses is missing.
 */
class DeskCatalogueTest {
  private static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en");
  private static final Pattern USED =
      Pattern.compile("\\bt\\(\\s*(?:'([^']+)'|`([^`$]*)\\$\\{|[^'`)]*\\? '([^']+)' : '([^']+)')");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private static Path desk;
  private static AutoCloseable opened = () -> {};

  @BeforeAll
  static void find() throws Exception {
    URI page = DeskCatalogueTest.class.getResource("/pages/desk/index.html").toURI();
    if (page.getScheme().equals("jar")) {
      FileSystem jar = FileSystems.newFileSystem(page, Map.of());
      opened = jar;
    }
    desk = Path.of(page).getParent();
  }

  @AfterAll
  static void close() throws Exception {
    opened.close();
  }

  @Test
  void everyAreaSaysTheSameThingsInThreeLanguages() throws IOException {
    List<Path> areas = areas();
    assertFalse(areas.isEmpty());
    for (Path area : areas) {
      Map<String, Set<String>> chinese = catalogue(area, "zh-CN");
      for (String language : LANGUAGES) {
        assertEquals(chinese, catalogue(area, language), area + " in " + language);
      }
    }
  }

  @Test
  void noWordThatAPageUsesIsMissing() throws IOException {
    Set<String> shared = new TreeSet<>(catalogue(desk, "en").keySet());
    shared.addAll(kitKeys());
    List<String> missing = new ArrayList<>();
    for (Path file : scripts()) {
      Set<String> known = new TreeSet<>(shared);
      Path area = desk.resolve(desk.relativize(file).getName(0).toString());
      if (Files.isDirectory(area.resolve("messages"))) {
        known.addAll(catalogue(area, "en").keySet());
      }
      missing.addAll(missing(file, known));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void theContestantsPageSaysTheSameInThreeLanguagesAndMissesNoWord() throws IOException {
    Path page = desk.resolveSibling("me");
    for (String language : LANGUAGES) {
      assertEquals(catalogue(page, "zh-CN"), catalogue(page, language), language);
    }
    Set<String> known = new TreeSet<>(catalogue(desk, "en").keySet());
    known.addAll(kitKeys());
    known.addAll(catalogue(page, "en").keySet());
    List<String> missing = new ArrayList<>();
    for (Path file : scriptsIn(page)) {
      missing.addAll(missing(file, known));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void theLandingPageSaysTheSameInThreeLanguagesAndMissesNoWord() throws Exception {
    Path page =
        Path.of(DeskCatalogueTest.class.getResource("/pages/home/index.html").toURI()).getParent();
    for (String language : LANGUAGES) {
      assertEquals(catalogue(page, "zh-CN"), catalogue(page, language), language);
    }
    Set<String> known = new TreeSet<>(catalogue(page, "en").keySet());
    known.addAll(kitKeys());
    known.addAll(keys("/pages/screen/messages/en.json"));
    List<String> missing = new ArrayList<>();
    for (Path file : scriptsIn(page)) {
      missing.addAll(missing(file, known));
    }
    assertEquals(List.of(), missing);
  }

  private static Set<String> kitKeys() throws IOException {
    return keys("/pages/kit/messages/en.json");
  }

  private static Set<String> keys(String catalogue) throws IOException {
    try (InputStream kit = DeskCatalogueTest.class.getResourceAsStream(catalogue)) {
      return new JsonObject(new String(kit.readAllBytes(), StandardCharsets.UTF_8)).fieldNames();
    }
  }

  private static List<String> missing(Path file, Set<String> known) throws IOException {
    List<String> missing = new ArrayList<>();
    Matcher used = USED.matcher(Files.readString(file));
    while (used.find()) {
      String beginning = used.group(2);
      if (beginning != null
          && !beginning.isEmpty()
          && known.stream().noneMatch(key -> key.startsWith(beginning))) {
        missing.add(file + ": " + beginning + "…");
      }
      Stream.of(1, 3, 4)
          .map(used::group)
          .filter(key -> key != null && !known.contains(key))
          .forEach(key -> missing.add(file + ": " + key));
    }
    return missing;
  }

  /** Each key with the placeholders in its message. */
  private static Map<String, Set<String>> catalogue(Path folder, String language)
      throws IOException {
    JsonObject json =
        new JsonObject(Files.readString(folder.resolve("messages/" + language + ".json")));
    Map<String, Set<String>> keys = new TreeMap<>();
    json.forEach(
        message -> {
          Set<String> placeholders = new TreeSet<>();
          PLACEHOLDER
              .matcher(String.valueOf(message.getValue()))
              .results()
              .forEach(found -> placeholders.add(found.group()));
          placeholders.remove("{count}");
          keys.put(message.getKey(), placeholders);
        });
    return keys;
  }

  private static List<Path> areas() throws IOException {
    try (Stream<Path> files = Files.walk(desk)) {
      return files.filter(path -> path.endsWith("messages")).map(Path::getParent).sorted().toList();
    }
  }

  private static List<Path> scripts() throws IOException {
    return scriptsIn(desk);
  }

  private static List<Path> scriptsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".js")).sorted().toList();
    }
  }
}
