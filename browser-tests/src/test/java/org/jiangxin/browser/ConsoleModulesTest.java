package org.jiangxin.browser;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of the console's and the desk's modules, which are written in JavaScript under
 * {@code resources/console} and {@code resources/desk}: pure ones on one page, those that keep
 * something in a context of their own.
 */
@ExtendWith(Chromium.class)
class ConsoleModulesTest {
  private static final List<String> PURE =
      List.of("outbox", "truth", "book", "scale", "form", "advice", "../desk/setup");
  private static final String KEEPING = "storage";

  @TestFactory
  Stream<DynamicContainer> pureModules(Browser browser) {
    Page page = open(browser.newContext());
    return PURE.stream()
        .map(file -> dynamicContainer(file, tests(file, page, () -> page)))
        .onClose(() -> page.context().close());
  }

  @TestFactory
  Stream<DynamicTest> modulesThatKeepSomething(Browser browser) {
    Page page = open(browser.newContext());
    return tests(KEEPING, page, () -> open(browser.newContext()))
        .onClose(() -> page.context().close());
  }

  private static Stream<DynamicTest> tests(String file, Page page, Supplier<Page> runsOn) {
    @SuppressWarnings("unchecked")
    List<String> names =
        (List<String>)
            page.evaluate("async (file) => Object.keys((await import(file)).tests)", address(file));
    return names.stream().map(name -> dynamicTest(name, () -> run(runsOn.get(), file, name)));
  }

  private static void run(Page page, String file, String name) {
    page.evaluate(
        "async ([file, name]) => { await (await import(file)).tests[name](); }",
        List.of(address(file), name));
  }

  private static Page open(BrowserContext context) {
    PagesFromJars.serve(context);
    Page page = context.newPage();
    page.navigate(PagesFromJars.ORIGIN + "/");
    return page;
  }

  private static String address(String file) {
    return "/tests/console/" + file + ".test.js";
  }
}
