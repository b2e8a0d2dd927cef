package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.desk.people.LinkRepository.Link;
import org.jiangxin.desk.people.intake.Headcount;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.desk.people.intake.QuotaCheck;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.DocumentEdits;
import org.jiangxin.store.Database;

/**
 * Takes what people write who register themselves, as long as there is room for them beside those
 * who are in and those who wait. The competition is locked meanwhile: two cannot both be the last.
 */
record SelfRegistration(
    Database database,
    DocumentEdits edits,
    SettingsRepository settings,
    ApplicationRepository applications) {

  /**
   * Keeps an application. Fails with 409 when registration is closed or the link is used up, with
   * 422 when it could not be granted.
   *
   * @return the application's id
   */
  Future<UUID> apply(Link link, NewPeople wanted, Optional<String> contact) {
    return settings
        .of(link.competition())
        .compose(
            saved ->
                database.transaction(
                    connection ->
                        edits
                            .locked(connection, link.competition())
                            .compose(
                                current ->
                                    applications
                                        .waiting(connection, link.competition())
                                        .map(
                                            waiting ->
                                                checked(
                                                    bound(link, wanted),
                                                    current.document(),
                                                    saved.settings(),
                                                    waiting)))
                            .map(people -> json(people).put("contact", contact.orElse("")))
                            .compose(body -> applications.add(connection, link, body))))
        .map(
            id ->
                id.orElseThrow(
                    () ->
                        new Refusal(
                            Problem.of(409, "full", "Full", "This link takes no more people"))));
  }

  /** As the link says, whatever they wrote themselves. */
  private static NewPeople bound(Link link, NewPeople wanted) {
    return new NewPeople(
        wanted.members(),
        link.delegation().or(wanted::delegation),
        link.organisation().or(wanted::organisation),
        wanted.events());
  }

  private static NewPeople checked(
      NewPeople people,
      CompetitionDocument document,
      RegistrationSettings rules,
      List<NewPeople> waiting) {
    if (!rules.open()) {
      throw new Refusal(Problem.of(409, "closed", "Closed", "Registration is closed"));
    }
    people.events().stream()
        .filter(event -> !rules.offers(event))
        .findFirst()
        .ifPresent(event -> refuse("event", "Nobody can register for {}", event));
    if (people.delegation().flatMap(document::delegation).isEmpty()
        && people.delegation().isPresent()) {
      refuse("delegation", "There is no such delegation");
    }
    QuotaCheck quotas = new QuotaCheck(rules.quotas(), Headcount.of(document).with(waiting));
    PeopleForm.plan(people, document, quotas);
    return people;
  }

  private static void refuse(String rule, String template, Object... values) {
    throw new Refusal(Problem.of(422, rule, "Not possible", template, values));
  }

  private static JsonObject json(NewPeople people) {
    JsonArray members = new JsonArray();
    people
        .members()
        .forEach(
            one ->
                members.add(
                    new JsonObject()
                        .put("name", one.name())
                        .put("qualification", one.qualification().orElse(null))));
    return new JsonObject()
        .put("members", members)
        .put("delegation", people.delegation().orElse(null))
        .put("organisation", people.organisation().orElse(null))
        .put("events", new JsonArray(people.events()));
  }
}
