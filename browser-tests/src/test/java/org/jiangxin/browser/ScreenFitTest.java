package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No word is cut off or too small to read, whatever a screen's shape and languages. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenFitTest {
  private static final String SAMPLE = "wuhu-2025";
  private static final String ID = "screen-fit";
  private static final List<String> VIEWS =
      List.of(
          "ranking&event=live-commerce",
          "wall",
          "entry&event=live-commerce",
          "delegations",
          "progress",
          "progress&event=live-commerce",
          "programme",
          "announcements",
          "join",
          "phone",
          "table",
          "ceremony&event=live-commerce");
  private static final List<int[]> SIZES =
      List.of(
          new int[] {1920, 1080},
          new int[] {3840, 2160},
          new int[] {1080, 1920},
          new int[] {1920, 640},
          new int[] {1280, 720},
          new int[] {390, 844});

  @Test
  void everyViewReadsAtEverySizeInTwoLanguagesAtATime(Browser browser, HallServer hall) {
    hall.open(ID, "live-commerce", sample());
    FilledProgramme.put(hall, ID);
    Browser.NewContextOptions still =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (HallScreen screen = HallScreen.of(browser, hall, still)) {
      for (String view : VIEWS) {
        for (String languages : List.of("lang=en&second=zh-CN", "lang=zh-TW&second=en")) {
          screen.page().navigate(hall.url(address(view, languages)));
          assertThat(screen.page().locator("#stage > *")).isVisible();
          SIZES.forEach(size -> reads(screen, view + " " + languages, size));
        }
      }
    }
  }

  private static String address(String view, String languages) {
    return "/screen/?competition=" + ID + "&view=" + view + "&" + languages;
  }

  private static void reads(HallScreen screen, String view, int[] size) {
    boolean tall = view.startsWith("phone") || view.startsWith("table");
    screen.page().setViewportSize(size[0], size[1]);
    try {
      screen.waitFor("tall => eyes.unreadable(tall).length === 0", tall);
    } catch (TimeoutError e) {
      Object words = screen.page().evaluate("tall => eyes.unreadable(tall)", tall);
      fail(view + " at " + size[0] + "x" + size[1] + ": " + words, e);
    }
  }

  private static String sample() {
    try {
      return Files.readString(Path.of("../config/competitions/" + SAMPLE + ".yaml"))
          .replace(SAMPLE, ID);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
