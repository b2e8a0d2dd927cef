package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A teacher sets up a competition of six events on an empty server, through the pages alone, and
 * ends with published results, certificates and pairings. The pictures for {@code
 * docs/organizers.md} are taken on the way.
 */
@ExtendWith(Chromium.class)
class FromEmptyToPublishedTest {
  private final Browser browser;

  FromEmptyToPublishedTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void aCompetitionOfSixEventsIsSetUpRunPublishedAndPaired(@TempDir Path folder)
      throws IOException {
    try (HallServer hall = new HallServer(folder).start();
        OrganizerDesk desk = OrganizerDesk.of(browser, hall)) {
      desk.signIn().picture("desk-empty");
      WalkPreparation preparation =
          new WalkPreparation(desk)
              .createCompetition()
              .addEvents()
              .importPeople()
              .proposePanels()
              .changeScheme()
              .setAwards()
              .drawPlaces();
      Map<String, String> codes = preparation.codes();
      new WalkDay(desk).open().markEverything(codes).watch().reviewWelding().publishTheOthers();
      new WalkResults(desk).seePublished().printCertificates().pairUp().takeEverythingAway();
    }
  }
}
