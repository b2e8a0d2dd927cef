package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** One judge's tablet: a browser context of its own, in English, with the console open. */
final class JudgeTablet implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 30_000;

  private final HallServer hall;
  private final BrowserContext context;
  private final Page page;

  private JudgeTablet(HallServer hall, BrowserContext context) {
    this.hall = hall;
    this.context = context;
    this.page = context.newPage();
    context.setDefaultTimeout(PATIENCE_MILLIS);
  }

  /** A tablet on which nobody is signed in, with no page open yet. */
  static JudgeTablet of(Browser browser, HallServer hall) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 844).setHasTouch(true);
    return new JudgeTablet(hall, browser.newContext(options));
  }

  /** A tablet whose browser keeps its profile. */
  static JudgeTablet of(BrowserContext profile, HallServer hall) {
    return new JudgeTablet(hall, profile);
  }

  /** Opens the organiser's QR code, and waits for the sheets. */
  JudgeTablet signIn(String competition, String judge) {
    page.navigate(hall.code(competition, judge).get("url").asText());
    return seesSheets();
  }

  /** Types the code on the sign-in page at that address, and waits for the sheets. */
  JudgeTablet typeCode(String address, String competition, String judge) {
    return typeCode(address, hall.code(competition, judge).get("code").asText());
  }

  /** Types a code that was handed over, and waits for the sheets. */
  JudgeTablet typeCode(String address, String code) {
    page.navigate(address);
    page.locator("#code").fill(code);
    page.locator("judge-sign-in form button").click();
    return seesSheets();
  }

  private JudgeTablet seesSheets() {
    assertThat(page.locator("judge-sheets")).isVisible();
    return this;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Opens the console where it was left: at its start. */
  JudgeTablet open() {
    page.navigate(hall.url("/judge/"));
    return seesSheets();
  }

  /** Opens a sheet of the welding event. */
  JudgeTablet sheet(String entry) {
    page.evaluate("entry => { location.hash = '#/sheet/welding/' + entry }", entry);
    assertThat(page.locator("judge-sheet h1")).hasText(entry);
    return this;
  }

  /** Opens a screen by its address. */
  JudgeTablet screen(String hash) {
    page.evaluate("hash => { location.hash = hash }", hash);
    return this;
  }

  /** Taps the button of a judgement. */
  JudgeTablet choose(String aspect, String value) {
    Locator buttons = row(aspect).locator("button.choice");
    buttons
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + value)))
        .click();
    return this;
  }

  /** Gives a number by the editor's own pad. */
  JudgeTablet type(String aspect, String value) {
    row(aspect).locator("button.value").click();
    return digits(value);
  }

  /** Taps a number into the open editor and confirms it. */
  JudgeTablet digits(String value) {
    value.chars().forEach(key -> press(Character.toString(key)));
    page.locator("judge-editor button.confirm").click();
    return this;
  }

  private void press(String key) {
    page.locator("kit-keypad button:text-is(\"" + key + "\")").click();
  }

  /** Gives every mark of the event at once, and waits until the tablet has written all of them. */
  JudgeTablet giveAll() {
    page.evaluate(
        "() => { const judging = document.querySelector('judge-console').judging;"
            + " const [event] = judging.book.events;"
            + " for (const {entry} of event.entries) for (const {id} of event.scheme.parts)"
            + " judging.tell({type: 'mark', event: event.event, entry, aspect: id, value: '7.5',"
            + " revision: 0, reason: null, note: null}); }");
    page.waitForFunction(
        "() => document.querySelector('judge-console').judging.outbox.keeping.size === 0");
    return this;
  }

  /** Sends a mark of W01 that no control of the page would give. */
  JudgeTablet tell(String aspect, String value) {
    page.evaluate(
        "([aspect, value]) => document.querySelector('judge-console').judging.tell({type: 'mark',"
            + " event: 'welding', entry: 'W01', aspect, value, revision: 0, reason: null})",
        List.of(aspect, value));
    return this;
  }

  /** Chooses the page's language. */
  JudgeTablet speaks(String language) {
    page.evaluate(
        "chosen => import('/kit/i18n.js').then(({setLanguage}) => setLanguage(chosen))", language);
    return this;
  }

  /** Waits until fewer messages than that wait for their answer. */
  JudgeTablet waitsForFewerThan(int count) {
    page.waitForFunction(
        "n => document.querySelector('judge-console').judging.outbox.waiting.length < n", count);
    return this;
  }

  Locator row(String aspect) {
    return page.locator("judge-row[data-aspect=\"" + aspect + "\"]");
  }

  /** Waits until the mark's chip begins so. */
  JudgeTablet shows(String aspect, String truth) {
    assertThat(row(aspect).locator(".truth .tag")).containsText(truth);
    return this;
  }

  /** Waits until nothing waits to be sent. */
  JudgeTablet isSaved() {
    page.waitForFunction(
        "() => document.querySelector('judge-console').judging.outbox.waiting.length === 0");
    return this;
  }

  /** Waits until at least one mark is in that state of the outbox. */
  JudgeTablet has(String state) {
    page.waitForFunction(
        "state => document.querySelector('judge-console').judging.outbox.items.some(i => i.state"
            + " === state)",
        state);
    return this;
  }

  /** What lies in the outbox, as JSON, for a failing test to tell. */
  String outbox() {
    return page.evaluate(
            "() => JSON.stringify(document.querySelector('judge-console').judging.outbox.items)")
        .toString();
  }

  /** This judge's marks as the tablet shows them, as {@code entry.aspect=value}, sorted. */
  @SuppressWarnings("unchecked")
  List<String> marks() {
    Object found =
        page.evaluate(
            "() => { const {book, view} = document.querySelector('judge-console').judging; const"
                + " leaves = (n) => n.parts ? n.parts.flatMap(leaves) : [n]; return"
                + " book.events.flatMap((e) => e.entries.flatMap((x) => leaves(e.scheme).map((a) =>"
                + " [`${x.entry}.${a.id}`, view.truth(e.event, x.entry, a.id).value]))) .filter(([,"
                + " value]) => value !== null).map(([key, value]) => `${key}=${value}`); }");
    return ((List<String>) found).stream().sorted().toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
