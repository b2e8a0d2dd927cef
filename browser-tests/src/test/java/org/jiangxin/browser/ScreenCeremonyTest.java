package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A ceremony from the presenter's page to a screen. Five contestants; the first one won, so place
 * {@code n} is contestant {@code n}'s; step {@code n} reveals place {@code 6 - n}.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenCeremonyTest {
  private static final int ENTRIES = 5;

  private final Browser browser;
  private final HallServer hall;
  private HallScreen screen;
  private HallScreen presenter;

  ScreenCeremonyTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void startACeremony(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    ScreenCup cup = new ScreenCup(hall, name.substring(0, Math.min(40, name.length())), 1, ENTRIES);
    cup.open();
    try (SocketJudge judge = cup.judge()) {
      for (int n = 1; n <= ENTRIES; n++) {
        judge.mark("e1", "A" + n, ScreenCup.ASPECT, Integer.toString(90 - 10 * n)).accepted();
      }
    }
    hall.state(cup.id(), "e1", "review");
    presenter = HallScreen.of(browser, hall);
    hall.signIn(presenter.page());
    presenter.show(cup.id(), "presenter", "event=e1");
    screen = HallScreen.of(browser, hall).show(cup.id(), "ceremony", "event=e1");
    presenter.page().locator("button[type=submit]").click();
    stands(0);
  }

  @AfterEach
  void close() {
    presenter.close();
    screen.close();
  }

  /** Waits until screen and presenter are at a step. */
  private void stands(int step) {
    String counter = (step + 1) + " / " + (ENTRIES + 2);
    assertThat(screen.page().locator("ceremony-view footer")).containsText(counter);
    assertThat(presenter.page().locator(".now h2")).containsText(counter.replace(" ", ""));
  }

  private void press(String key, int step) {
    presenter.page().keyboard().press(key);
    stands(step);
  }

  private Locator shown() {
    return screen.page().locator("ceremony-view main");
  }

  /** Nothing that the screen ever held tells who got this place or a better one. */
  private void assertSecretFromPlace(int place) {
    String everything = screen.everything();
    for (int better = place; better >= 1; better--) {
      assertFalse(everything.contains(ScreenCup.name(better)), "place " + better + " is known");
    }
  }

  @Test
  void eachPlaceIsRevealedAtItsStepAndNotAFrameBefore() {
    assertSecretFromPlace(ENTRIES);
    for (int step = 1; step <= ENTRIES; step++) {
      press("ArrowRight", step);
      int place = ENTRIES + 1 - step;
      assertThat(shown().locator("ul b")).hasText(ScreenCup.name(place));
      assertSecretFromPlace(place - 1);
    }
    press("ArrowRight", ENTRIES + 1);
    assertThat(shown().locator("ranking-board .row")).hasCount(ENTRIES);
  }

  @Test
  void aWrongPressIsTakenBackAndAPauseShowsTheCurtain() {
    press("ArrowRight", 1);
    press("ArrowRight", 2);
    press("ArrowLeft", 1);
    assertThat(shown()).containsText(ScreenCup.name(5));
    assertThat(shown()).not().containsText(ScreenCup.name(4));
    presenter.page().keyboard().press("b");
    assertThat(shown()).not().containsText(ScreenCup.name(5));
    assertThat(presenter.page().locator(".now h2 .tag")).isVisible();
    presenter.page().keyboard().press("b");
    assertThat(shown()).containsText(ScreenCup.name(5));
  }

  @Test
  void aJumpToAPlaceRevealsItAndTheWordsThatDecidedAreShownOnRequest() {
    presenter.page().locator("nav + ol button").nth(3).click();
    stands(3);
    assertThat(shown().locator("ul b")).hasText(ScreenCup.name(3));
    assertFalse(screen.everything().contains("decisive\":{"), "nobody asked yet what decided");
    presenter.page().keyboard().press("e");
    assertThat(shown().locator(".decisive")).containsText("60");
    assertThat(shown().locator(".decisive")).containsText("50");
    assertSecretFromPlace(2);
  }

  @Test
  void aSecondPressWhileTheFirstIsOnItsWayDoesNothing() {
    List<Route> held = new ArrayList<>();
    presenter.page().route("**/ceremony/commands", held::add);
    presenter.page().keyboard().press("b");
    presenter.page().waitForCondition(() -> !held.isEmpty());
    presenter.page().keyboard().press("b");
    assertThat(presenter.page().locator("nav")).hasAttribute("aria-busy", "true");
    held.get(0).resume();
    assertThat(presenter.page().locator(".now h2 .tag")).isVisible();
    assertThat(presenter.page().locator("nav")).hasAttribute("aria-busy", "false");
    assertEquals(1, held.size());
    assertThat(presenter.page().locator(".notice")).hasCount(0);
  }

  @Test
  void anAnswerThatNewerOnesOvertookChangesNothing() {
    List<Runnable> held = new ArrayList<>();
    presenter
        .page()
        .route(
            "**/ceremony",
            route -> {
              APIResponse answer = route.fetch();
              held.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
            });
    press("ArrowRight", 1);
    presenter.page().waitForCondition(() -> !held.isEmpty());
    press("ArrowRight", 2);
    presenter.page().waitForResponse("**/ceremony", held.get(0));
    presenter.page().keyboard().press("ArrowLeft");
    stands(1);
    assertThat(presenter.page().locator(".notice")).hasCount(0);
  }

  @Test
  void aLostConnectionComesBackToTheStepThatTheCeremonyIsAt() {
    press("ArrowRight", 1);
    screen.page().evaluate("() => line.shut()");
    presenter.page().keyboard().press("ArrowRight");
    assertThat(presenter.page().locator(".now h2")).containsText("3/7");
    assertEquals(1, shown().locator("ul b").count(), "what was shown stays");
    screen.page().evaluate("() => line.open()");
    stands(2);
    screen.reload();
    stands(2);
    assertThat(shown().locator("ul b")).hasText(ScreenCup.name(4));
    assertSecretFromPlace(3);
  }
}
