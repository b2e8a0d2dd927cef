package org.jiangxin.desk.draw;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A draw on its way from its commitment to its opening.
 *
 * @param keeper the organiser who alone sees the result until it is opened
 * @param drawn the public words and when it was drawn
 * @param opened when, by whom, and why, if it was not the keeper
 * @param voided when, by whom and why it does not count any more
 * @param moves of entries that could not stay at their places, in their order
 */
record RecordedDraw(
    UUID id,
    String competition,
    String event,
    Layer layer,
    DrawSheet sheet,
    Seed seed,
    String keeper,
    Step prepared,
    Optional<Drawn> drawn,
    Optional<Step> opened,
    Optional<Step> voided,
    List<Move> moves) {

  /** Something that somebody did; the reason is "" where none was needed. */
  record Step(Instant at, String by, String reason) {}

  /** What the public added, and when. */
  record Drawn(Instant at, String words) {}

  RecordedDraw {
    moves = List.copyOf(moves);
  }

  /** The state's name on the wire. */
  String state() {
    if (voided.isPresent()) {
      return "void";
    }
    if (opened.isPresent()) {
      return "opened";
    }
    return drawn.isPresent() ? "drawn" : "prepared";
  }

  /** What was drawn; empty before. Takes a while for large sheets. */
  Optional<Draw> result() {
    return drawn.map(done -> Draw.of(sheet, seed, done.words()));
  }

  /** Where everybody is, moves included: the place by the entry. */
  Map<String, String> placesNow() {
    Map<String, String> places = new LinkedHashMap<>();
    result().ifPresent(draw -> places.putAll(draw.places()));
    moves.forEach(move -> places.put(move.entry(), move.place()));
    return places;
  }

  /** Whether an organiser may see who drew what. */
  boolean isKnownTo(String organizer) {
    return opened.isPresent() || keeper.equals(organizer);
  }
}
