package org.jiangxin.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.scoring.StandingsRow;

/**
 * Draws which entries are reviewed: all of the top n and a share of the other ranked ones. Anybody
 * can repeat it: the rest is sorted by SHA-256 of {@code seed + ":" + entry}, and the first ones
 * are taken, the share rounded up.
 */
final class ReviewDraw {
  private ReviewDraw() {}

  static List<String> of(List<StandingsRow> standings, String seed, int top, BigDecimal share) {
    List<StandingsRow> ranked = standings.stream().filter(row -> row.rank().isPresent()).toList();
    List<String> first =
        ranked.stream().filter(row -> row.rank().get() <= top).map(StandingsRow::entry).toList();
    List<String> rest =
        new ArrayList<>(
            ranked.stream()
                .map(StandingsRow::entry)
                .filter(entry -> !first.contains(entry))
                .toList());
    rest.sort(Comparator.comparing(entry -> lot(seed, entry)));
    int drawn =
        share
            .multiply(BigDecimal.valueOf(rest.size()))
            .setScale(0, RoundingMode.CEILING)
            .intValue();
    return Stream.concat(first.stream(), rest.stream().limit(drawn)).toList();
  }

  private static String lot(String seed, String entry) {
    return HashLink.Hash.of((seed + ":" + entry).getBytes(StandardCharsets.UTF_8)).hex();
  }
}
