package org.jiangxin.web.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page that helps a tablet trust this installation, whole in one answer: nothing else of the
 * server can be loaded by a tablet that does not trust it yet.
 *
 * @param languages each language's page with its marks
 */
record TrustPage(Map<String, String> languages) {
  private static final List<String> DEVICES = List.of("ios", "android", "windows", "mac");

  /** Reads it from the class path. Blocks. */
  static TrustPage load(List<String> languages) {
    String style =
        Stream.of("kit/tokens.css", "kit/base.css", "trust/trust.css")
            .map(TrustPage::text)
            .collect(Collectors.joining("\n"));
    return new TrustPage(
        languages.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    each -> text("trust/" + each + ".html").replace("{style}", style))));
  }

  private static String text(String name) {
    try (InputStream page = TrustPage.class.getResourceAsStream("/pages/" + name)) {
      return new String(Objects.requireNonNull(page, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The page for one tablet.
   *
   * @param server where the server speaks TLS, such as {@code https://10.0.0.5:8443}
   * @param agent what the browser calls itself: its device's steps are unfolded
   */
  String html(String language, String server, String fingerprint, String agent) {
    String page =
        languages
            .get(language)
            .replace("{fingerprint}", fingerprint.replace(":", ": ").strip())
            .replace("{server}", server);
    String mine = device(agent.toLowerCase(Locale.ROOT));
    for (String device : DEVICES) {
      page = page.replace(" {" + device + "}", device.equals(mine) ? " open" : "");
    }
    return page;
  }

  private static String device(String agent) {
    if (agent.contains("iphone") || agent.contains("ipad")) {
      return "ios";
    }
    if (agent.contains("android") || agent.contains("harmony")) {
      return "android";
    }
    return agent.contains("mac os") ? "mac" : "windows";
  }
}
