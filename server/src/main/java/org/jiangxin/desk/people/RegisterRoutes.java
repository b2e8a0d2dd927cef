package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Title;
import org.jiangxin.desk.people.LinkRepository.Link;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.http.Answers;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.DocumentEdits;

/** People register themselves, by a link that an organiser gave them. Slow for who writes much. */
record RegisterRoutes(
    Vertx vertx,
    DocumentEdits edits,
    SettingsRepository settings,
    LinkRepository links,
    ApplicationRepository applications,
    SelfRegistration registration,
    StrangerLimit limit,
    Function<HttpServerRequest, String> network)
    implements Routes {
  private static final String LINK = "/api/register/:link";
  private static final int LARGEST_BODY = 16 * 1024;

  @Override
  public void mount(Router router) {
    router.get(LINK).handler(this::offer);
    router.post(LINK).handler(this::limit);
    router
        .post(LINK)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::apply);
    router.get(LINK + "/:application").handler(this::look);
    router.put(LINK + "/:application/photo").handler(this::limit);
    router
        .put(LINK + "/:application/photo")
        .handler(BodyHandler.create(false).setBodyLimit(Photo.MOST_BYTES))
        .handler(this::photograph)
        .failureHandler(PeopleCalls::readOn);
  }

  private void limit(RoutingContext call) {
    if (limit.allows(network.apply(call.request()))) {
      call.next();
    } else {
      call.fail(
          new Refusal(
              Problem.of(
                      429,
                      "too-many",
                      "Too many",
                      "Too many registrations from here; wait a minute")
                  .with("retryAfter", 60)));
    }
  }

  private Future<Link> link(RoutingContext call) {
    return links
        .find(call.pathParam("link"))
        .map(
            found ->
                found
                    .filter(link -> link.works(Instant.now()))
                    .orElseThrow(
                        () ->
                            new Refusal(
                                Problem.of(
                                    404,
                                    "link",
                                    "This link does not work",
                                    "It has ended, or was taken back. Ask the organisers for"
                                        + " another one."))));
  }

  /** What a link leads to. */
  private record Offer(Link link, CompetitionDocument document, RegistrationSettings settings) {}

  private Future<Offer> offered(RoutingContext call) {
    return link(call)
        .compose(
            link ->
                Future.all(edits.current(link.competition()), settings.of(link.competition()))
                    .map(
                        found ->
                            new Offer(
                                link,
                                found.<DocumentRepository.Versioned>resultAt(0).document(),
                                found.<SettingsRepository.Saved>resultAt(1).settings())));
  }

  private void offer(RoutingContext call) {
    offered(call).onSuccess(offer -> Answers.json(call, 200, json(offer))).onFailure(call::fail);
  }

  private static JsonObject json(Offer offer) {
    JsonArray events = new JsonArray();
    offer.document().events().stream()
        .filter(event -> offer.settings().offers(event.id()))
        .forEach(
            event ->
                events.add(
                    new JsonObject().put("id", event.id()).put("title", title(event.title()))));
    JsonArray delegations = new JsonArray();
    offer
        .document()
        .delegations()
        .forEach(
            one ->
                delegations.add(
                    new JsonObject().put("id", one.id()).put("title", title(one.title()))));
    return new JsonObject()
        .put("competition", title(offer.document().competition().title()))
        .put("open", offer.settings().open())
        .put("organisation", offer.link().organisation().orElse(null))
        .put("delegation", offer.link().delegation().orElse(null))
        .put("delegations", delegations)
        .put("events", events);
  }

  private static Object title(Title title) {
    return Json.decodeValue(title.json().toString());
  }

  private void apply(RoutingContext call) {
    CheckedJson body = CheckedJson.of(JsonBody.of(call).json());
    NewPeople wanted = PeopleForm.read(body);
    Optional<String> contact = PeopleForm.line(body.at("contact"));
    body.accept("registration", "Please look at it again");
    link(call)
        .compose(link -> registration.apply(link, wanted, contact))
        .onSuccess(
            id ->
                Answers.json(
                    call, 201, new JsonObject().put("id", id.toString()).put("state", "waiting")))
        .onFailure(call::fail);
  }

  private void look(RoutingContext call) {
    links
        .find(call.pathParam("link"))
        .compose(
            link ->
                applications
                    .find(application(call))
                    .map(
                        found ->
                            found
                                .filter(
                                    one ->
                                        link.filter(it -> it.id().equals(one.link())).isPresent())
                                .orElseThrow(
                                    () ->
                                        new Refusal(
                                            Problem.notFound("There is no such application")))))
        .onSuccess(
            one ->
                Answers.json(
                    call,
                    200,
                    new JsonObject().put("state", one.state()).put("reason", one.reason())))
        .onFailure(call::fail);
  }

  private void photograph(RoutingContext call) {
    UUID application = application(call);
    byte[] file =
        Optional.ofNullable(call.body().buffer()).map(Buffer::getBytes).orElse(new byte[0]);
    link(call)
        .compose(
            link ->
                vertx
                    .executeBlocking(() -> Photo.of(file), false)
                    .compose(photo -> applications.photograph(application, link.id(), photo)))
        .onSuccess(
            kept -> {
              if (kept) {
                Answers.nothing(call);
              } else {
                call.fail(new Refusal(Problem.notFound("There is no such application")));
              }
            })
        .onFailure(call::fail);
  }

  private static UUID application(RoutingContext call) {
    try {
      return UUID.fromString(call.pathParam("application"));
    } catch (IllegalArgumentException wrong) {
      throw new Refusal(Problem.notFound("There is no such application"));
    }
  }
}
