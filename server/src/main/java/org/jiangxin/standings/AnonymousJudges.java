package org.jiangxin.standings;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.HashLink;
import org.jiangxin.scoring.explain.ExplainedMark;
import org.jiangxin.scoring.explain.ExplainedRank;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.NodeExplanation;

/**
 * Puts numbers in the place of judges, the same ones in all of an entry's derivation and others in
 * the next entry's. They come in the order of hashes that nobody can work out who does not know the
 * ledger, so they tell nothing about the panel's order. Neighbours are left out: they are other
 * people's results.
 */
final class AnonymousJudges {
  private static final Comparator<ExplainedMark> BY_NUMBER =
      Comparator.comparingInt(mark -> mark.judge().map(Integer::parseInt).orElse(0));

  private final Map<String, String> numbers;

  private AnonymousJudges(Map<String, String> numbers) {
    this.numbers = numbers;
  }

  /** The derivation of an entry without any judge's id. */
  static Explanation in(EventBook book, Explanation explanation) {
    List<String> judges =
        judges(explanation.scheme())
            .distinct()
            .sorted(Comparator.comparing(judge -> hash(book, explanation.entry(), judge)))
            .toList();
    Map<String, String> numbers = new HashMap<>();
    judges.forEach(judge -> numbers.put(judge, Integer.toString(numbers.size() + 1)));
    return new AnonymousJudges(numbers).of(explanation);
  }

  private static Stream<String> judges(NodeExplanation node) {
    return Stream.concat(
        node.marks().stream().flatMap(mark -> mark.judge().stream()),
        node.parts().stream().flatMap(AnonymousJudges::judges));
  }

  private static String hash(EventBook book, String entry, String judge) {
    String text = String.join("\n", book.first().hex(), entry, judge);
    return HashLink.Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private Explanation of(Explanation known) {
    return new Explanation(
        known.entry(),
        known.rank(),
        known.total(),
        node(known.scheme()),
        known.ranks().stream().map(this::rank).toList(),
        known.figure(),
        known.penalties(),
        known.override(),
        known.award(),
        Optional.empty(),
        Optional.empty());
  }

  private NodeExplanation node(NodeExplanation node) {
    return new NodeExplanation(
        node.id(),
        node.use(),
        node.value(),
        node.disputed(),
        node.marks().stream().map(this::mark).sorted(BY_NUMBER).toList(),
        node.steps(),
        node.parts().stream().map(this::node).toList());
  }

  private ExplainedMark mark(ExplainedMark mark) {
    return new ExplainedMark(
        mark.judge().map(numbers::get), mark.mark(), mark.counted(), mark.use());
  }

  /** Ranks are the judges' or the parts', which keep their ids. */
  private ExplainedRank rank(ExplainedRank rank) {
    return new ExplainedRank(numbers.getOrDefault(rank.of(), rank.of()), rank.rank());
  }
}
