package org.jiangxin.competition.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.ranking.EqualRanks;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.scheme.Order;

/** Reads {@code ranking}. */
final class RankingReader {

  private enum Method {
    TOTAL,
    RANK_SUM,
    RANK_PRODUCT,
    SKATING
  }

  private static final Map<String, Method> METHODS =
      Map.of(
          "total", Method.TOTAL,
          "rank-sum", Method.RANK_SUM,
          "rank-product", Method.RANK_PRODUCT,
          "skating", Method.SKATING);

  private static final Map<String, EqualRanks> EQUAL =
      Map.of("averaged", EqualRanks.AVERAGED, "shared", EqualRanks.SHARED);

  private static final Ranking DEFAULT = new Ranking.ByTotal(Order.DESCENDING, List.of());

  private RankingReader() {}

  /** By total, descending, where the event says nothing. */
  static Ranking read(Fields event) {
    return event.value("ranking").map(Value::fields).map(RankingReader::ranking).orElse(DEFAULT);
  }

  private static Ranking ranking(Fields fields) {
    Method method = fields.optional("method", value -> value.oneOf(METHODS)).orElse(Method.TOTAL);
    List<TieBreak> ties =
        fields.items("ties").stream().flatMap(value -> tieBreak(value).stream()).toList();
    Ranking ranking =
        switch (method) {
          case TOTAL -> new Ranking.ByTotal(Words.order(fields), ties);
          case RANK_SUM ->
              new Ranking.RankSum(Words.order(fields), equal(fields, EqualRanks.SHARED), ties);
          case RANK_PRODUCT ->
              new Ranking.RankProduct(
                  Words.order(fields), equal(fields, EqualRanks.AVERAGED), ties);
          case SKATING -> new Ranking.Skating(ties);
        };
    fields.noOthers();
    return ranking;
  }

  private static EqualRanks equal(Fields fields, EqualRanks usual) {
    return fields.optional("equal", value -> value.oneOf(EQUAL)).orElse(usual);
  }

  private static Optional<TieBreak> tieBreak(Value value) {
    Fields fields = value.fields();
    boolean lowest = fields.has("lowest");
    Optional<String> node = fields.required(lowest ? "lowest" : "highest").flatMap(Value::id);
    fields.noOthers();
    return node.map(
        id -> new TieBreak(lowest ? TieBreak.Prefer.LOWEST : TieBreak.Prefer.HIGHEST, id));
  }
}
