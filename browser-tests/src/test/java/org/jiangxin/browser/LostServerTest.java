package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server goes away under a judge's hands; at the end ledger and tablet agree. */
@ExtendWith(Chromium.class)
class LostServerTest {
  private static final String EVENT = "welding";

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
  void marksGivenWhileTheServerIsStoppedAreSavedWhenItIsBack(Browser browser) {
    hall.open("stopped", EVENT, Documents.small("stopped"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("stopped", "j1")) {
      tablet.sheet("W01").choose("bead", "2").shows("bead", "Saved");
      hall.stop();
      tablet.choose("bead", "3").type("finish", "9").shows("finish", "Kept on this tablet");
      hall.start();
      tablet.shows("bead", "Saved").shows("finish", "Saved");
      assertEquals(List.of("W01.bead=3", "W01.finish=9"), hall.ledger("stopped", EVENT, "j1"));
      assertEquals(hall.ledger("stopped", EVENT, "j1"), tablet.marks());
    }
  }

  @Test
  void aServerKilledInMidSendHasEveryMarkOnceAfterItsRestart(Browser browser) {
    hall.open("killed", EVENT, Documents.large("killed"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("killed", "j1")) {
      tablet.giveAll().waitsForFewerThan(450);
      hall.kill();
      hall.start();
      tablet.isSaved();
      String marks = "/api/competitions/killed/events/welding/marks";
      assertEquals(500, hall.call("GET", marks, "").size());
      assertEquals(hall.ledger("killed", EVENT, "j1"), tablet.marks());
    }
  }
}
