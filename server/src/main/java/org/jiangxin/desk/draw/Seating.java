package org.jiangxin.desk.draw;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiangxin.desk.draw.DrawSheet.Entry;

/**
 * What the entries of an event have drawn, the layers put together.
 *
 * @param seats by entry
 * @param entries by work code
 */
public record Seating(Map<String, Seat> seats, Map<String, String> entries) {
  /** Nothing was drawn. */
  public static final Seating NONE = new Seating(Map.of(), Map.of());

  /** Copies the maps. */
  public Seating {
    seats = Map.copyOf(seats);
    entries = Map.copyOf(entries);
  }

  /** What the draws gave together. Those that are void or not drawn yet do not count. */
  static Seating of(Collection<RecordedDraw> draws) {
    Map<Layer, RecordedDraw> drawn =
        draws.stream()
            .filter(draw -> draw.voided().isEmpty() && draw.drawn().isPresent())
            .collect(Collectors.toMap(RecordedDraw::layer, draw -> draw));
    return drawn.isEmpty() ? NONE : joined(drawn);
  }

  /** The same as far as an organiser may know it: layer by layer from the first one on. */
  static Seating knownTo(String organizer, Collection<RecordedDraw> draws) {
    return known(draws, draw -> draw.isKnownTo(organizer));
  }

  /** The same as far as the keepers have opened it. */
  static Seating opened(Collection<RecordedDraw> draws) {
    return known(draws, draw -> draw.opened().isPresent());
  }

  private static Seating known(Collection<RecordedDraw> draws, Predicate<RecordedDraw> isKnown) {
    return of(
        draws.stream()
            .filter(draw -> draw.voided().isEmpty() && draw.drawn().isPresent())
            .sorted(Comparator.comparing(RecordedDraw::layer))
            .takeWhile(isKnown)
            .toList());
  }

  private static Seating joined(Map<Layer, RecordedDraw> drawn) {
    Map<String, String> numbers = result(drawn, Layer.NUMBER);
    Map<String, String> places =
        Optional.ofNullable(drawn.get(Layer.PLACE)).map(RecordedDraw::placesNow).orElse(Map.of());
    Map<String, String> codes = result(drawn, Layer.CODE);
    Map<String, String> coded =
        Optional.ofNullable(drawn.get(Layer.PLACE))
            .map(draw -> placesOnSheet(draw, codes))
            .orElse(Map.of());
    Map<String, Seat> seats = new LinkedHashMap<>();
    Map<String, String> entries = new HashMap<>();
    for (String entry : first(drawn)) {
      Optional<String> number = Optional.ofNullable(numbers.get(entry));
      String drawer = number.orElse(entry);
      Optional<String> place = Optional.ofNullable(places.get(drawer));
      String coder = coded.getOrDefault(drawer, drawer);
      Optional<String> code = Optional.ofNullable(codes.get(coder));
      seats.put(entry, new Seat(number, place, code));
      code.ifPresent(known -> entries.put(known, entry));
    }
    return new Seating(seats, entries);
  }

  /** The first draw was drawn by the event's entries themselves. */
  private static List<String> first(Map<Layer, RecordedDraw> drawn) {
    Layer layer = drawn.keySet().stream().min(Layer::compareTo).orElseThrow();
    return drawn.get(layer).sheet().entries().stream().map(Entry::id).toList();
  }

  private static Map<String, String> result(Map<Layer, RecordedDraw> drawn, Layer layer) {
    return Optional.ofNullable(drawn.get(layer))
        .flatMap(RecordedDraw::result)
        .map(Draw::places)
        .orElse(Map.of());
  }

  /** Codes were drawn by the places that stood on their sheet; who moved later keeps the code. */
  private static Map<String, String> placesOnSheet(RecordedDraw draw, Map<String, String> codes) {
    Map<String, String> places = new HashMap<>();
    draw.result().ifPresent(result -> places.putAll(result.places()));
    for (Move move : draw.moves()) {
      if (codes.containsKey(move.place()) && !places.containsValue(move.place())) {
        places.put(move.entry(), move.place());
      }
    }
    return places;
  }

  /** What an entry has drawn, if anything. */
  public Optional<Seat> seat(String entry) {
    return Optional.ofNullable(seats.get(entry));
  }

  /** Whether work codes were drawn. */
  public boolean hasCodes() {
    return !entries.isEmpty();
  }

  /** The entry of that work code; the text itself when it is no code. */
  public String entry(String codeOrEntry) {
    return entries.getOrDefault(codeOrEntry, codeOrEntry);
  }

  /** The entry's work code; the entry itself when it has none. */
  public String code(String entry) {
    return seat(entry).flatMap(Seat::code).orElse(entry);
  }
}
