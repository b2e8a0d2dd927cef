package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.recusal.RecusalKeeper;
import org.jiangxin.http.Answers;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.pairing.PairingJson;
import org.jiangxin.pairing.PairingList;
import org.jiangxin.pairing.PairingListReader;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.pairing.People;
import org.jiangxin.pairing.SavedPair;

/** Proposes, saves and hands out mentor pairings; for organisers. */
public final class PairingRoutes implements Routes {
  private static final String PAIRINGS = "/api/competitions/:competition/pairings";
  private static final long LARGEST_BODY = 16L * 1024 * 1024;

  private final Authentication authentication;
  private final DocumentRepository documents;
  private final PairingRepository pairings;
  private final PairingProposals proposals;
  private final RecusalKeeper recusals;

  /** Routes over the given repositories. */
  public PairingRoutes(
      Authentication authentication,
      DocumentRepository documents,
      PairingRepository pairings,
      PairingProposals proposals,
      RecusalKeeper recusals) {
    this.authentication = authentication;
    this.documents = documents;
    this.pairings = pairings;
    this.proposals = proposals;
    this.recusals = recusals;
  }

  @Override
  public void mount(Router router) {
    BodyHandler bodies = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
    String propose = PAIRINGS + "/propose";
    router.post(propose).handler(authentication.organizersOnly());
    router.post(propose).handler(bodies).handler(this::propose);
    router.put(PAIRINGS).handler(authentication.organizersOnly());
    router.put(PAIRINGS).handler(bodies).handler(this::save);
    for (String form : List.of("", ".json", ".csv", ".xlsx")) {
      router.get(PAIRINGS + form).handler(authentication.organizersOnly());
      router.get(PAIRINGS + form).handler(this::read);
    }
  }

  private void propose(RoutingContext call) {
    JsonObject body = object(body(call));
    people(call)
        .compose(people -> proposals.propose(people, body, Readers.announce(call)))
        .onSuccess(proposal -> Answers.json(call, 200, proposal))
        .onFailure(call::fail);
  }

  private void read(RoutingContext call) {
    people(call)
        .compose(
            people ->
                pairings
                    .current(call.pathParam("competition"))
                    .onSuccess(list -> answer(call, list, people)))
        .onFailure(call::fail);
  }

  private static void answer(RoutingContext call, PairingList list, People people) {
    Format format = Format.of(call);
    call.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (format == Format.JSON) {
      call.response().putHeader(HttpHeaders.ETAG, ExpectedRevision.tag(list.revision()));
      Answers.json(call, 200, PairingJson.list(list, people, Readers.announce(call)));
    } else {
      Representation.of(PairingForms.write(list, people, format, Languages.of(call)))
          .answer(call, format, format.fileName(call.pathParam("competition") + "-pairings"));
    }
  }

  private void save(RoutingContext call) {
    String competition = call.pathParam("competition");
    Object sent = body(call);
    JsonObject body = sent instanceof JsonArray list ? listed(list) : object(sent);
    people(call)
        .compose(
            people ->
                pairings
                    .current(competition)
                    .compose(list -> save(call, CheckedJson.of(body), list.revision(), people))
                    .onSuccess(saved -> answer(call, saved, people)))
        .onFailure(call::fail);
  }

  private static JsonObject listed(JsonArray pairs) {
    return new JsonObject().put("pairings", pairs);
  }

  private Future<PairingList> save(
      RoutingContext call, CheckedJson body, int current, People people) {
    String competition = call.pathParam("competition");
    int revision = ExpectedRevision.of(call, body, current);
    List<SavedPair> pairs = PairingListReader.read(body.at("pairings"), people);
    return authentication
        .organizer(call)
        .compose(who -> pairings.save(competition, revision, pairs, who.username()))
        .map(saved -> saved.orElseThrow(() -> ExpectedRevision.overtaken(409, current)))
        .compose(saved -> recusals.keepSoon().map(saved));
  }

  private Future<People> people(RoutingContext call) {
    return documents
        .current(call.pathParam("competition"))
        .map(
            found ->
                found
                    .map(People::new)
                    .orElseThrow(
                        () -> new Refusal(Problem.notFound("There is no such competition"))));
  }

  private static Object body(RoutingContext call) {
    Buffer body = Optional.ofNullable(call.body().buffer()).orElseGet(Buffer::buffer);
    try {
      return body.length() == 0 ? new JsonObject() : Json.decodeValue(body);
    } catch (DecodeException notJson) {
      throw new Refusal(Problem.malformed("The body is not JSON"));
    }
  }

  private static JsonObject object(Object body) {
    if (body instanceof JsonObject object) {
      return object;
    }
    throw new Refusal(Problem.malformed("The body must be a JSON object"));
  }
}
