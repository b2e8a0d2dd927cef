package org.jiangxin.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in {@code Allow} which methods an address has, for those who came with another one. */
final class AllowedMethods {
  private static final Pattern SPECIAL = Pattern.compile(":[A-Za-z0-9_]+|\\*");

  private final Router router;

  AllowedMethods(Router router) {
    this.router = router;
  }

  /** Sets the header before somebody else answers. */
  Handler<RoutingContext> before(Handler<RoutingContext> answer) {
    return call -> {
      call.response().putHeader(HttpHeaders.ALLOW, of(call.normalizedPath()));
      answer.handle(call);
    };
  }

  private String of(String path) {
    return router.getRoutes().stream()
        .filter(route -> route.methods() != null && isAt(route, path))
        .flatMap(route -> route.methods().stream())
        .map(HttpMethod::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static boolean isAt(Route route, String path) {
    return route.getPath() != null && pattern(route.getPath()).matcher(path).matches();
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(SPECIAL.matcher(Pattern.quote(path)).replaceAll(AllowedMethods::regex));
  }

  /** A parameter is one segment and a star is all that follows; the text around stays quoted. */
  private static String regex(MatchResult special) {
    String any = special.group().equals("*") ? ".*" : "[^/]+";
    return Matcher.quoteReplacement("\\E" + any + "\\Q");
  }
}
