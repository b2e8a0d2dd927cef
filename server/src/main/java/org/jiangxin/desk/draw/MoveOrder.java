package org.jiangxin.desk.draw;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiangxin.http.CheckedJson;

/** What an organiser wants to have moved. */
sealed interface MoveOrder {
  /** Who is to be moved, in words. */
  String who();

  /** The organiser. */
  String by();

  /**
   * The single moves; none when nobody is there to be moved.
   *
   * @param places where everybody is now
   */
  List<Move> moves(Map<String, String> places);

  /** One entry goes to another place. */
  record OfEntry(Move move) implements MoveOrder {
    @Override
    public String who() {
      return move.entry();
    }

    @Override
    public String by() {
      return move.by();
    }

    @Override
    public List<Move> moves(Map<String, String> places) {
      return places.containsKey(move.entry()) ? List.of(move) : List.of();
    }
  }

  /** All of a session go to the same stations in another one: it is repeated. */
  record OfSession(int session, int to, String reason, int minutes, String by)
      implements MoveOrder {
    @Override
    public String who() {
      return "session " + session;
    }

    @Override
    public List<Move> moves(Map<String, String> places) {
      String from = session + "-";
      return places.entrySet().stream()
          .filter(one -> one.getValue().startsWith(from))
          .map(one -> move(one.getKey(), to + "-" + one.getValue().substring(from.length())))
          .toList();
    }

    private Move move(String entry, String place) {
      return new Move(entry, place, reason, minutes, Instant.now(), by);
    }
  }

  /**
   * Reads a request's body.
   *
   * @throws org.jiangxin.http.Refusal 422 with everything that is wrong
   */
  static MoveOrder read(CheckedJson body, String by) {
    String reason = body.at("reason").required(1000);
    int minutes = body.at("minutes").whole(0, 24 * 60).orElse(0);
    MoveOrder order =
        body.at("session").isPresent()
            ? new OfSession(
                body.at("session").whole(1, 100).orElse(1),
                body.at("to").whole(1, 999).orElseGet(() -> missing(body.at("to"))),
                reason,
                minutes,
                by)
            : new OfEntry(
                new Move(
                    body.at("entry").required(64),
                    place(body.at("place")),
                    reason,
                    minutes,
                    Instant.now(),
                    by));
    body.accept("draw", "Nobody can be moved like this");
    return order;
  }

  private static int missing(CheckedJson number) {
    number.problem("is missing");
    return 1;
  }

  private static String place(CheckedJson place) {
    String to = place.required(64);
    if (!to.matches("\\d{1,3}-\\d{1,4}")) {
      place.problem("must be a session and a station, such as 2-07");
    }
    return to;
  }
}
