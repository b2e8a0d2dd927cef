package org.jiangxin.cli.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jiangxin.marking.EventState;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.MountedRoutes;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks through every route and socket as everybody in every state. Who may call what stands in
 * {@code access.txt}; what must not be told to whom stands in {@link Secret}.
 */
@ExtendWith(WithPostgres.class)
class EndpointWalkTest {
  private static final List<AccessLine> TABLE = AccessTable.read();

  @TempDir static Path folder;
  private static WalkedHall hall;

  private final Findings findings = new Findings();
  private final List<Watch> watches = new ArrayList<>();
  private final Map<String, String> frozen = new HashMap<>();
  private List<Person> people = List.of();
  private Moment now = new Moment(EventState.DRAFT, false);

  @BeforeAll
  static void start(DatabaseAddress database) {
    hall = new WalkedHall(database, folder);
  }

  @AfterAll
  static void stop() {
    hall.close();
  }

  @Test
  void everyRouteHasALineThatSaysWhoMayCallIt() {
    Set<String> routes = MountedRoutes.ofNode(hall.node().vertx(), hall.node().routes());

    assertEquals("", AccessTable.disagreement(TABLE, routes));
  }

  @Test
  void aRouteWithoutALineIsNamedTogetherWithWhatToAdd() {
    String said = AccessTable.disagreement(List.of(), Set.of("GET /api/new/{id}"));

    assertTrue(said.contains("GET /api/new/{id} | organizer | - | -"), said);
  }

  @Test
  void nothingIsToldToAnybodyBeforeItsTime() {
    people = hall.people();
    walk();
    watch();
    moveOn(EventState.OPEN);
    walk();
    moveOn(EventState.MARKING);
    markAll();
    walk();
    tryWhatIsForbidden();
    moveOn(EventState.FROZEN);
    keepWhatThePublicSees();
    changeBehindTheCurtain();
    walk();
    comparePublicAnswers();
    moveOn(EventState.REVIEW);
    keepWhatThePublicSees();
    String appeal = appeal();
    revealStepByStep();
    decide(appeal);
    comparePublicAnswers();
    moveOn(EventState.OFFICIAL);
    walk();
    moveOn(EventState.REVIEW);
    walk();
    moveOn(EventState.PUBLISHED);
    walk();
    tryWhatIsForbidden();
    changeWhatMayBeChanged();

    assertEquals("", findings.text());
    assertEquals(List.of(), findings.neverMet());
  }

  private void moveOn(EventState state) {
    hall.state(state.wireName());
    Moment next = new Moment(state, now.wasOfficial() || state.isOfficial());
    for (Watch watch : watches) {
      List<JsonObject> frames = watch.untilState(state.wireName());
      JsonObject last = frames.remove(frames.size() - 1);
      frames.forEach(frame -> heard(watch, now, frame));
      heard(watch, next, last);
    }
    now = next;
  }

  private void heard(Watch watch, Moment moment, JsonObject frame) {
    findings.read(watch.person(), moment, watch.path(), frame.encode());
    boolean moves = "delta".equals(frame.getString("type"));
    if (moves && moment.state().isFrozenForPublic()) {
      findings.problem(watch.path() + " moves in state " + moment.state().wireName());
    }
  }

  /** Sockets that stay open, and see what is pushed. */
  private void watch() {
    for (Person person : people) {
      if (person.in(WalkedHall.WELDING) == Caller.PUBLIC) {
        WalkedHall.EVENTS.forEach(
            event -> watch(person, "/ws/standings?competition=walk&event=" + event));
      } else if (person.name().startsWith("j")) {
        watch(person, "/ws/judge");
      }
    }
  }

  private void watch(Person person, String path) {
    watches.add(new Watch(person, path, hall.open(person, path)));
  }

  private void markAll() {
    for (Secrets.Given given : Secrets.marks("w", "1", "j2", "j3")) {
      hall.mark(given.judge(), WalkedHall.WELDING, given.entry(), given.value(), 0);
    }
    for (Secrets.Given given : Secrets.marks("b", "2", "j9", "j8")) {
      hall.mark(given.judge(), WalkedHall.BAKING, given.entry(), given.value(), 0);
    }
  }

  private void changeBehindTheCurtain() {
    changeBehindTheCurtain(WalkedHall.WELDING, "w", "j3", "1");
    changeBehindTheCurtain(WalkedHall.BAKING, "b", "j8", "2");
  }

  private void changeBehindTheCurtain(String event, String entry, String judge, String hundred) {
    hall.decide(event, decision("reopen", entry + "2").put("judge", judge));
    hall.mark(judge, event, entry + "2", hundred + "51.379", 1);
    hall.decide(
        event, decision("penalty", entry + "1").put("penalty", "late").put("points", "-2.017"));
    hall.decide(
        event, decision("override", entry + "3").put("total", Secrets.twice(hundred) + "75.593"));
  }

  private static JsonObject decision(String type, String entry) {
    return new JsonObject().put("type", type).put("entry", entry);
  }

