package org.jiangxin.desk.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything a draw depends on besides the seed and the public words. Its text is what is hashed
 * and published, and the order of its lines is the order in which the draw works.
 *
 * @param name what is drawn, such as {@code wuhu-2025/welding/place}
 * @param spreadDelegations sessions shall have equal shares of each delegation
 * @param separateOrganisations neighbours shall not be of one school or company
 * @param entries who draws
 * @param places what is drawn, as many as there are entries
 */
public record DrawSheet(
    String name,
    boolean spreadDelegations,
    boolean separateOrganisations,
    List<Entry> entries,
    List<Place> places) {
  /** The first line of a sheet's text. */
  public static final String FORMAT = "jiangxin-draw 1";

  /**
   * Somebody who draws.
   *
   * @param id an entry, a contest number or a place of an earlier draw
   * @param delegation something that those of one delegation have in common; "" for none
   * @param organisation something that those of one school or company have in common; "" for none
   */
  public record Entry(String id, String delegation, String organisation) {}

  /**
   * Something to draw.
   *
   * @param id such as {@code 2-07}
   * @param session counted from 1
   * @param position those whose positions differ by 1 within a session are neighbours
   */
  public record Place(String id, int session, int position) {}

  /**
   * Copies and checks the lists.
   *
   * @throws NotDrawable when their sizes differ, an id stands there twice, or a text has a tab or a
   *     line break in it
   */
  public DrawSheet {
    entries = List.copyOf(entries);
    places = List.copyOf(places);
    if (entries.size() != places.size()) {
      throw new NotDrawable("{} entries cannot draw {} places", entries.size(), places.size());
    }
    checkOnce(entries, Entry::id);
    checkOnce(places, Place::id);
    checkPlain(name);
    entries.forEach(entry -> checkPlain(entry.id() + entry.delegation() + entry.organisation()));
    places.forEach(place -> checkPlain(place.id()));
  }

  private static <T> void checkOnce(List<T> items, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    items.forEach(
        item -> {
          if (!seen.add(id.apply(item))) {
            throw new NotDrawable("{} is there twice", id.apply(item));
          }
        });
  }

  private static void checkPlain(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new NotDrawable("a sheet takes no tabs and line breaks in its texts");
    }
  }

  /** The text: UTF-8, fields parted by tabs, each line ended by a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(text, FORMAT);
    line(text, "draw", name);
    line(text, "spread", spreadDelegations ? "delegations" : "nothing");
    line(text, "separate", separateOrganisations ? "organisations" : "nothing");
    entries.forEach(one -> line(text, "entry", one.id(), one.delegation(), one.organisation()));
    places.forEach(
        one ->
            line(
                text,
                "place",
                one.id(),
                String.valueOf(one.session()),
                String.valueOf(one.position())));
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join("\t", fields)).append('\n');
  }

  /** The SHA-256 of the text, in hexadecimal digits. */
  public String hash() {
    return Digests.sha256(text());
  }
}
