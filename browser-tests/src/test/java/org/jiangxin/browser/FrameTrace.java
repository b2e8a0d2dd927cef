package org.jiangxin.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a trace of Chromium says of a page's frames. Its own reporter tells of each frame whether it
 * was presented whole, in part (the compositor's motion without the page's news), dropped, or
 * wanted nothing.
 *
 * @param frames by how they ended
 * @param seconds between the first and the last frame
 * @param mainMillis what the page's main thread did, by kind of work, in milliseconds
 */
record FrameTrace(Map<String, Integer> frames, double seconds, Map<String, Double> mainMillis) {
  private static final JsonMapper JSON = new JsonMapper();

  /** From the worst to the best: a frame that has two reporters ended as the better one says. */
  private static final List<String> STATES =
      List.of(
          "STATE_NO_UPDATE_DESIRED",
          "STATE_DROPPED",
          "STATE_PRESENTED_PARTIAL",
          "STATE_PRESENTED_ALL");

  private static final Map<String, String> KINDS =
      Map.of(
          "FunctionCall", "script",
          "UpdateLayoutTree", "style",
          "Layout", "layout",
          "PrePaint", "paint",
          "Paint", "paint",
          "Layerize", "paint",
          "Commit", "paint");

  static FrameTrace of(byte[] trace) {
    try {
      return of(JSON.readTree(trace).get("traceEvents"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FrameTrace of(JsonNode events) {
    Map<String, Integer> best = new TreeMap<>();
    Map<String, Double> main = new TreeMap<>();
    double first = Double.MAX_VALUE;
    double last = 0;
    for (JsonNode event : events) {
      String name = event.path("name").asText();
      if (name.equals("PipelineReporter") && event.path("ph").asText().equals("b")) {
        JsonNode reporter = event.path("args").path("frame_reporter");
        String frame = reporter.path("layer_tree_host_id") + "/" + reporter.path("frame_sequence");
        best.merge(frame, STATES.indexOf(reporter.path("state").asText()), Math::max);
        first = Math.min(first, event.get("ts").asDouble());
        last = Math.max(last, event.get("ts").asDouble());
      } else if (KINDS.containsKey(name) && event.path("ph").asText().equals("X")) {
        main.merge(KINDS.get(name), event.path("tdur").asDouble() / 1000, Double::sum);
      }
    }
    Map<String, Integer> frames = new TreeMap<>();
    best.values().stream()
        .filter(state -> state >= 0)
        .forEach(state -> frames.merge(STATES.get(state), 1, Integer::sum));
    return new FrameTrace(frames, Math.max(0, last - first) / 1e6, main);
  }

  private int count(String state) {
    return frames.getOrDefault(state, 0);
  }

  /** A table in Markdown. */
  String markdown() {
    int whole = count("STATE_PRESENTED_ALL");
    int part = count("STATE_PRESENTED_PARTIAL");
    int dropped = count("STATE_DROPPED");
    StringBuilder table = new StringBuilder("| of the page's frames | |\n| --- | --- |\n");
    row(table, "presented whole", Integer.toString(whole));
    row(table, "presented, the page's own news a frame later", Integer.toString(part));
    row(table, "dropped", Integer.toString(dropped));
    row(table, "nothing to show", Integer.toString(count("STATE_NO_UPDATE_DESIRED")));
    row(table, "presented a second", "%.1f".formatted((whole + part) / Math.max(seconds, 0.001)));
    mainMillis.forEach(
        (kind, millis) ->
            row(
                table,
                kind + " on the main thread, ms a second",
                "%.1f".formatted(millis / seconds)));
    return table.toString();
  }

  private static void row(StringBuilder table, String what, String value) {
    table.append("| ").append(what).append(" | ").append(value).append(" |\n");
  }
}
