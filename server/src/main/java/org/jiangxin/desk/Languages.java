package org.jiangxin.desk;

import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import org.jiangxin.http.Readers;
import org.jiangxin.language.Language;

/** Chooses the language of what a caller is sent to read. */
public final class Languages {
  /** The languages that the product speaks; the first is meant when nothing is said. */
  public static final List<String> ALL =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private Languages() {}

  /** By {@code ?lang=}, else by {@code Accept-Language}. */
  public static String of(RoutingContext call) {
    return Readers.asked(call.request()).map(Language::tag).orElse(ALL.get(0));
  }
}
