package org.jiangxin.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Refuses addresses that cannot be decoded, before anybody tries to: with 400. */
final class ReadableAddress implements Handler<RoutingContext> {
  private static final int BAD_REQUEST = 400;

  /** An escape that is none, or one of a character that stands in no text. */
  private static final Pattern UNREADABLE = Pattern.compile("%(?!\\p{XDigit}{2})|%00");

  @Override
  public void handle(RoutingContext call) {
    if (UNREADABLE.matcher(call.request().uri()).find()) {
      call.fail(BAD_REQUEST);
    } else {
      call.next();
    }
  }
}
