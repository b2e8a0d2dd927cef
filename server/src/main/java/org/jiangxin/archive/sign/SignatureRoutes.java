package org.jiangxin.archive.sign;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.Publication;
import org.jiangxin.standings.StandingsService;

/** Published results' signatures and the keys to check them with, for everybody. */
public final class SignatureRoutes implements Routes {
  private final StandingsService standings;
  private final SigningKeys keys;

  /** Routes over the given standings and keys. */
  public SignatureRoutes(StandingsService standings, SigningKeys keys) {
    this.standings = standings;
    this.keys = keys;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/competitions/:competition/events/:event/signature").handler(this::signature);
    router.get("/api/signing-keys").handler(this::keys);
  }

  private void signature(RoutingContext call) {
    EventKey event = new EventKey(call.pathParam("competition"), call.pathParam("event"));
    standings
        .read(event, EventBook::publication)
        .map(found -> signed(found.flatMap(publication -> publication), event))
        .compose(signed -> keys.all().map(all -> json(event, signed, all)))
        .onSuccess(json -> Answers.json(call, 200, json))
        .onFailure(call::fail);
  }

  private static Fact.ResultSigned signed(Optional<Publication> publication, EventKey event) {
    return publication
        .flatMap(Publication::signature)
        .orElseThrow(
            () -> new Refusal(Problem.notFound("{} has no published and signed result", event)));
  }

  private static JsonObject json(
      EventKey event, Fact.ResultSigned signed, List<PublicSigningKey> keys) {
    return new SignedResult(
            event, signed, keys.stream().filter(key -> key.id().equals(signed.key())).findFirst())
        .json();
  }

  private void keys(RoutingContext call) {
    keys.all()
        .onSuccess(
            all -> {
              JsonArray list = new JsonArray();
              all.forEach(
                  key ->
                      list.add(new JsonObject().put("id", key.id()).put("publicKey", key.pem())));
              Answers.json(call, list);
            })
        .onFailure(call::fail);
  }
}
