package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The automatic accessibility check finds nothing serious on the organisers' screens. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskAccessibilityTest {
  private static final List<String> SCREENS =
      List.of(
          "overview",
          "setup",
          "setup/welding",
          "setup/welding/scheme",
          "day",
          "day/welding",
          "analysis/welding");

  private final Browser browser;
  private final HallServer hall;

  DeskAccessibilityTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void noScreenHasASeriousFinding(ColorScheme scheme) {
    String competition = "desk-axe-" + scheme.name().toLowerCase(Locale.ROOT);
    hall.open(competition, "welding", Documents.small(competition));
    try (OrganizerDesk desk = OrganizerDesk.of(browser, hall)) {
      desk.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      desk.button("Sign in").waitFor();
      check(desk, "sign-in");
      desk.signIn();
      check(desk, "home");
      desk.open("#/new").sees("New competition");
      check(desk, "new");
      for (String screen : SCREENS) {
        desk.open("#/c/" + competition + "/" + screen);
        desk.page().locator("main *[role=status], desk-head h1").first().waitFor();
        desk.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        check(desk, screen);
      }
    }
  }

  private static void check(OrganizerDesk desk, String screen) {
    SeriousFindings.none(desk.page(), screen);
  }
}
