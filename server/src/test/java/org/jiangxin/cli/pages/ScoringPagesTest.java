package org.jiangxin.cli.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages about ways of scoring show what their examples hold and what the engine makes of it.
 * With {@code -Djiangxin.fill-pages=true} the pages are filled anew instead of compared.
 */
class ScoringPagesTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Path PAGES = DOCS.resolve("scoring");
  private static final boolean FILL = Boolean.getBoolean("jiangxin.fill-pages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageShowsWhatItsExampleComesTo(Path page) throws IOException {
    String written = Files.readString(page);
    String filled = new PageFiller(language(page)).filled(written);
    if (FILL) {
      Files.writeString(page, filled);
    } else {
      assertEquals(filled, written);
    }
  }

  private static String language(Path page) {
    return page.toString().endsWith(".zh-CN.md") ? "zh-CN" : "en";
  }

  @Test
  void eachMethodHasAPageInBothLanguagesThatTheIndexLeadsTo() throws IOException {
    for (String language : List.of("", ".zh-CN")) {
      String index = Files.readString(DOCS.resolve("scoring" + language + ".md"));
      for (String method : methods()) {
        String page = method + language + ".md";
        assertTrue(Files.exists(PAGES.resolve(page)), page);
        assertTrue(index.contains("](scoring/" + page + ")"), page + " is in no index");
      }
    }
  }

  private static List<String> methods() throws IOException {
    try (Stream<Path> folders = Files.list(PageFiller.EXAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString().toLowerCase(Locale.ROOT))
          .sorted()
          .toList();
    }
  }
}
