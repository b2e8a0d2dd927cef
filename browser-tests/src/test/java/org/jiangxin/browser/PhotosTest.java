package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Photos beside marks: shrunk and kept on the tablet, named by the mark, sent when there is a line.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class PhotosTest {
  private static final String EVENT = "welding";

  private final Browser browser;
  private final HallServer hall;

  PhotosTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  /** As large as a camera's, which the server would refuse. */
  private static FilePayload picture(Color colour) throws IOException {
    BufferedImage picture = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
    picture.createGraphics().fillRect(0, 0, 10, 10);
    picture.setRGB(5, 5, colour.getRGB());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", file);
    return new FilePayload("camera.png", "image/png", file.toByteArray());
  }

  private static Locator photos(JudgeTablet tablet) {
    return tablet.row("bead").locator("button.photo");
  }

  private static void take(JudgeTablet tablet, Color colour) throws IOException {
    tablet.row("bead").locator("input[type=file]").setInputFiles(picture(colour));
  }

  private JsonNode lastMark(String competition) {
    JsonNode marks =
        hall.call("GET", "/api/competitions/" + competition + "/events/welding/marks", "");
    return marks.get(marks.size() - 1);
  }

  @Test
  void aPhotoTakenOfflineIsKeptNamedByItsMarkAndStoredOnceThereIsALine() throws IOException {
    hall.open("photo", EVENT, Documents.small("photo"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("photo", "j1").sheet("W01")) {
      tablet.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
      tablet.context().setOffline(true);
      take(tablet, Color.RED);
      assertThat(photos(tablet)).hasClass(Pattern.compile("kept"));
      tablet.choose("bead", "2").shows("bead", "Kept on this tablet");
      tablet.page().reload();
      assertThat(photos(tablet)).hasClass(Pattern.compile("kept"));

      tablet.context().setOffline(false);

      tablet.shows("bead", "Saved");
      assertThat(photos(tablet)).hasClass(Pattern.compile("stored"));
      String name = lastMark("photo").get("photos").get(0).asText();
      int width =
          (int)
              tablet
                  .page()
                  .evaluate(
                      "async name => (await createImageBitmap(await (await"
                          + " fetch('/api/competitions/photo/events/welding/photos/' +"
                          + " name)).blob())).width",
                      name);
      assertTrue(width <= 1600, width + " pixels");
      try (JudgeTablet chief = JudgeTablet.of(browser, hall).signIn("photo", "chief")) {
        chief.screen("#/chief/welding");
        assertThat(chief.page().locator("judge-chief .photos")).containsText("W01");
        chief
            .page()
            .waitForFunction(
                "() => { const find = (root) => [...root.querySelectorAll('*')].flatMap((e) =>"
                    + " e.shadowRoot ? find(e.shadowRoot) : e.matches('.photos img') ? [e] : []);"
                    + " return find(document)[0]?.naturalWidth > 0; }");
      }
    }
  }

  @Test
  void threePhotosAreEnoughAndARemovedOneLeavesTheMark() throws IOException {
    hall.open("photos", EVENT, Documents.small("photos"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("photos", "j1").sheet("W01")) {
      tablet.choose("bead", "1").shows("bead", "Saved");
      for (Color colour : new Color[] {Color.RED, Color.GREEN, Color.BLUE}) {
        int before = photos(tablet).count();
        take(tablet, colour);
        assertThat(photos(tablet)).hasCount(before + 1);
      }
      assertThat(tablet.row("bead").locator("input[type=file]")).hasCount(0);
      photos(tablet).first().click();
      tablet.page().locator("kit-dialog button.danger").click();
      assertThat(photos(tablet)).hasCount(2);
      tablet.isSaved();
      assertEquals(2, lastMark("photos").get("photos").size());
      assertEquals("1", lastMark("photos").get("value").asText());
    }
  }

  @Test
  void aPhotoThatTheServerRefusesIsToldAndTheMarkStands() throws IOException {
    hall.open("no-photo", EVENT, Documents.small("no-photo"));
    try (JudgeTablet tablet = JudgeTablet.of(browser, hall).signIn("no-photo", "j1").sheet("W01")) {
      tablet
          .context()
          .route(
              "**/photos/*",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setStatus(422)
                          .setContentType("application/problem+json")
                          .setBody("{\"detail\":\"The picture is damaged.\"}")));
      take(tablet, Color.RED);
      tablet.choose("bead", "2").shows("bead", "Saved");
      assertThat(photos(tablet)).hasClass(Pattern.compile("refused"));
      assertThat(tablet.page().locator("judge-notices")).containsText("refused a photo");
      photos(tablet).click();
      assertThat(tablet.page().locator("kit-dialog")).containsText("The picture is damaged.");
      tablet.page().locator("kit-dialog button.danger").click();
      assertThat(tablet.page().locator("judge-notices")).not().containsText("refused a photo");
      tablet.isSaved();
      assertEquals(0, lastMark("no-photo").get("photos").size());
    }
  }
}
