package org.jiangxin.desk;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses the language of what a caller is sent to read. */
public final class Languages {
  /** The languages that the product speaks; the first is meant when nothing is said. */
  public static final List<String> ALL = List.of("zh-CN", "zh-TW", "en");

  private Languages() {}

  /** By {@code ?lang=}, else by {@code Accept-Language}. */
  public static String of(RoutingContext call) {
    Optional<String> asked = call.queryParam("lang").stream().findFirst().flatMap(Languages::match);
    return asked.or(() -> accepted(call)).orElse(ALL.get(0));
  }

  private static Optional<String> accepted(RoutingContext call) {
    return call.acceptableLanguages().stream()
        .map(LanguageHeader::value)
        .flatMap(tag -> match(tag).stream())
        .findFirst();
  }

  private static Optional<String> match(String tag) {
    String wanted = tag.toLowerCase(Locale.ROOT);
    if (wanted.matches("zh-(tw|hk|mo|hant).*")) {
      return Optional.of("zh-TW");
    }
    if (wanted.startsWith("zh")) {
      return Optional.of("zh-CN");
    }
    return wanted.startsWith("en") ? Optional.of("en") : Optional.empty();
  }
}
