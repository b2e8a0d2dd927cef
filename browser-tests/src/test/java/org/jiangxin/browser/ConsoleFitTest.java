package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every screen of the console, with each kind of aspect, fits every size of screen in every
 * language: no text is cut off, and nothing scrolls sideways.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class ConsoleFitTest {
  private static final String EVENT = "cnc-turning";
  private static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en");
  private static final List<int[]> SIZES =
      List.of(
          new int[] {360, 640},
          new int[] {390, 844},
          new int[] {844, 390},
          new int[] {768, 1024},
          new int[] {1280, 800});

  private final Browser browser;
  private final HallServer hall;
  private final String spill = spill();

  ConsoleFitTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void whatAJudgeSeesFits() throws IOException {
    hall.open("fit-judge", EVENT, sample("fit-judge"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall)) {
      tablet.page().navigate(hall.url("/judge/"));
      assertThat(tablet.page().locator("judge-sign-in")).isVisible();
      fits(tablet, "sign-in");
      tablet.signIn("fit-judge", "j07");
      fits(tablet, "list");
      tablet.screen("#/sheet/cnc-turning/T01").choose("programming", "3");
      give(tablet, "outer-46", "45.98");
      give(tablet, "overtime", "2");
      give(tablet, "time-used", "185");
      fits(tablet, "sheet");
      for (String aspect : List.of("outer-36", "conduct", "collisions", "time-used")) {
        edit(tablet, aspect);
        fits(tablet, "editor of " + aspect);
        tablet.page().keyboard().press("Escape");
      }
      tablet.type("outer-25", "29");
      fits(tablet, "question about an unusual value");
      tablet.page().locator("kit-dialog button.primary").click();
      tablet.shows("outer-25", "Saved").page().keyboard().press("Escape");
      tablet.row("programming").locator("button.note").last().click();
      fits(tablet, "note");
      tablet.page().keyboard().press("Escape");
      fits(tablet.screen("#/tablet"), "tablet");
      fits(tablet.screen("#/sheet/cnc-turning/TP"), "practice");
    }
  }

  @Test
  void whatAJudgeInTroubleSeesFits() throws IOException {
    hall.open("fit-trouble", EVENT, sample("fit-trouble"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("fit-trouble", "j07");
        JudgeTablet other = JudgeTablet.of(browser, hall).signIn("fit-trouble", "j07")) {
      tablet.screen("#/sheet/cnc-turning/T01");
      tablet.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
      tablet.context().setOffline(true);
      tablet.choose("programming", "1").shows("programming", "Kept");
      fits(tablet, "offline");
      other.screen("#/sheet/cnc-turning/T01").choose("programming", "3");
      other.shows("programming", "Saved");
      tablet.context().setOffline(false);
      tablet.shows("programming", "Changed elsewhere");
      fits(tablet, "conflict");
      fits(tablet.screen("#/refused"), "marks to decide");
      fits(tablet.screen("#/"), "list with a mark to decide");
    }
  }

  @Test
  void whatTheChiefJudgeSeesFits() throws IOException {
    hall.open("fit-chief", EVENT, sample("fit-chief"));
    try (JudgeTablet one = JudgeTablet.of(browser, hall).signIn("fit-chief", "j07");
        JudgeTablet two = JudgeTablet.of(browser, hall).signIn("fit-chief", "j08");
        JudgeTablet chief = JudgeTablet.of(browser, hall).signIn("fit-chief", "j12")) {
      one.screen("#/sheet/cnc-turning/T01").choose("programming", "3");
      one.shows("programming", "Saved");
      two.screen("#/sheet/cnc-turning/T01").choose("programming", "1");
      assertThat(one.row("programming").locator(".dispute")).isVisible();
      fits(one, "dispute");
      chief.screen("#/chief/cnc-turning");
      Locator actions = chief.page().locator("judge-chief .act button").first();
      assertThat(actions).isVisible();
      fits(chief, "overview");
      actions.click();
      fits(chief, "actions");
    }
  }

  /** Without the editor's going on to the next aspect, which may lie over the one after. */
  private static void give(JudgeTablet tablet, String aspect, String value) {
    tablet.type(aspect, value).shows(aspect, "Saved").page().keyboard().press("Escape");
    assertThat(tablet.page().locator("judge-editor")).hasCount(0);
  }

  private static void edit(JudgeTablet tablet, String aspect) {
    tablet.page().setViewportSize(390, 844);
    tablet.row(aspect).locator("button.value").click();
    assertThat(tablet.page().locator("judge-editor")).isVisible();
  }

  private void fits(JudgeTablet tablet, String screen) {
    List<String> found = new ArrayList<>();
    for (int[] size : SIZES) {
      tablet.page().setViewportSize(size[0], size[1]);
      for (String language : LANGUAGES) {
        for (Object what : (List<?>) tablet.page().evaluate(spill, language)) {
          found.add(size[0] + "x" + size[1] + " " + language + ": " + what);
        }
      }
    }
    tablet.page().setViewportSize(390, 844);
    assertEquals(List.of(), found, screen);
  }

  private static String spill() {
    try (InputStream file = ConsoleFitTest.class.getResourceAsStream("/console/spill.js")) {
      String script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return script.substring(script.indexOf("async"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample competition, whose turning event has every kind of aspect. */
  private static String sample(String id) throws IOException {
    return Files.readString(Path.of("../config/competitions/wuhu-2025.yaml"))
        .replace("id: wuhu-2025", "id: " + id);
  }
}
