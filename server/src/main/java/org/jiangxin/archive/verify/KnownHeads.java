package org.jiangxin.archive.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.StoredRow;

/**
 * Hashes of rows that were written down outside the database: printed on protocols, in the server's
 * log. Only they show that a whole ledger was made anew.
 */
public final class KnownHeads {
  private static final Pattern FORM =
      Pattern.compile("([^/:]+)/([^/:]+):(\\d{1,18}):(\\p{XDigit}+)");

  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![\\w./-])[\\w.-]+/[\\w.-]+:\\d{1,18}:\\p{XDigit}{64}(?!\\w)");

  private final Map<EventKey, TreeMap<Long, String>> heads = new HashMap<>();

  /**
   * Adds one, written {@code competition/event:position:hash}; of the hash its beginning is enough.
   *
   * @throws IllegalArgumentException when it is not of that form
   */
  public void add(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(text + " is not of the form competition/event:row:hash");
    }
    heads
        .computeIfAbsent(new EventKey(parts.group(1), parts.group(2)), key -> new TreeMap<>())
        .put(Long.valueOf(parts.group(3)), parts.group(4).toLowerCase(Locale.ROOT));
  }

  /**
   * Adds every one that a text mentions, such as a server's log. Gives how many there were; only
   * whole hashes count.
   */
  public int addAllIn(Stream<String> lines) {
    List<MatchResult> found = lines.flatMap(line -> IN_TEXT.matcher(line).results()).toList();
    found.forEach(one -> add(one.group()));
    return found.size();
  }

  /** Whether the row has another hash than was written down. */
  boolean disagree(StoredRow row) {
    return Optional.ofNullable(heads.get(row.event()))
        .map(known -> known.get(row.position()))
        .filter(hash -> !row.link().hash().hex().startsWith(hash))
        .isPresent();
  }

  /** The last row of an event that was written down. */
  Optional<Long> lastOf(EventKey event) {
    return Optional.ofNullable(heads.get(event)).map(TreeMap::lastKey);
  }

  /** The events of which something was written down. */
  Iterable<EventKey> events() {
    return heads.keySet();
  }
}