  private Person person(String name) {
    return people.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** From here on officials read who appealed, where they may know. */
  private String appeal() {
    String id = UUID.randomUUID().toString();
    JsonObject appeal =
        new JsonObject().put("id", id).put("entry", "w1").put("aspect", "A1").put("text", "Textqz");
    String path = WalkedHall.event(WalkedHall.WELDING) + "/appeals";
    Person contestant = person(Secrets.contestant("w1"));
    Heard heard = hall.call(contestant.token(), "POST", path, Optional.of(appeal.encode()));
    assertEquals(200, heard.status(), heard.text());
    return id;
  }

  private void decide(String appeal) {
    JsonObject decision =
        new JsonObject()
            .put("type", "appeal-decision")
            .put("id", UUID.randomUUID().toString())
            .put("appeal", appeal)
            .put("upheld", false)
            .put("reason", "Reasonqz");
    String path = WalkedHall.event(WalkedHall.WELDING) + "/decisions";
    Heard heard =
        hall.call(person("arbiter").token(), "POST", path, Optional.of(decision.encode()));
    assertEquals(200, heard.status(), heard.text());
    readEverything();
  }

  /** The last place is revealed; of the others nothing may be known, nor from anywhere else. */
  private void revealStepByStep() {
    Person visitor = people.get(0);
    String ceremony = WalkedHall.event(WalkedHall.WELDING) + "/ceremony";
    String path = "/ws/ceremony?competition=walk&event=" + WalkedHall.WELDING;
    TestSocket screen = hall.open(visitor, path);
    JsonObject begun = hall.done("POST", ceremony, new JsonObject().put("mode", "places"));
    for (JsonObject frame : screen.until(at -> Integer.valueOf(0).equals(at.getInteger("step")))) {
      findings.readAbout("", visitor, now, path + ", step 0", frame.encode());
    }
    hall.done(
        "POST",
        ceremony + "/commands",
        new JsonObject().put("expect", begun.getLong("version")).put("step", 1));
    for (JsonObject frame : screen.until(at -> Integer.valueOf(1).equals(at.getInteger("step")))) {
      findings.readAbout("w1", visitor, now, path + ", step 1", frame.encode());
    }
    readEverything();
    hall.call(people.get(people.size() - 1).token(), "DELETE", ceremony, Optional.empty());
    openSockets();
  }

  private void keepWhatThePublicSees() {
    frozen.clear();
    publicAnswers().forEach(frozen::put);
  }

  /** Neither a body nor a tag may tell that something happens behind the curtain. */
  private void comparePublicAnswers() {
    publicAnswers()
        .forEach(
            (path, answer) -> {
              if (!answer.equals(frozen.get(path))) {
                findings.problem(
                    path + " changed while " + now.state().wireName() + ":\n" + answer);
              }
            });
  }

  private Map<String, String> publicAnswers() {
    Map<String, String> answers = new HashMap<>();
    for (AccessLine line : TABLE) {
      if (line.isReading() && !line.varies() && line.allowed().contains(Caller.PUBLIC)) {
        for (String event : eventsOf(line)) {
          String path = line.path(event);
          answers.put(path, hall.call("", "GET", path, Optional.empty()).lasting());
        }
      }
    }
    return answers;
  }

  private void walk() {
    readEverything();
    openSockets();
  }

  private void readEverything() {
    for (AccessLine line : TABLE) {
      if (line.isReading()) {
        people.forEach(person -> eventsOf(line).forEach(event -> call(line, event, person)));
      }
    }
  }

  private void tryWhatIsForbidden() {
    for (AccessLine line : TABLE) {
      for (String event : eventsOf(line)) {
        people.stream()
            .filter(person -> !line.isReading() && !line.isSocket())
            .filter(person -> !line.allowed().contains(person.in(event)))
            .forEach(person -> call(line, event, person));
      }
    }
  }

  private void changeWhatMayBeChanged() {
    List<Person> again = hall.people();
    for (AccessLine line : TABLE) {
      if (!line.isReading() && !line.isSocket()) {
        again.stream()
            .filter(person -> line.allowed().contains(person.in(WalkedHall.WELDING)))
            .forEach(person -> call(line, WalkedHall.WELDING, person));
      }
    }
  }

  private static List<String> eventsOf(AccessLine line) {
    return line.isAboutEvent() ? WalkedHall.EVENTS : List.of(WalkedHall.WELDING);
  }

  private void call(AccessLine line, String event, Person person) {
    String path = line.path(event);
    Heard heard = hall.call(person.token(), line.method(), path, line.bodyFor(event));
    String where = line.method() + " " + path;
    findings.read(person, now, where, heard.text());
    Caller caller = person.in(event);
    int refused = caller == Caller.PUBLIC ? 401 : 403;
    boolean mayCall = line.allows(caller, now.state());
    boolean wrong =
        mayCall
            ? heard.status() == 401 || heard.status() == 403 || heard.status() >= 500
            : heard.status() != refused;
    if (wrong) {
      String must = mayCall ? ", who may call it" : ", who gets " + refused;
      findings.problem(
          where
              + " answers "
              + heard.status()
              + " to "
              + person.name()
              + " ("
              + caller
              + ")"
              + must);
    }
  }

  private void openSockets() {
    for (AccessLine line : TABLE) {
      if (line.isSocket()) {
        people.forEach(person -> eventsOf(line).forEach(event -> open(line, event, person)));
      }
    }
  }

  private void open(AccessLine line, String event, Person person) {
    String path = line.path(event);
    boolean mayOpen = line.allowed().contains(person.in(event));
    try {
      TestSocket socket = hall.open(person, path);
      if (!mayOpen) {
        findings.problem(path + " opens for " + person.name());
        return;
      }
      line.bodyFor(event).ifPresent(socket::sendText);
      String awaited = line.remark().orElseThrow();
      socket
          .until(frame -> awaited.equals(frame.getString("type")))
          .forEach(frame -> findings.read(person, now, path, frame.encode()));
      socket.close();
    } catch (CompletionException refused) {
      if (mayOpen) {
        findings.problem(path + " does not open for " + person.name() + ": " + refused.getCause());
      }
    }
  }
}
