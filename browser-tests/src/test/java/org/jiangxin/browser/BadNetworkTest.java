package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lines that are worse than none: slow, lossy, half-open, or somebody else's. */
@ExtendWith({Chromium.class, SharedHall.class})
class BadNetworkTest {
  private static final String EVENT = "welding";

  private final Browser browser;
  private final HallServer hall;

  BadNetworkTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  private JudgeTablet onABadLine() throws IOException {
    JudgeTablet tablet = JudgeTablet.of(browser, hall);
    try (InputStream script = getClass().getResourceAsStream("/console/bad-line.js")) {
      tablet.context().addInitScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return tablet;
  }

  @Test
  void everyMarkArrivesOnceOverALineThatDelaysLosesAndBreaks() throws IOException {
    hall.open("bad-line", EVENT, Documents.small("bad-line"));
    try (JudgeTablet tablet = onABadLine().signIn("bad-line", "j1")) {
      tablet.page().evaluate("() => Object.assign(line, {delay: 150, loss: 0.3, lifetime: 2000})");
      for (int n = 1; n <= 6; n++) {
        mark(tablet, "W0" + n);
      }
      tablet.isSaved();
      assertEquals(
          12,
          hall.call("GET", "/api/competitions/bad-line/events/welding/marks", "").size(),
          () -> "the tablet shows " + tablet.marks() + ", its outbox " + tablet.outbox());
      assertEquals(hall.ledger("bad-line", EVENT, "j1"), tablet.marks());
    }
  }

  /** Taps again what a page that was just moving did not take, as a person would. */
  private static void mark(JudgeTablet tablet, String entry) {
    tablet.sheet(entry);
    while (!tablet.marks().contains(entry + ".bead=2")) {
      tablet.choose("bead", "2");
    }
    while (!tablet.marks().contains(entry + ".finish=6")) {
      tablet.type("finish", "6");
    }
  }

  @Test
  void marksArriveOverALineThatTakesFiveSecondsEachWay() throws IOException {
    hall.open("slow", EVENT, Documents.small("slow"));
    try (JudgeTablet tablet = onABadLine().signIn("slow", "j1").sheet("W01")) {
      tablet.page().evaluate("() => Object.assign(line, {delay: 5000})");
      tablet.choose("bead", "2").shows("bead", "Sending");
      tablet.choose("bead", "3").type("finish", "6");
      tablet.shows("bead", "Saved").shows("finish", "Saved").isSaved();
      assertEquals(List.of("W01.bead=3", "W01.finish=6"), hall.ledger("slow", EVENT, "j1"));
      assertEquals(hall.ledger("slow", EVENT, "j1"), tablet.marks());
    }
  }

  @Test
  void aLongQueueShowsHowFarItIs() throws IOException {
    hall.open("progress", EVENT, Documents.large("progress"));
    try (JudgeTablet tablet = onABadLine().signIn("progress", "j1")) {
      tablet.page().evaluate("() => line.shut()");
      tablet.giveAll();
      tablet.page().evaluate("() => { line.delay = 300; line.open(); }");
      assertThat(tablet.page().locator("judge-notices progress")).isVisible();
      tablet.page().evaluate("() => { line.delay = 0; }");
      tablet.isSaved();
      assertThat(tablet.page().locator("judge-notices progress")).hasCount(0);
      assertEquals(500, hall.ledger("progress", EVENT, "j1").size());
      assertEquals(hall.ledger("progress", EVENT, "j1"), tablet.marks());
    }
  }

  @Test
  void aHalfOpenLineIsNotTakenForNews() throws IOException {
    hall.open("half-open", EVENT, Documents.small("half-open"));
    try (JudgeTablet tablet = onABadLine()) {
      tablet.page().clock().install();
      tablet.signIn("half-open", "j1").sheet("W01");
      tablet.page().evaluate("() => { line.deaf = true }");
      tablet.choose("bead", "2").shows("bead", "Sending");
      tablet.page().clock().runFor(11_000);
      assertThat(tablet.page().locator("judge-notices")).containsText("No word from the server");
      tablet.page().evaluate("() => { line.deaf = false }");
      tablet.page().clock().runFor(20_000);
      tablet.shows("bead", "Saved");
      assertEquals(List.of("W01.bead=2"), hall.ledger("half-open", EVENT, "j1"));
    }
  }

  @Test
  void aCaptivePortalsPageIsNoSuccess() throws IOException {
    hall.open("portal", EVENT, Documents.small("portal"));
    try (JudgeTablet tablet = onABadLine().signIn("portal", "j1").sheet("W01")) {
      tablet.page().evaluate("() => line.shut()");
      tablet
          .context()
          .route(
              "**/api/**",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setStatus(200)
                          .setContentType("text/html")
                          .setBody("<h1>Welcome to the hotel</h1>")));
      tablet.choose("bead", "2").shows("bead", "Kept on this tablet");
      assertThat(tablet.page().locator("judge-sheet h1")).hasText("W01");
      assertEquals(List.of(), hall.ledger("portal", EVENT, "j1"));
      tablet.context().unroute("**/api/**");
      tablet.page().evaluate("() => line.open()");
      tablet.shows("bead", "Saved");
    }
  }
}
