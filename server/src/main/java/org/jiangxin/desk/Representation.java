package org.jiangxin.desk;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import org.jiangxin.marking.HashLink;

/**
 * A resource's bytes in one form, with the tag by which caches know them again.
 *
 * @param tag a strong entity tag: equal only for equal bytes
 */
record Representation(Buffer bytes, String tag) {
  private static final int TAG_DIGITS = 32;

  static Representation of(byte[] bytes) {
    String hash = HashLink.Hash.of(bytes).hex();
    return new Representation(Buffer.buffer(bytes), '"' + hash.substring(0, TAG_DIGITS) + '"');
  }

  /** Answers with the bytes, or with 304 when the caller has them. */
  void answer(RoutingContext call, Format format, Optional<String> fileName) {
    call.response().putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.VARY, "Accept");
    if (isKnownTo(call)) {
      call.response().setStatusCode(304).end();
      return;
    }
    fileName.ifPresent(
        name ->
            call.response()
                .putHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
    call.response().putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType()).end(bytes);
  }

  private boolean isKnownTo(RoutingContext call) {
    String known = call.request().getHeader(HttpHeaders.IF_NONE_MATCH);
    return known != null
        && (known.equals("*")
            || Arrays.stream(known.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(tag::equals));
  }
}
