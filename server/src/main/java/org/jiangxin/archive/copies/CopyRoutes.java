package org.jiangxin.archive.copies;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Sentence;

/** Whether copies are made and where, for organisers, and one more when they ask. */
public final class CopyRoutes implements Routes {
  /** The reason of a copy that somebody asked for. */
  static final String BY_HAND = "by-hand";

  private static final String COPIES = "/api/copies";

  private final Authentication authentication;
  private final Optional<Copies> copies;

  /**
   * Routes over the copies.
   *
   * @param copies empty when the server has no folder for them
   */
  public CopyRoutes(Authentication authentication, Optional<Copies> copies) {
    this.authentication = authentication;
    this.copies = copies;
  }

  @Override
  public void mount(Router router) {
    router.get(COPIES).handler(this::show);
    router.post(COPIES).handler(this::make);
  }

  private void show(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> copies.map(Copies::json).orElseGet(CopyRoutes::off))
        .onSuccess(json -> Answers.json(call, 200, json))
        .onFailure(call::fail);
  }

  private static Future<JsonObject> off() {
    return Future.succeededFuture(
        new JsonObject().put("state", "off").put("copies", new JsonArray()));
  }

  private void make(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> make(copies.orElseThrow(CopyRoutes::noFolder)))
        .onSuccess(copy -> Answers.json(call, 201, copy.json()))
        .onFailure(call::fail);
  }

  private static Future<Copy> make(Copies copies) {
    return copies
        .now(BY_HAND)
        .recover(
            failure ->
                Future.failedFuture(
                    new Refusal(
                        Problem.of(
                            503,
                            "no-copy",
                            "The copy was not made",
                            Sentence.verbatim(String.valueOf(failure.getMessage()))))));
  }

  private static Refusal noFolder() {
    return new Refusal(
        Problem.of(409, "copies-off", "No copies", "The server was started without --backups"));
  }
}
