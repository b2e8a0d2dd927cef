package org.jiangxin.cli.walk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiangxin.marking.EventState;

/**
 * One line of the table: a call, and who may make it.
 *
 * @param method an HTTP method, or SOCKET
 * @param route as OpenAPI writes it; where <code>{file:marks.csv}</code> stands, that file is
 *     called
 * @param query with its question mark; empty for none
 * @param body what is sent, empty for nothing
 * @param remark the last column
 */
record AccessLine(
    String method,
    String route,
    String query,
    Set<Caller> allowed,
    Optional<String> body,
    Optional<String> remark) {
  private static final Map<String, Set<Caller>> GROUPS =
      Map.of(
          "everybody", EnumSet.allOf(Caller.class),
          "signed-in", EnumSet.complementOf(EnumSet.of(Caller.PUBLIC)),
          "officials", EnumSet.of(Caller.CHIEF, Caller.ARBITER, Caller.ORGANIZER),
          "judges", EnumSet.of(Caller.OTHER, Caller.JUDGE, Caller.CHIEF),
          "contestants", EnumSet.of(Caller.FELLOW, Caller.CONTESTANT));

  static AccessLine parse(String line) {
    String[] columns = line.split(" \\| ", -1);
    if (columns.length != 4) {
      throw new AssertionError("access.txt: four columns with \" | \" between, not: " + line);
    }
    String[] call = columns[0].strip().split(" +", -1);
    int query = (call[1] + "?").indexOf('?');
    return new AccessLine(
        call[0],
        call[1].substring(0, query),
        call[1].substring(query),
        callers(columns[1].strip()),
        given(columns[2]),
        given(columns[3]));
  }

  private static Optional<String> given(String column) {
    return Optional.of(column.strip()).filter(text -> !text.equals("-"));
  }

  private static Set<Caller> callers(String words) {
    Set<Caller> callers = EnumSet.noneOf(Caller.class);
    for (String word : words.split(" +", -1)) {
      callers.addAll(
          GROUPS.containsKey(word)
              ? GROUPS.get(word)
              : Set.of(Caller.valueOf(word.toUpperCase(Locale.ROOT))));
    }
    return callers;
  }

  /** The call as the routes are listed. */
  String name() {
    String listed = route.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    return (isSocket() ? "GET" : method) + " " + listed;
  }

  boolean isSocket() {
    return method.equals("SOCKET");
  }

  boolean isReading() {
    return method.equals("GET");
  }

  boolean isAboutEvent() {
    return (route + query).contains("{event}");
  }

  boolean varies() {
    return remark.filter("varies"::equals).isPresent();
  }

  /** Whether somebody may call now: where contestants wait for the provisional list, later. */
  boolean allows(Caller caller, EventState state) {
    boolean waits = caller == Caller.CONTESTANT && remark.filter("from review"::equals).isPresent();
    return allowed.contains(caller) && (!waits || state.isListed());
  }

  /** The address for an event. */
  String path(String event) {
    return filled(route + query, event);
  }

  Optional<String> bodyFor(String event) {
    return body.map(text -> filled(text, event));
  }

  private static String filled(String text, String event) {
    return text.replaceAll("\\{\\w+:([^}]*)}", "$1")
        .replace("{competition}", WalkedHall.COMPETITION)
        .replace("{event}", event)
        .replace("{entry}", event.charAt(0) + "1")
        .replace("{judge}", "j2")
        .replace("{contestant}", Secrets.contestant("w1"))
        .replace("{username}", "walker")
        .replace("{picture}", "logo")
        .replaceAll("\\{(id|tablet|screen)}", UUID.randomUUID().toString())
        .replaceAll("\\{(?!draw})[A-Za-z]+}", "1");
  }
}
