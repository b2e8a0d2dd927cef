package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.QrCode;
import org.jiangxin.desk.people.ApplicationRepository.Application;
import org.jiangxin.desk.people.LinkRepository.Link;
import org.jiangxin.desk.people.PeopleCalls.Call;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.DocumentEdits;
import org.jiangxin.standings.Times;

/** What organisers do about people who register themselves: links, and who is let in. */
record LinkRoutes(
    Authentication authentication,
    DocumentEdits edits,
    Enrolment enrolment,
    LinkRepository links,
    ApplicationRepository applications,
    Function<HttpServerRequest, String> publicAddress)
    implements Routes {
  private static final int SECRET_BYTES = 16;
  private static final int MOST_DAYS = 366;
  private static final int MOST_USES = 5000;
  private static final String LINKS = "/registration/links";
  private static final String APPLICATIONS = "/registration/applications";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void mount(Router router) {
    PeopleCalls calls = new PeopleCalls(router, authentication);
    calls.read(HttpMethod.GET, LINKS, this::list);
    calls.write(HttpMethod.POST, LINKS, 201, this::make);
    calls.read(HttpMethod.DELETE, LINKS + "/:link", this::revoke);
    calls.read(HttpMethod.GET, APPLICATIONS, this::applications);
    calls.read(HttpMethod.GET, APPLICATIONS + "/:application/photo", this::photo);
    calls.write(HttpMethod.POST, APPLICATIONS + "/:application/decision", 200, this::decide);
  }

  private Future<JsonArray> list(Call call) {
    return links
        .of(call.competition())
        .map(
            all -> {
              JsonArray json = new JsonArray();
              all.forEach(link -> json.add(json(link)));
              return json;
            });
  }

  private static JsonObject json(Link link) {
    return new JsonObject()
        .put("id", link.id().toString())
        .put("name", link.name())
        .put("organisation", link.organisation().orElse(null))
        .put("delegation", link.delegation().orElse(null))
        .put("most", link.most())
        .put("used", link.used())
        .put("expiresAt", Times.text(link.expiresAt()))
        .put("works", link.works(Instant.now()));
  }

  private Future<JsonObject> make(Call call) {
    Duration life = Duration.ofDays(call.body().at("days").whole(1, MOST_DAYS).orElse(30));
    Link link =
        new Link(
            UUID.randomUUID(),
            call.competition(),
            call.body().at("name").required(100),
            PeopleForm.line(call.body().at("organisation")),
            call.body().at("delegation").text(64),
            call.body().at("most").whole(1, MOST_USES).orElse(200),
            0,
            Instant.now().plus(life),
            false);
    call.body().accept("registration", "Not possible");
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String url = publicAddress.apply(call.http().request()) + "/register/#" + secret;
    return edits
        .current(call.competition())
        .compose(current -> links.add(link, secret, life, call.who().username()))
        .map(kept -> json(link).put("url", url).put("qr", QrCode.dataUri(url)));
  }

  private Future<Void> revoke(Call call) {
    return links
        .revoke(call.competition(), id(call, "link", "There is no such link"))
        .map(
            found -> {
              if (!found) {
                throw new Refusal(Problem.notFound("There is no such link"));
              }
              return null;
            });
  }

  private Future<JsonArray> applications(Call call) {
    return applications
        .of(call.competition())
        .map(
            all -> {
              JsonArray json = new JsonArray();
              all.forEach(one -> json.add(json(one)));
              return json;
            });
  }

  private static JsonObject json(Application one) {
    return one.body()
        .copy()
        .put("id", one.id().toString())
        .put("link", one.link().toString())
        .put("photo", one.hasPhoto())
        .put("appliedAt", Times.text(one.appliedAt()))
        .put("state", one.state())
        .put("reason", one.reason());
  }

  private Future<Void> photo(Call call) {
    return applications
        .photo(call.competition(), id(call, "application", "There is no such application"))
        .compose(photo -> send(call, photo));
  }

  private static Future<Void> send(Call call, Optional<Buffer> photo) {
    return call.http()
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "image/jpeg")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(photo.orElseThrow(() -> new Refusal(Problem.notFound("There is no photo"))));
  }

  private Future<JsonObject> decide(Call call) {
    boolean approved = call.body().at("approve").flag();
    String reason = approved ? "" : call.body().at("reason").required(1000);
    call.body().accept("registration", "A reason is needed");
    return one(call)
        .compose(
            application -> {
              refuseUnlessWaiting(application.state().equals("waiting"), application);
              return approved ? approve(call, application) : decline(call, application, reason);
            });
  }

  private Future<Application> one(Call call) {
    UUID id = id(call, "application", "There is no such application");
    return applications
        .of(call.competition())
        .map(
            all ->
                all.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(
                        () -> new Refusal(Problem.notFound("There is no such application"))));
  }

  private Future<JsonObject> decline(Call call, Application one, String reason) {
    return applications
        .decline(one.id(), reason, call.who().username())
        .map(done -> refuseUnlessWaiting(done, one))
        .map(done -> new JsonObject().put("id", one.id().toString()).put("state", "declined"));
  }

  private Future<JsonObject> approve(Call call, Application one) {
    NewPeople wanted = PeopleForm.read(CheckedJson.of(one.body()));
    return enrolment
        .enrol(
            call.competition(),
            Optional.empty(),
            (current, quotas) -> PeopleForm.plan(wanted, current, quotas),
            (connection, intake) ->
                applications
                    .approve(connection, one.id(), intake.ids(), call.who().username())
                    .map(done -> refuseUnlessWaiting(done, one))
                    .mapEmpty(),
            call.actor())
        .map(
            enrolled ->
                new JsonObject()
                    .put("id", one.id().toString())
                    .put("state", "approved")
                    .put("ids", new JsonArray(enrolled.intake().ids())));
  }

  private static Application refuseUnlessWaiting(boolean done, Application one) {
    if (!done) {
      throw new Refusal(
          Problem.of(409, "decided", "Decided already", "Somebody else has decided this"));
    }
    return one;
  }

  private static UUID id(Call call, String name, String template) {
    try {
      return UUID.fromString(call.http().pathParam(name));
    } catch (IllegalArgumentException wrong) {
      throw new Refusal(Problem.notFound(template));
    }
  }
}
