package org.jiangxin.cli.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Event;

/** The words of the tables in one language. */
record PageWords(String language, Map<String, String> texts) {

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("entry", "Entry"),
          Map.entry("place", "Place"),
          Map.entry("total", "Total"),
          Map.entry("award", "Award"),
          Map.entry("scale700", "700-point scale"),
          Map.entry("part", "Part"),
          Map.entry("marks", "Marks"),
          Map.entry("calculation", "Calculation"),
          Map.entry("points", "Points"),
          Map.entry("ranks", "Ranks"),
          Map.entry("panel.mean", "mean {value}"),
          Map.entry("panel.sum", "sum {value}"),
          Map.entry("panel.median", "median {value}"),
          Map.entry("panel.round", "rounded to {by} digits {value}"),
          Map.entry("round", "rounded to {by} digits {value}"),
          Map.entry("points.yes-no", "yes or no: {value}"),
          Map.entry("points.steps", "by the steps {value}"),
          Map.entry("points.linear", "by the line {value}"),
          Map.entry("points.tolerance", "by the tolerance {value}"),
          Map.entry("points.byRank", "rank {by}: {value}"),
          Map.entry("scaleToMax", "× {by} = {value}"),
          Map.entry("times", "× {by} = {value}"),
          Map.entry("combine.sum", "sum {value}"),
          Map.entry("combine.mean", "mean {value}"),
          Map.entry("combine.best", "the best {value}"),
          Map.entry("combine.trim", "mean without the extremes {value}"),
          Map.entry("zeroIf", "void: {value}"),
          Map.entry("scaleTo", "weight × {by} = {value}"),
          Map.entry("atLeast", "at least {by}: {value}"),
          Map.entry("atMost", "at most {by}: {value}"));

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("entry", "参赛者"),
          Map.entry("place", "名次"),
          Map.entry("total", "总分"),
          Map.entry("award", "奖项"),
          Map.entry("scale700", "700 分制"),
          Map.entry("part", "部分"),
          Map.entry("marks", "打分"),
          Map.entry("calculation", "计算"),
          Map.entry("points", "得分"),
          Map.entry("ranks", "名次"),
          Map.entry("panel.mean", "平均 {value}"),
          Map.entry("panel.sum", "求和 {value}"),
          Map.entry("panel.median", "中位数 {value}"),
          Map.entry("panel.round", "保留 {by} 位小数 {value}"),
          Map.entry("round", "保留 {by} 位小数 {value}"),
          Map.entry("points.yes-no", "是否：{value}"),
          Map.entry("points.steps", "按分档 {value}"),
          Map.entry("points.linear", "按线性公式 {value}"),
          Map.entry("points.tolerance", "按公差 {value}"),
          Map.entry("points.byRank", "第 {by} 名：{value}"),
          Map.entry("scaleToMax", "× {by} = {value}"),
          Map.entry("times", "× {by} = {value}"),
          Map.entry("combine.sum", "求和 {value}"),
          Map.entry("combine.mean", "平均 {value}"),
          Map.entry("combine.best", "取最好 {value}"),
          Map.entry("combine.trim", "去掉高低后平均 {value}"),
          Map.entry("zeroIf", "作废：{value}"),
          Map.entry("scaleTo", "权重 × {by} = {value}"),
          Map.entry("atLeast", "不低于 {by}：{value}"),
          Map.entry("atMost", "不高于 {by}：{value}"));

  static PageWords in(String language) {
    return new PageWords(language, language.equals("en") ? ENGLISH : CHINESE);
  }

  String of(String key) {
    return Optional.ofNullable(texts.get(key)).orElseThrow();
  }

  /** How a step is told; empty for those that say nothing, such as taking the only mark. */
  Optional<String> step(String keyAndRule, String key) {
    return Optional.ofNullable(texts.getOrDefault(keyAndRule, texts.get(key)));
  }

  /** A node's title with its id, or the id alone. */
  String title(Event event, String node) {
    return find(event.scheme(), node)
        .map(found -> found.path("title").path(language).asText())
        .filter(title -> !title.isEmpty())
        .map(title -> title + " `" + node + "`")
        .orElse("`" + node + "`");
  }

  private static Optional<JsonNode> find(JsonNode node, String id) {
    if (node.path("id").asText().equals(id)) {
      return Optional.of(node);
    }
    for (JsonNode part : node.path("parts")) {
      Optional<JsonNode> found = find(part, id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
