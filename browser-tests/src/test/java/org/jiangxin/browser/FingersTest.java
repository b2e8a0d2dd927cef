package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What hands meet: targets for gloves on every screen, the keyboard, and how many taps a sheet
 * takes.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class FingersTest {
  private static final String EVENT = "welding";

  /** Every visible control smaller than 48 px, and a page that scrolls sideways. */
  private static final String TOO_SMALL =
      """
      () => {
        const found = [];
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            if (!element.matches('button, a[href], select, summary, textarea, input')) continue;
            const {width, height} = element.getBoundingClientRect();
            if (width && (width < 47.5 || height < 47.5))
              found.push(`${element.outerHTML.slice(0, 80)} ${width}x${height}`);
          }
        };
        look(document);
        const sideways = document.documentElement.scrollWidth - innerWidth;
        return sideways > 0 ? [...found, `${sideways} px sideways`] : found;
      }
      """;

  private final Browser browser;
  private final HallServer hall;

  FingersTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  private static void isFit(JudgeTablet tablet, String screen) {
    assertEquals(List.of(), tablet.page().evaluate(TOO_SMALL), screen);
  }

  @ParameterizedTest
  @CsvSource({"360, 640", "844, 390", "768, 1024", "1366, 1024"})
  void everyTargetIsAtLeast48PixelsAndNothingScrollsSideways(int width, int height) {
    String competition = "fingers-" + width;
    hall.open(competition, EVENT, Documents.small(competition));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall);
        JudgeTablet chief = JudgeTablet.of(browser, hall)) {
      tablet.page().setViewportSize(width, height);
      tablet.signIn(competition, "j1");
      isFit(tablet, "sheets");
      isFit(tablet.sheet("W01").choose("bead", "2").shows("bead", "Saved"), "sheet");
      tablet.row("finish").locator("button.value").click();
      isFit(tablet, "editor");
      isFit(tablet.screen("#/tablet"), "tablet");
      chief.page().setViewportSize(width, height);
      chief.signIn(competition, "chief").screen("#/chief/welding");
      chief.page().locator("judge-chief .act button").first().click();
      isFit(chief, "chief");
    }
  }

  @Test
  void aRealKeyboardGivesAMark() {
    hall.open("keyboard", EVENT, Documents.small("keyboard"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("keyboard", "j1").sheet("W01")) {
      tablet.row("bead").locator("button.choice").nth(2).focus();
      tablet.page().keyboard().press("Enter");
      tablet.shows("bead", "Saved").row("finish").locator("button.value").focus();
      tablet.page().keyboard().press("Enter");
      tablet.page().keyboard().type("8.5");
      tablet.page().keyboard().press("Enter");
      tablet.shows("finish", "Saved");
      assertEquals(List.of("W01.bead=2", "W01.finish=8.5"), hall.ledger("keyboard", EVENT, "j1"));
    }
  }

  /** The count that docs/judge-console.md names. */
  @Test
  void aSheetOfTwentyAspectsTakesFortySevenTaps() {
    hall.open("taps", EVENT, Documents.twenty("taps"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("taps", "j1").sheet("E1")) {
      tablet
          .page()
          .evaluate(
              "() => { globalThis.taps = 0; addEventListener('click', () => taps++, true); }");
      for (int n = 1; n <= 8; n++) {
        tablet.choose("b" + n, "2");
      }
      tablet.row("n1").locator("button.value").click();
      for (int n = 1; n <= 12; n++) {
        tablet.digits("75");
      }
      tablet.isSaved().page().locator("judge-summary button.primary").click();
      tablet.page().locator("kit-dialog button.primary").click();
      tablet.isSaved();
      assertEquals(20, hall.ledger("taps", EVENT, "j1").size());
      assertEquals(47, tablet.page().evaluate("() => taps"));
    }
  }
}
