package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Over plain HTTP browsers withhold their comforts; marking works all the same. */
@ExtendWith({Chromium.class, SharedHall.class})
class PlainHttpTest {

  @Test
  void aTabletOnPlainHttpMarksKeepsAndSaysWhatIsMissing(Browser browser, HallServer hall) {
    hall.open("plain", "welding", Documents.small("plain"));
    try (JudgeTablet tablet =
        JudgeTablet.of(browser, hall).typeCode(hall.plainUrl("/judge/"), "plain", "j1")) {
      assertEquals(false, tablet.page().evaluate("() => isSecureContext"));
      tablet.context().setOffline(true);
      tablet.sheet("W01").choose("bead", "2").shows("bead", "Kept on this tablet");
      tablet.context().setOffline(false);
      tablet.shows("bead", "Saved").screen("#/tablet");
      assertEquals(List.of("W01.bead=2"), hall.ledger("plain", "welding", "j1"));
      assertThat(tablet.page().locator("judge-tablet .lacking"))
          .containsText(new String[] {"network", "https"});
    }
  }
}
