package org.jiangxin.desk.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.draw.DrawSheet.Entry;
import org.jiangxin.desk.draw.DrawSheet.Place;

/** Makes the sheet of a draw from an event's entries and the draws before it. */
final class SheetMaker {
  private final CompetitionDocument document;
  private final Event event;
  private final List<RecordedDraw> before;

  /**
   * @param before the event's draws that are in force
   */
  SheetMaker(CompetitionDocument document, Event event, List<RecordedDraw> before) {
    this.document = document;
    this.event = event;
    this.before = before;
  }

  /**
   * The sheet.
   *
   * @param salt something random, so that nobody can guess the sheet from its hash
   * @throws NotDrawable that says why it cannot be drawn
   */
  DrawSheet make(DrawPlan plan, String salt) {
    List<Entry> entries = entries(plan.layer());
    if (entries.isEmpty()) {
      throw new NotDrawable("nobody is there to draw");
    }
    boolean places = plan.layer() == Layer.PLACE;
    refuseEntriesAsCodes(plan, entries.size());
    return new DrawSheet(
        document.competition().id() + "/" + event.id() + "/" + plan.layer().wireName() + "/" + salt,
        places && plan.spreadDelegations(),
        places && plan.separateOrganisations(),
        entries,
        places ? stations(plan, entries.size()) : Places.numbered(plan.prefix(), entries.size()));
  }

  /** A code that is also an entry's id would be taken for that entry. */
  private void refuseEntriesAsCodes(DrawPlan plan, int size) {
    if (plan.layer() != Layer.CODE) {
      return;
    }
    Places.numbered(plan.prefix(), size).stream()
        .map(Place::id)
        .filter(code -> event.entry(code).isPresent())
        .findFirst()
        .ifPresent(
            code -> {
              throw new NotDrawable(
                  "{} is an entry's id: choose another prefix for the codes", code);
            });
  }

  private static List<Place> stations(DrawPlan plan, int entries) {
    int stations = plan.stations() > 0 ? plan.stations() : entries + plan.spare().size();
    return Places.stations(entries, plan.sessions(), stations, plan.spare());
  }

  /**
   * Codes are drawn by places, places by contest numbers; where these were not drawn, by entries.
   */
  private List<Entry> entries(Layer layer) {
    Optional<RecordedDraw> earlier =
        before.stream()
            .filter(draw -> draw.layer().compareTo(layer) < 0)
            .max((one, other) -> one.layer().compareTo(other.layer()));
    if (earlier.isEmpty()) {
      return event.entries().stream().map(this::entry).toList();
    }
    if (earlier.get().drawn().isEmpty()) {
      throw new NotDrawable("the draw before this one has not been drawn yet");
    }
    return anonymous(earlier.get());
  }

  private Entry entry(org.jiangxin.competition.Entry entry) {
    String organisations =
        entry.contestants().stream()
            .map(document::contestant)
            .flatMap(Optional::stream)
            .map(Contestant::organisation)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" · "));
    return new Entry(entry.id(), entry.delegation().orElse(""), plain(organisations));
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  /** Who belongs together, not who they are. */
  private static List<Entry> anonymous(RecordedDraw earlier) {
    Map<String, Entry> known =
        earlier.sheet().entries().stream().collect(Collectors.toMap(Entry::id, one -> one));
    Map<String, String> delegations = new HashMap<>();
    Map<String, String> organisations = new HashMap<>();
    Map<String, String> places = earlier.placesNow();
    return places.keySet().stream()
        .sorted((one, other) -> places.get(one).compareTo(places.get(other)))
        .map(
            id ->
                new Entry(
                    Objects.requireNonNull(places.get(id)),
                    group(delegations, "g", known.get(id).delegation()),
                    group(organisations, "s", known.get(id).organisation())))
        .toList();
  }

  private static String group(Map<String, String> groups, String prefix, String name) {
    return name.isEmpty() ? "" : groups.computeIfAbsent(name, any -> prefix + (groups.size() + 1));
  }
}
