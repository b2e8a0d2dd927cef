package org.jiangxin.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.language.Language;

/** In which language whoever calls reads. */
public final class Readers {
  private Readers() {}

  /** The language of refusals: the one asked for, English for programs, which ask for none. */
  public static Language language(HttpServerRequest request) {
    return asked(request).orElse(Language.ENGLISH);
  }

  /** By {@code ?lang=}, which sockets and links of pages carry, else by {@code Accept-Language}. */
  public static Optional<Language> asked(HttpServerRequest request) {
    return parameter(request).flatMap(Language::asked).or(() -> header(request));
  }

  private static Optional<Language> header(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
        .flatMap(Language::accepted);
  }

  /** A query that cannot be decoded is refused already, and says nothing of a language. */
  private static Optional<String> parameter(HttpServerRequest request) {
    try {
      return Optional.ofNullable(request.getParam("lang"));
    } catch (IllegalArgumentException undecodable) {
      return Optional.empty();
    }
  }

  /** The language of an answer that has sentences in it; the answer's headers say so. */
  public static Language announce(RoutingContext call) {
    Language reader = language(call.request());
    HttpServerResponse response = call.response();
    response.putHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag());
    if (!response.headers().contains(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, true)) {
      response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    return reader;
  }
}
