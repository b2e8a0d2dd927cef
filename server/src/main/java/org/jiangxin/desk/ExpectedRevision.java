package org.jiangxin.desk;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * Over which revision somebody wants to save: {@code If-Match}, else the body's {@code revision}.
 * So two organisers at the desk do not overwrite each other without knowing it; a program that
 * names none replaces whatever is there.
 */
public final class ExpectedRevision {
  private ExpectedRevision() {}

  /** The entity tag of a revision. */
  public static String tag(int revision) {
    return "\"" + revision + "\"";
  }

  /**
   * The revision to save over.
   *
   * @param current the one that is saved now, which is meant by {@code If-Match: *} and by those
   *     who name none
   * @throws Refusal 412 or 409 when it is another one
   */
  public static int of(RoutingContext call, CheckedJson body, int current) {
    String tag = call.request().getHeader(HttpHeaders.IF_MATCH);
    if (tag != null) {
      if (!tag.equals("*") && !tag.equals(tag(current))) {
        throw overtaken(412, current);
      }
      return current;
    }
    Optional<Integer> named = body.at("revision").whole(0, Integer.MAX_VALUE);
    if (named.isPresent() && named.get() != current) {
      throw overtaken(409, current);
    }
    return current;
  }

  /** Somebody else saved in the meantime. */
  public static Refusal overtaken(int status, int current) {
    return new Refusal(
        Problem.of(
                status,
                "overtaken",
                "Somebody else saved first",
                "Read what is saved now, and make your changes to that")
            .with("revision", current));
  }
}
