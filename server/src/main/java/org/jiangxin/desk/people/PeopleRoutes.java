package org.jiangxin.desk.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.people.PeopleCalls.Call;
import org.jiangxin.desk.people.intake.Headcount;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.desk.people.intake.PeopleTree;
import org.jiangxin.desk.people.intake.QuotaCheck;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.DocumentEdits;

/** Contestants at the organiser's desk: the list, new ones, changes, photos and the door. */
record PeopleRoutes(
    Vertx vertx,
    Authentication authentication,
    DocumentEdits edits,
    SettingsRepository settings,
    PeopleRepository people,
    Enrolment enrolment)
    implements Routes {
  private static final String ONE = "/people/:person";

  @Override
  public void mount(Router router) {
    PeopleCalls calls = new PeopleCalls(router, authentication);
    calls.read(HttpMethod.GET, "/people", this::list);
    calls.write(HttpMethod.POST, "/people", 201, this::add);
    calls.write(HttpMethod.PATCH, ONE, 200, this::change);
    calls.read(HttpMethod.GET, ONE + "/photo", this::photo);
    calls.upload(HttpMethod.PUT, ONE + "/photo", Photo.MOST_BYTES, this::photograph);
    calls.read(HttpMethod.DELETE, ONE + "/photo", this::removePhoto);
    calls.write(HttpMethod.POST, "/check-ins", 200, this::checkIn);
  }

  private Future<JsonObject> list(Call call) {
    return Future.all(edits.current(call.competition()), settings.of(call.competition()))
        .compose(
            found -> {
              DocumentRepository.Versioned current = found.resultAt(0);
              RegistrationSettings rules = found.<SettingsRepository.Saved>resultAt(1).settings();
              return records(call.competition(), current.document())
                  .map(
                      known ->
                          new JsonObject()
                              .put("version", current.version())
                              .put("people", all(current.document(), known, rules)));
            });
  }

  private Future<Map<String, PeopleRepository.Known>> records(
      String competition, CompetitionDocument document) {
    return people.of(competition, document.contestants().stream().map(Contestant::id).toList());
  }

  private static JsonArray all(
      CompetitionDocument document,
      Map<String, PeopleRepository.Known> known,
      RegistrationSettings rules) {
    return new PeopleJson(document, known, rules, Instant.now()).all();
  }

  private Future<JsonObject> add(Call call) {
    NewPeople wanted = PeopleForm.read(call.body());
    call.body().accept("people", "Not possible");
    return enrolment
        .enrol(
            call.competition(),
            Optional.empty(),
            (current, quotas) -> PeopleForm.plan(wanted, current, quotas),
            Enrolment.NOTHING_ELSE,
            call.actor())
        .map(
            enrolled ->
                new JsonObject()
                    .put("version", enrolled.version())
                    .put("ids", new JsonArray(enrolled.intake().ids())));
  }

  /** What a form says about somebody who is there already; what it leaves out stays. */
  private record Change(
      Optional<String> name,
      Optional<String> delegation,
      Optional<String> organisation,
      Optional<String> qualification) {

    static Change read(CheckedJson json) {
      CheckedJson name = json.at("name");
      CheckedJson qualification = json.at("qualification");
      return new Change(
          name.isPresent() ? Optional.of(PeopleForm.name(name)) : Optional.empty(),
          json.at("delegation").text(64),
          PeopleForm.line(json.at("organisation")),
          qualification.isPresent()
              ? Optional.of(PeopleForm.line(qualification).orElse(""))
              : Optional.empty());
    }
  }

  private Future<JsonObject> change(Call call) {
    String id = call.http().pathParam("person");
    Change change = Change.read(call.body());
    call.body().accept("people", "Not possible");
    Map<String, String> qualification =
        change.qualification().map(text -> Map.of(id, text)).orElse(Map.of());
    return settings
        .of(call.competition())
        .compose(
            saved ->
                edits.edit(
                    call.competition(),
                    Optional.empty(),
                    (tree, current) -> write(tree, current, id, change, saved.settings().quotas()),
                    connection -> people.qualify(connection, call.competition(), qualification),
                    call.actor()))
        .map(version -> new JsonObject().put("version", version));
  }

  private static void write(
      ObjectNode tree, CompetitionDocument current, String id, Change change, Quotas quotas) {
    Contestant before = known(current, id);
    PeopleForm.refuseExcess(
        new QuotaCheck(quotas, Headcount.of(current))
            .move(
                eventsOf(current, id),
                before,
                change.organisation().or(before::organisation),
                change.delegation().or(before::delegation)));
    new PeopleTree(tree)
        .putPerson(
            "contestants",
            id,
            change.name().orElse(before.name()),
            change.delegation(),
            change.organisation());
  }

  private static List<String> eventsOf(CompetitionDocument document, String contestant) {
    return document.events().stream()
        .filter(
            event ->
                event.entries().stream().anyMatch(one -> one.contestants().contains(contestant)))
        .map(Event::id)
        .toList();
  }

  static Contestant known(CompetitionDocument document, String id) {
    return document
        .contestant(id)
        .orElseThrow(() -> new Refusal(Problem.notFound("There is no contestant {}", id)));
  }

  private Future<Contestant> known(Call call, String id) {
    return edits.current(call.competition()).map(current -> known(current.document(), id));
  }

  private Future<Void> photo(Call call) {
    return people
        .photo(call.competition(), call.http().pathParam("person"))
        .compose(
            photo ->
                call.http()
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "image/jpeg")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(
                        photo.orElseThrow(
                            () -> new Refusal(Problem.notFound("There is no photo")))));
  }

  private Future<Void> photograph(Call call) {
    String id = call.http().pathParam("person");
    byte[] file =
        Optional.ofNullable(call.http().body().buffer()).map(Buffer::getBytes).orElse(new byte[0]);
    return known(call, id)
        .compose(one -> vertx.executeBlocking(() -> Photo.of(file), false))
        .compose(photo -> people.photograph(call.competition(), id, Optional.of(photo)));
  }

  private Future<Void> removePhoto(Call call) {
    return people.photograph(call.competition(), call.http().pathParam("person"), Optional.empty());
  }

  /** By the badge's code or the contestant's id. */
  private Future<JsonObject> checkIn(Call call) {
    Optional<String> badge = call.body().at("badge").text(64);
    Optional<String> id = call.body().at("person").text(64);
    boolean arrived = !call.body().at("arrived").isPresent() || call.body().at("arrived").flag();
    call.body().accept("people", "Not possible");
    return badge
        .map(code -> people.wearer(call.competition(), code))
        .orElse(Future.succeededFuture(id))
        .compose(
            found ->
                known(
                    call,
                    found.orElseThrow(
                        () ->
                            new Refusal(
                                Problem.notFound("This badge is not of this competition")))))
        .compose(
            one ->
                people
                    .checkIn(call.competition(), one.id(), arrived, call.who().username())
                    .compose(noted -> list(call))
                    .map(list -> of(list, one.id())));
  }

  private static JsonObject of(JsonObject list, String id) {
    return list.getJsonArray("people").stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
