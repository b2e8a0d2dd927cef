package org.jiangxin.desk.setup;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.DocumentHash;
import org.jiangxin.marking.Expected;

/** {@code If-Match} and {@code If-None-Match: *} of a document; its ETag is its hash. */
final class Preconditions {
  private static final Pattern TAG = Pattern.compile("\\s*\"([0-9a-f]{64})\"\\s*");

  private Preconditions() {}

  /** The ETag of a document. */
  static String tag(CompetitionDocument document) {
    return "\"" + DocumentHash.of(document) + "\"";
  }

  /**
   * What the caller expects to be in force.
   *
   * @throws Refusal 400 for a condition that is none of ours
   */
  static Expected of(HttpServerRequest request) {
    String none = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (none != null) {
      return Expected.NOTHING;
    }
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    if (match == null || match.strip().equals("*")) {
      return Expected.ANYTHING;
    }
    return hash(request)
        .map(Expected::document)
        .orElseThrow(() -> new Refusal(Problem.malformed("If-Match must be the document's ETag")));
  }

  /** The hash of the document that the caller's copy is of. */
  static Optional<String> hash(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
        .map(TAG::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }
}
