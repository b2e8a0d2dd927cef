package org.jiangxin.cli.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Parsed;
import org.jiangxin.standings.OfflineStandings;

/**
 * Fills in what a page takes from an example: a comment such as {@code <!-- steps: diving
 * springboard S1 -->} is followed by what the engine says, up to the comment {@code <!-- end -->}.
 */
final class PageFiller {

  static final Path EXAMPLES = Path.of("../config/competitions/examples");

  private static final Pattern PLACE =
      Pattern.compile(
          "<!-- (rules|steps|values|table|standings): ([^ ]+) ([^ ]+) ?([^ ]*) -->\n"
              + "(?s:.*?)<!-- end -->");

  private final PageWords words;

  PageFiller(String language) {
    this.words = PageWords.in(language);
  }

  String filled(String page) {
    return PLACE.matcher(page).replaceAll(place -> Matcher.quoteReplacement(filled(place)));
  }

  private String filled(MatchResult place) {
    String head = place.group().substring(0, place.group().indexOf('\n') + 1);
    return head + "\n" + content(place).strip() + "\n\n<!-- end -->";
  }

  private String content(MatchResult place) {
    try {
      Path folder = EXAMPLES.resolve(place.group(2));
      String text = Files.readString(folder.resolve("competition.yaml"));
      if (place.group(1).equals("rules")) {
        return rules(text, place.group(3));
      }
      CompetitionDocument document = valid(text);
      Event event = document.event(place.group(3)).orElseThrow();
      try (BufferedReader marks = Files.newBufferedReader(folder.resolve("marks.csv"))) {
        ExampleTables tables =
            new ExampleTables(words, event, OfflineStandings.of(document, marks));
        return tables.of(place.group(1), place.group(4));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompetitionDocument valid(String text) {
    if (CompetitionDocument.parse(text) instanceof Parsed.Valid valid) {
      return valid.document();
    }
    throw new IllegalArgumentException("the example has problems");
  }

  /** From the event's scheme to its entries, as the document has it, without the indentation. */
  private static String rules(String text, String event) {
    List<String> lines =
        text.lines()
            .dropWhile(line -> !line.equals("  - id: " + event))
            .dropWhile(line -> !line.equals("    scheme:"))
            .takeWhile(line -> !line.equals("    entries:"))
            .map(line -> line.substring(4))
            .toList();
    return "```yaml\n" + String.join("\n", lines) + "\n```";
  }
}
