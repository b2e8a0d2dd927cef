package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Participant;
import org.jiangxin.access.Tablets;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.people.PeopleCalls.Call;
import org.jiangxin.desk.people.intake.Intake;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.DocumentEdits;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;
import org.jiangxin.scoring.EntryStatus;

/** Contestants who do not take part after all, and those who come in their place. */
record WithdrawalRoutes(
    Authentication authentication,
    DocumentEdits edits,
    Enrolment enrolment,
    Marking marking,
    PeopleRepository people,
    Tablets tablets)
    implements Routes {
  private static final String ONE = "/people/:person";
  private static final int LONGEST_REASON = 1000;

  @Override
  public void mount(Router router) {
    PeopleCalls calls = new PeopleCalls(router, authentication);
    calls.write(HttpMethod.POST, ONE + "/withdrawal", 200, this::withdraw);
    calls.write(HttpMethod.POST, ONE + "/replacement", 200, this::replace);
    calls.read(HttpMethod.DELETE, ONE + "/withdrawal", this::readmit);
  }

  private Future<JsonObject> withdraw(Call call) {
    String reason = call.body().at("reason").required(LONGEST_REASON);
    call.body().accept("people", "A reason is needed");
    String id = call.http().pathParam("person");
    return edits
        .current(call.competition())
        .compose(
            current -> {
              PeopleRoutes.known(current.document(), id);
              return people
                  .database()
                  .connection(
                      connection ->
                          people.withdraw(
                              connection, call.competition(), id, note(call, reason, null)))
                  .compose(noted -> alone(call, current.document(), id));
            })
        .compose(entries -> all(entries, one -> status(call, one, EntryStatus.WITHDRAWN, reason)))
        .map(done -> new JsonObject().put("id", id));
  }

  private static PeopleRepository.Withdrawal note(Call call, String reason, String replacedBy) {
    return new PeopleRepository.Withdrawal(
        reason, Optional.ofNullable(replacedBy), Instant.now(), call.who().username());
  }

  /** One entry of an event. */
  private record Place(String event, String entry) {}

  /** Entries of which nobody is left but those who have withdrawn. */
  private Future<List<Place>> alone(Call call, CompetitionDocument document, String id) {
    List<String> all = document.contestants().stream().map(Contestant::id).toList();
    return people
        .of(call.competition(), all)
        .map(
            known ->
                places(document, id).stream()
                    .filter(
                        place ->
                            entry(document, place).contestants().stream()
                                .allMatch(one -> isGone(known, one)))
                    .toList());
  }

  private static boolean isGone(Map<String, PeopleRepository.Known> known, String contestant) {
    return Optional.ofNullable(known.get(contestant))
        .flatMap(PeopleRepository.Known::withdrawal)
        .isPresent();
  }

  private static List<Place> places(CompetitionDocument document, String id) {
    return document.events().stream()
        .flatMap(
            event ->
                event.entries().stream()
                    .filter(entry -> entry.contestants().contains(id))
                    .map(entry -> new Place(event.id(), entry.id())))
        .toList();
  }

  private static Entry entry(CompetitionDocument document, Place place) {
    Event event = document.event(place.event()).orElseThrow();
    return event.entry(place.entry()).orElseThrow();
  }

  private Future<Void> all(
      List<Place> places, java.util.function.Function<Place, Future<Void>> work) {
    Future<Void> done = Future.succeededFuture();
    for (Place place : places) {
      done = done.compose(before -> work.apply(place));
    }
    return done;
  }

  private Future<Void> status(Call call, Place place, EntryStatus status, String reason) {
    Command command =
        new Command.SetStatus(UUID.randomUUID(), place.entry(), status, Optional.of(reason));
    return marking
        .submit(
            new EventKey(call.competition(), place.event()), new Submission(call.actor(), command))
        .map(
            answer -> {
              if (answer instanceof Answer.Rejected rejected) {
                throw new Refusal(
                    Problem.of(
                        rejected.refusal().status(),
                        rejected.refusal().rule(),
                        "Noted, but the event refuses it",
                        rejected.refusal().sentence()));
              }
              return null;
            });
  }

  private Future<JsonObject> readmit(Call call) {
    String id = call.http().pathParam("person");
    return edits
        .current(call.competition())
        .compose(
            current ->
                people
                    .readmit(call.competition(), id)
                    .compose(
                        done ->
                            all(
                                places(current.document(), id),
                                one -> status(call, one, EntryStatus.COMPETING, ""))))
        .map(done -> new JsonObject().put("id", id));
  }

  private Future<JsonObject> replace(Call call) {
    String id = call.http().pathParam("person");
    String reason = call.body().at("reason").required(LONGEST_REASON);
    NewPeople.Member successor =
        new NewPeople.Member(
            PeopleForm.name(call.body().at("name")),
            PeopleForm.line(call.body().at("qualification")));
    call.body().accept("people", "Not possible");
    return enrolment
        .enrol(
            call.competition(),
            Optional.empty(),
            (current, quotas) -> inPlaceOf(PeopleRoutes.known(current, id), successor, current),
            (connection, intake) ->
                people.withdraw(
                    connection, call.competition(), id, note(call, reason, intake.ids().get(0))),
            call.actor())
        .compose(
            enrolled ->
                tablets
                    .shutOut(new Participant(Participant.Kind.CONTESTANT, call.competition(), id))
                    .map(
                        new JsonObject()
                            .put("version", enrolled.version())
                            .put("id", enrolled.intake().ids().get(0))));
  }

  /** Nobody is one more, so that no quota is asked. */
  private static Intake inPlaceOf(
      Contestant before, NewPeople.Member successor, CompetitionDocument current) {
    NewPeople wanted =
        new NewPeople(List.of(successor), before.delegation(), before.organisation(), List.of());
    return PeopleForm.plan(wanted, current, Quotas.NONE).replacing(before.id());
  }
}
