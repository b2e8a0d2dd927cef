package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tablet's browser is killed under a judge's hands while the server is away. */
class KilledBrowserTest {
  private static final String EVENT = "welding";
  private static final double PATIENCE_MILLIS = 60_000;

  @TempDir Path folder;

  @Test
  void marksThatWereNeverSentAreThereWhenTheBrowserStartsAgainAndAreSavedOnce() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    try (HallServer hall = new HallServer(folder).start();
        OwnProfile profile = new OwnProfile(folder.resolve("profile"))) {
      hall.open("flat", EVENT, Documents.small("flat"));
      signInAndClose(profile, hall);
      hall.stop();
      markWithoutTheServer(JudgeTablet.of(profile.start(), hall).open());
      profile.kill();
      try (JudgeTablet tablet = JudgeTablet.of(profile.start(), hall).open().sheet("W01")) {
        tablet.shows("bead", "Kept on this tablet").shows("finish", "Kept on this tablet");
        assertThat(tablet.page().locator("judge-top-bar .tag")).containsText("3 waiting");
        assertEquals(List.of("W01.bead=3", "W01.finish=6", "W02.bead=2"), tablet.marks());
        hall.start();
        tablet.shows("bead", "Saved").shows("finish", "Saved").isSaved();
        assertEquals(tablet.marks(), hall.ledger("flat", EVENT, "j1"));
        String marks = "/api/competitions/flat/events/welding/marks";
        assertEquals(3, hall.call("GET", marks, "").size());
      }
    }
  }

  private static void markWithoutTheServer(JudgeTablet tablet) {
    tablet.sheet("W01").choose("bead", "1").choose("bead", "3").type("finish", "6");
    tablet.shows("bead", "Kept on this tablet").shows("finish", "Kept on this tablet");
    tablet.sheet("W02").choose("bead", "2").shows("bead", "Kept on this tablet");
  }

  /** The day before: the pages are kept, and the judge is signed in. */
  private static void signInAndClose(OwnProfile profile, HallServer hall) {
    try (JudgeTablet tablet = JudgeTablet.of(profile.start(), hall).signIn("flat", "j1")) {
      tablet.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
    }
  }
}
