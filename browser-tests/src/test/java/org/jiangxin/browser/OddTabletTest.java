package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tablets that are not as they should be: a wrong clock, a browser that keeps nothing. */
@ExtendWith({Chromium.class, SharedHall.class})
class OddTabletTest {
  private static final String EVENT = "welding";
  private static final String A_DAY_AHEAD =
      """
      (() => {
        const Real = Date;
        const now = () => Real.now() + 24 * 3600 * 1000;
        globalThis.Date = class extends Real {
          constructor(...given) { given.length ? super(...given) : super(now()); }
          static now() { return now(); }
        };
      })()
      """;
  private static final String NOTHING_IS_KEPT =
      """
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {open() { throw new DOMException('switched off', 'SecurityError'); }},
      })
      """;

  private final Browser browser;
  private final HallServer hall;

  OddTabletTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  private JudgeTablet with(String script) {
    JudgeTablet tablet = JudgeTablet.of(browser, hall);
    tablet.context().addInitScript(script);
    return tablet;
  }

  @Test
  void aClockThatIsADayAheadChangesNeitherTheLedgersTimesNorWhatIsSaid() {
    hall.open("clock", EVENT, Documents.small("clock"));
    try (JudgeTablet tablet = with(A_DAY_AHEAD).signIn("clock", "j1").sheet("W01")) {
      tablet.context().setOffline(true);
      tablet.choose("bead", "2").shows("bead", "Kept on this tablet");
      tablet.context().setOffline(false);
      tablet.shows("bead", "Saved");
      assertThat(tablet.page().locator("judge-notices .warn")).hasCount(0);
      Instant recorded =
          Instant.parse(
              hall.call("GET", "/api/competitions/clock/events/welding/marks", "")
                  .get(0)
                  .get("recordedAt")
                  .asText());
      assertTrue(recorded.isBefore(Instant.now().plusSeconds(3600)), recorded::toString);
      Object shown =
          tablet
              .page()
              .evaluate(
                  "() => document.querySelector('judge-console').judging.book.events[0].marks[0]"
                      + ".recordedAt");
      assertEquals(recorded, Instant.parse((String) shown));
      assertEquals(hall.ledger("clock", EVENT, "j1"), tablet.marks());
    }
  }

  @Test
  void aBrowserThatKeepsNothingIsSaidBeforeTheFirstMarkAndMarksWhileTheLineHolds() {
    hall.open("keeps-nothing", EVENT, Documents.small("keeps-nothing"));
    try (JudgeTablet tablet = with(NOTHING_IS_KEPT).signIn("keeps-nothing", "j1")) {
      assertThat(tablet.page().locator("judge-notices [role=alert]")).containsText("keeps nothing");
      tablet.sheet("W01").choose("bead", "2").shows("bead", "Saved");
      assertEquals(List.of("W01.bead=2"), hall.ledger("keeps-nothing", EVENT, "j1"));
    }
  }
}
