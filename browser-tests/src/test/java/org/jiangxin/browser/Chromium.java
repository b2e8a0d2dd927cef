package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class the one Chromium of this JVM: whichever is installed, headless. Every test
 * opens contexts of its own, which share nothing.
 */
public final class Chromium implements ParameterResolver {
  /** Long, because tests share small machines; nothing waits longer than it has to. */
  private static final double PATIENCE_MILLIS = 60_000;

  /** The machine's own browser is used. */
  static final Playwright.CreateOptions NO_DOWNLOAD =
      new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /**
   * Chromium heeds the last such list only, so Playwright's own stands here again. The last three
   * would start renderers for every context that no test looks at.
   */
  private static final List<String> FEATURES_LEFT_OUT =
      List.of(
          "AvoidUnnecessaryBeforeUnloadCheckSync",
          "BoundaryEventDispatchTracksNodeRemoval",
          "DestroyProfileOnBrowserClose",
          "DialMediaRouteProvider",
          "GlobalMediaControls",
          "HttpsUpgrades",
          "LensOverlay",
          "MediaRouter",
          "PaintHolding",
          "ThirdPartyStoragePartitioning",
          "BlockOriginHeaderModificationOnRedirect",
          "Translate",
          "OptimizationHints",
          "WebUIOmniboxPopup",
          "WebUIOmniboxAimPopup",
          "SpareRendererForSitePerProcess");

  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--no-first-run",
          "--disable-features=" + String.join(",", FEATURES_LEFT_OUT),
          "--host-resolver-rules=MAP *.jiangxin.test 127.0.0.1",
          "--font-render-hinting=none");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(
            ExtensionContext.StoreScope.LAUNCHER_SESSION,
            ExtensionContext.Namespace.create(Chromium.class))
        .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .browser;
  }

  /** The installed browser, where one is found on the path. */
  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      Playwright playwright = Playwright.create(NO_DOWNLOAD);
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
      installed().ifPresent(options::setExecutablePath);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      Arrays.<AutoCloseable>asList(browser, playwright)
          .forEach(
              each -> {
                try {
                  each.close();
                } catch (Exception e) {
                  throw new IllegalStateException("Chromium did not close", e);
                }
              });
    }
  }
}
