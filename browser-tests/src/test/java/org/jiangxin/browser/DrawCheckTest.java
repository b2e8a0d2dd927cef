package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangxin.desk.draw.Draw;
import org.jiangxin.desk.draw.DrawSheet;
import org.jiangxin.desk.draw.DrawSheet.Entry;
import org.jiangxin.desk.draw.Places;
import org.jiangxin.desk.draw.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server draws, the browser finds again, without a secure context. */
@ExtendWith(Chromium.class)
class DrawCheckTest {
  private static final int DRAWS = 20;

  @Test
  void theBrowserRecomputesWhatTheServerDrew(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      PagesFromJars.serve(context);
      Page page = context.newPage();
      page.navigate(PagesFromJars.ORIGIN + "/");
      Random random = new Random(7);
      for (int number = 0; number < DRAWS; number++) {
        DrawSheet sheet = sheet(random);
        Seed seed = new Seed(String.format("%016x", random.nextLong()).repeat(4));
        assertEquals(drawn(sheet, seed), recomputed(page, sheet, seed), sheet::text);
      }
    }
  }

  private static String drawn(DrawSheet sheet, Seed seed) {
    Draw draw = Draw.of(sheet, seed, "祝好运");
    return seed.commitment()
        + " "
        + sheet.hash()
        + " "
        + draw.violations()
        + draw.places().entrySet().stream()
            .map(one -> " " + one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining());
  }

  private static String recomputed(Page page, DrawSheet sheet, Seed seed) {
    return (String)
        page.evaluate(
            "async ([sheet, seed, words]) => {"
                + " const {recompute} = await import('/desk/draw-check.js');"
                + " const found = recompute(sheet, seed, words);"
                + " return [found.commitment, found.sheetHash, found.violations,"
                + " ...found.rows.map((row) => `${row.entry}=${row.place}`)].join(' '); }",
            List.of(sheet.text(), seed.hex(), "祝好运"));
  }

  private static DrawSheet sheet(Random random) {
    int number = 2 + random.nextInt(60);
    List<Entry> entries =
        IntStream.range(0, number)
            .mapToObj(at -> new Entry("e" + at, at % 5 == 0 ? "" : "d" + at % 5, "校" + at / 3))
            .toList();
    return new DrawSheet(
        "cup/welding",
        random.nextBoolean(),
        number > 12 && random.nextBoolean(),
        entries,
        Places.stations(number, 1 + random.nextInt(3), number + 1, Set.of(2)));
  }
}
