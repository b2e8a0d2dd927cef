package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisers change the same event at the same time. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskTogetherTest {
  private static final String CUP = "together-cup";
  private static final String EVENT = "#/c/" + CUP + "/setup/welding";

  private final Browser browser;
  private final HallServer hall;

  DeskTogetherTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void whatBothChangedIsAskedAndWhatOnlyOneChangedStays() {
    hall.bring(CUP, Documents.small(CUP));
    try (OrganizerDesk one = OrganizerDesk.of(browser, hall).signIn();
        OrganizerDesk two = OrganizerDesk.of(browser, hall).signIn()) {
      name(one, "Welding by hand");
      name(two, "Welding of pipes");
      two.page().getByLabel("Blind marking").uncheck();
      two.saves();
      one.button("Save").click();
      Locator clash = one.page().locator("kit-dialog");
      assertThat(clash).containsText("Welding by hand");
      assertThat(clash).containsText("Welding of pipes");
      assertThat(clash).containsText("Before: Welding");
      assertThat(one.button("Save this choice")).isDisabled();
      one.picture("desk-clash");

      one.page().keyboard().press("Escape");
      one.isTold("What you wrote is still on the page.");
      assertEquals("Welding of pipes", title(), "nothing is saved unasked");

      one.button("Save").click();
      clash.getByText("Welding by hand", exactly()).click();
      one.button("Save this choice").click();
      assertThat(one.page().getByText("Not saved yet")).isHidden();
      assertEquals("Welding by hand", title());
      assertFalse(event().path("blind").asBoolean(), "the other one's change stays");
    }
  }

  private static void name(OrganizerDesk desk, String title) {
    desk.open(EVENT).sees("Welding");
    desk.page().getByLabel("Name of the event · English").fill(title);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private String title() {
    return event().get("title").get("en").asText();
  }

  private JsonNode event() {
    return hall.call("GET", "/api/competitions/" + CUP, Map.of()).get("events").get(0);
  }
}
