package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The automatic accessibility check finds nothing serious on any view of the screens. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenAccessibilityTest {
  private static final List<String> VIEWS =
      List.of(
          "ranking",
          "wall",
          "entry",
          "delegations",
          "teams",
          "progress",
          "announcements",
          "programme",
          "join",
          "phone",
          "table",
          "ceremony");
  private static final List<String> AREAS = List.of("screens", "programme", "ceremony/e1");

  private final Browser browser;
  private final HallServer hall;

  ScreenAccessibilityTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void noViewAndNoPageOfTheHallHasASeriousFinding(ColorScheme scheme) {
    String id = "screen-axe-" + scheme.name().toLowerCase(Locale.ROOT);
    ScreenCup cup = new ScreenCup(hall, id, 2, 6, "teams: {best: 2},").open();
    try (SocketJudge judge = cup.judge();
        HallScreen screen = HallScreen.of(browser, hall)) {
      judge.mark("e1", "A3", ScreenCup.ASPECT, "80").accepted();
      screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (String view : VIEWS) {
        screen.show(id, view, "motion=0");
        assertThat(screen.page().locator("#stage > *")).isVisible();
        check(screen, view);
      }
      checkDesk(screen, id);
    }
  }

  private void checkDesk(HallScreen screen, String competition) {
    hall.state(competition, "e1", "review");
    hall.signIn(screen.page());
    for (String area : AREAS) {
      screen.page().navigate(hall.url("/desk/#/c/" + competition + "/" + area));
      assertThat(screen.page().locator("desk-head")).isVisible();
      check(screen, area);
    }
    screen.show(competition, "presenter", "event=e1");
    assertThat(screen.page().locator("presenter-view form")).isVisible();
    check(screen, "presenter");
  }

  private static void check(HallScreen screen, String what) {
    SeriousFindings.none(screen.page(), what);
  }
}
