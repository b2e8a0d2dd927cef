package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.TestInfo;

/** The desk with an organiser signed in, and a small competition of the test's own. */
final class CupDesk implements AutoCloseable {
  private static final int LONGEST_ID = 40;

  private final HallServer hall;
  private final ScreenCup cup;
  private final HallScreen screen;

  private CupDesk(HallServer hall, ScreenCup cup, HallScreen screen) {
    this.hall = hall;
    this.cup = cup;
    this.screen = screen;
  }

  /** A desk whose competition has one event with three entries and is named after the test. */
  static CupDesk of(Browser browser, HallServer hall, TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    String id = name.substring(0, Math.min(LONGEST_ID, name.length()));
    CupDesk desk =
        new CupDesk(hall, new ScreenCup(hall, id, 1, 3).open(), HallScreen.of(browser, hall));
    hall.signIn(desk.screen.page());
    return desk;
  }

  ScreenCup cup() {
    return cup;
  }

  /** Goes to one of the competition's areas. */
  Page open(String area) {
    screen.page().navigate(hall.url("/desk/#/c/" + cup.id() + "/" + area));
    return screen.page();
  }

  /** Presses the button of exactly that name. */
  static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Override
  public void close() {
    screen.close();
  }
}
