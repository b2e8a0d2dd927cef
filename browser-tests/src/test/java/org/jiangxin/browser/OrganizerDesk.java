package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An organiser's computer: a browser context of its own, in English, with the desk open. */
final class OrganizerDesk implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 60_000;
  private static final String PASSWORD = "a password for tests";

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final List<String> OTHER_LANGUAGES =
      Stream.of(System.getenv().getOrDefault("JIANGXIN_PICTURES", "").split(","))
          .filter(language -> !language.isEmpty())
          .toList();

  private final HallServer hall;
  private final BrowserContext context;
  private final Page page;

  private OrganizerDesk(HallServer hall, BrowserContext context) {
    this.hall = hall;
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MILLIS);
    this.page = context.newPage();
  }

  /** A computer on which nobody is signed in, with the sign-in page open. */
  static OrganizerDesk of(Browser browser, HallServer hall) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale("en").setViewportSize(1200, 800);
    OrganizerDesk desk = new OrganizerDesk(hall, browser.newContext(options));
    desk.page.navigate(hall.url("/desk/"));
    return desk;
  }

  /** Signs the first organiser in. */
  OrganizerDesk signIn() {
    page.getByLabel("Password").fill(PASSWORD);
    button("Sign in").click();
    return sees("Competitions");
  }

  /** Goes to an address within the desk, such as {@code #/c/cup/day}. */
  OrganizerDesk open(String hash) {
    page.evaluate("hash => { location.hash = hash; }", hash);
    return this;
  }

  /** Waits for a page with this heading. */
  OrganizerDesk sees(String heading) {
    assertThat(page.locator("desk-head h1"))
        .hasText(
            heading,
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setTimeout(PATIENCE_MILLIS));
    return this;
  }

  /** Waits for a notice with these words. */
  OrganizerDesk isTold(String words) {
    page.locator("desk-toasts").getByText(words).first().waitFor();
    return this;
  }

  /** Saves what was written on the page, and waits until it is. */
  OrganizerDesk saves() {
    button("Save").click();
    Locator unsaved = page.getByText("Not saved yet");
    unsaved.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    return this;
  }

  /** The button with exactly this name. */
  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  /**
   * Saves a picture for the documentation below {@code target/pictures}, in English, and in the
   * other languages that {@code JIANGXIN_PICTURES} names, such as {@code zh-CN}.
   */
  void picture(String name) {
    photograph("en", name);
    for (String language : OTHER_LANGUAGES) {
      speak(language);
      photograph(language, name);
      speak("en");
    }
  }

  private void photograph(String language, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(language).resolve(name + ".png"))
            .setStyle("desk-toasts { visibility: hidden; }"));
  }

  void speak(String language) {
    page.evaluate(
        "async (language) => (await import('/kit/i18n.js')).setLanguage(language, false)",
        language);
  }

  /** What is open as a PDF, which is kept beside the pictures. */
  byte[] paper(String name) {
    return page.pdf(
        new Page.PdfOptions()
            .setPath(PICTURES.resolve(name + ".pdf"))
            .setPreferCSSPageSize(true)
            .setPrintBackground(true));
  }

  /** Opens the desk anew at an address within it. */
  OrganizerDesk navigate(String hash) {
    page.navigate(hall.url("/desk/" + hash));
    return this;
  }

  Page page() {
    return page;
  }

  HallServer hall() {
    return hall;
  }

  @Override
  public void close() {
    context.close();
  }
}
