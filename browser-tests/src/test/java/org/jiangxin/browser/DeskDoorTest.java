package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door: who comes is checked in by the badge that the camera sees. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskDoorTest {

  @Test
  void aBadgeBeforeTheCameraChecksItsBearerInOnce(Browser browser, HallServer hall, TestInfo test) {
    try (CupDesk desk = CupDesk.of(browser, hall, test)) {
      Page page = desk.open("overview");
      page.addInitScript(camera());
      page.reload();
      AtomicInteger asked = new AtomicInteger();
      page.onRequest(request -> asked.addAndGet(request.url().endsWith("/check-ins") ? 1 : 0));
      desk.open("people/door");
      CupDesk.press(page, "Use the camera");
      page.evaluate("address => codesSeen.push(address)", badge(hall, desk.cup().id()));

      Locator last = page.locator("people-door .last");
      assertThat(last).containsText(ScreenCup.name(1));
      assertThat(last).containsText("Arrived");
      int looks = (int) page.evaluate("looks");
      page.waitForFunction("before => looks > before + 2", looks);
      assertEquals(1, asked.get());

      CupDesk.press(page, "Stop the camera");
      assertThat(page.locator("people-door video")).isHidden();
      page.waitForFunction(
          "() => cameraStream.getTracks().every((track) => track.readyState === 'ended')");
    }
  }

  /** The address in the QR code of the first contestant's badge. */
  private static String badge(HallServer hall, String cup) {
    return hall.url(
        hall.call("GET", "/api/competitions/" + cup + "/people", Map.of())
            .at("/people/0/badgePath")
            .asText());
  }

  private static String camera() {
    try (InputStream file = DeskDoorTest.class.getResourceAsStream("/desk/camera.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
