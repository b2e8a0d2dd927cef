package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A screen in the hall: a browser context of its own with one page, whose lines a test can watch,
 * lose frames on and break. Sees what a person would see.
 */
final class HallScreen implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 60_000;

  private final HallServer hall;
  private final BrowserContext context;
  private final Page page;
  private final List<Response> answers = new ArrayList<>();

  private HallScreen(HallServer hall, BrowserContext context) {
    this.hall = hall;
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.addInitScript(script("watched-line.js"));
    context.addInitScript(script("eyes.js"));
    this.page = context.newPage();
    page.onResponse(answers::add);
  }

  /** A screen of 1280 x 720 on which nothing is open yet. */
  static HallScreen of(Browser browser, HallServer hall) {
    return of(browser, hall, new Browser.NewContextOptions());
  }

  static HallScreen of(Browser browser, HallServer hall, Browser.NewContextOptions options) {
    return new HallScreen(
        hall, browser.newContext(options.setLocale("en").setViewportSize(1280, 720)));
  }

  private static String script(String name) {
    try (InputStream file = HallScreen.class.getResourceAsStream("/screen/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a view, with more parameters such as {@code event=welding&lang=en}. */
  HallScreen show(String competition, String view, String more) {
    page.navigate(
        hall.url("/screen/?competition=" + competition + "&view=" + view + "&lang=en&" + more));
    return this;
  }

  /** Opens the page as a screen PC does that the desk is to tell what to show. */
  HallScreen register(String name) {
    page.navigate(hall.url("/screen/?screen=" + name + "&lang=en"));
    return this;
  }

  /** Loads the page again; what it was told before is forgotten. */
  void reload() {
    answers.clear();
    page.reload();
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Waits until the ranking shows that position, and gives its rows as a person reads them. */
  List<String> ranking(int position) {
    return lines(waitFor("position => eyes.board(position)", position));
  }

  /** Waits until the page of tables shows those positions, and gives each event's rows. */
  Map<?, ?> tables(Map<String, Integer> positions) {
    return (Map<?, ?>) waitFor("positions => eyes.tables(positions)", positions);
  }

  /** Waits until a view shows that position, and gives the lines of its ranking of delegations. */
  List<String> teams(String view, int position) {
    return lines(waitFor("shown => eyes.teams(shown)", List.of(view + "-view", position)));
  }

  /** Waits until a function in the page gives something, and gives it. */
  Object waitFor(String function, Object argument) {
    return page.waitForFunction(function, argument).jsonValue();
  }

  private static List<String> lines(Object found) {
    return ((List<?>) found).stream().map(String.class::cast).toList();
  }

  /** Waits until another frame of that kind came, counted from now. */
  void hears(String type) {
    page.waitForFunction(
        "([type, known]) => line.frames.slice(known).some((frame) =>"
            + " frame.includes(`\"${type}\"`))",
        List.of(type, page.evaluate("() => line.frames.length")));
  }

  /**
   * All that the page holds or was ever told: markup, storage, frames, and the server's answers.
   */
  String everything() {
    StringBuilder all = new StringBuilder((String) page.evaluate("() => eyes.everything()"));
    answers.stream()
        .filter(answer -> answer.url().contains("/api/") && answer.status() == 200)
        .forEach(answer -> all.append('\n').append(answer.text()));
    return all.toString();
  }

  @Override
  public void close() {
    context.close();
  }
}
