package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A screen in the hall while judges mark, and when the server is gone. */
@ExtendWith(Chromium.class)
class ScreenTest {
  private static final String EVENT = "welding";
  private static final double PATIENCE_MILLIS = 30_000;

  @TempDir Path folder;
  private HallServer hall;

  @BeforeEach
  void startServer() {
    hall = new HallServer(folder).start();
  }

  @AfterEach
  void stopServer() {
    hall.close();
  }

  @Test
  void fiveJudgesMarkAndTheScreenReorders(Browser browser) {
    hall.open("order", EVENT, Documents.small("order"));
    try (BrowserContext context = browser.newContext()) {
      Page ranking = screen(context, "order", "ranking");
      Page table = screen(context, "order", "table");
      List<JudgeTablet> judges =
          IntStream.rangeClosed(1, 5)
              .mapToObj(n -> JudgeTablet.of(browser, hall).signIn("order", "j" + n))
              .toList();
      mark(judges, "W02", "2", "7.5");
      assertThat(ranking.locator(".name").first()).hasText("W02", patientlyText());

      mark(judges, "W05", "3", "9.5");

      assertThat(ranking.locator(".name").first()).hasText("W05", patientlyText());
      assertThat(table.locator("tr[data-entry]").first())
          .hasAttribute("data-entry", "W05", patientlyAttribute());
      assertEquals(resource("order"), shown(table));
      judges.forEach(JudgeTablet::close);
    }
  }

  private static void mark(List<JudgeTablet> judges, String entry, String bead, String finish) {
    judges.forEach(judge -> judge.sheet(entry).choose("bead", bead).type("finish", finish));
    judges.forEach(judge -> judge.shows("bead", "Saved").shows("finish", "Saved"));
  }

  @Test
  void aScreenWhoseServerIsGoneSaysSoAndShowsWhatItHad(Browser browser) {
    hall.open("gone", EVENT, Documents.small("gone"));
    try (BrowserContext context = browser.newContext()) {
      Page ranking = screen(context, "gone", "ranking");
      assertThat(ranking.locator(".name").first()).isVisible(patiently());

      hall.kill();

      assertThat(ranking.getByText("Not up to date since")).isVisible(patiently());
      assertThat(ranking.locator(".name").first()).isVisible();
      hall.start();
      assertThat(ranking.getByText("Not up to date since")).isHidden(patientlyHidden());
    }
  }

  private Page screen(BrowserContext context, String competition, String view) {
    Page page = context.newPage();
    page.navigate(
        hall.url(
            "/screen/?competition="
                + competition
                + "&event="
                + EVENT
                + "&view="
                + view
                + "&lang=en"));
    return page;
  }

  private List<String> resource(String competition) {
    List<String> entries = new ArrayList<>();
    JsonNode standings =
        hall.call("GET", "/api/competitions/" + competition + "/events/welding/standings", "");
    standings.get("rows").forEach(row -> entries.add(row.get("entry").asText()));
    return entries;
  }

  private static List<String> shown(Page table) {
    return table.locator("tr[data-entry]").all().stream()
        .map((Locator row) -> row.getAttribute("data-entry"))
        .toList();
  }

  private static LocatorAssertions.HasTextOptions patientlyText() {
    return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.HasAttributeOptions patientlyAttribute() {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.IsVisibleOptions patiently() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.IsHiddenOptions patientlyHidden() {
    return new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE_MILLIS);
  }
}
