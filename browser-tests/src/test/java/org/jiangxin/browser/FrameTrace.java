package org.jiangxin.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a trace of Chromium says of the frames that it drew, and of what they cost. Where nothing
 * changes nothing is drawn; so a frame counts as late when something moved before and after it and
 * more than one screen refresh lies between.
 *
 * @param drawn when each frame was drawn, in refreshes (1/60 s) since the first
 * @param millis processor time by kind of work, of all frames together
 * @param seconds from the first frame to the last
 */
record FrameTrace(List<Long> drawn, Map<String, Double> millis, double seconds) {
  static final String CATEGORIES = "cc,viz,devtools.timeline,blink";

  private static final JsonMapper JSON = new JsonMapper();
  private static final double REFRESH_MICROS = 1e6 / 60;

  /** A longer pause is no late frame, but a time in which nothing moved. */
  private static final int STILL = 12;

  private static final String FRAME = "Display::DrawAndSwap";
  private static final Map<String, String> KINDS =
      Map.of(
          FRAME,
          "compositing, without a graphics card",
          "MainFrame.Draw",
          "preparing the layers",
          "RasterTask",
          "painting what changed",
          "FunctionCall",
          "page: script",
          "UpdateLayoutTree",
          "page: style",
          "Layout",
          "page: layout",
          "PrePaint",
          "page: paint",
          "Paint",
          "page: paint",
          "Layerize",
          "page: paint",
          "Commit",
          "page: paint");

  static FrameTrace of(byte[] trace) {
    try {
      return of(JSON.readTree(trace).get("traceEvents"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FrameTrace of(JsonNode events) {
    List<Double> frames = new ArrayList<>();
    Map<String, Double> millis = new TreeMap<>();
    for (JsonNode event : events) {
      String name = event.path("name").asText();
      if (KINDS.containsKey(name) && event.path("ph").asText().equals("X")) {
        millis.merge(KINDS.get(name), event.path("tdur").asDouble() / 1000, Double::sum);
        if (name.equals(FRAME)) {
          frames.add(event.get("ts").asDouble());
        }
      }
    }
    List<Double> sorted = frames.stream().sorted().toList();
    double first = sorted.get(0);
    List<Long> drawn =
        sorted.stream().map(at -> Math.round((at - first) / REFRESH_MICROS)).toList();
    return new FrameTrace(drawn, millis, (sorted.get(sorted.size() - 1) - first) / 1e6);
  }

  /** Refreshes between frames while something moved. */
  private List<Long> gaps() {
    return IntStream.range(1, drawn.size())
        .mapToObj(n -> drawn.get(n) - drawn.get(n - 1))
        .filter(gap -> gap <= STILL)
        .toList();
  }

  /** Frames a second while something moved; 60 is every refresh. */
  double rate() {
    List<Long> gaps = gaps();
    return 60.0 * gaps.size() / gaps.stream().mapToLong(Long::longValue).sum();
  }

  /** Frames that came later than the next refresh, of all that were drawn while something moved. */
  String late() {
    return "%d of %d".formatted(gaps().stream().filter(gap -> gap > 1).count(), gaps().size());
  }

  /** Processor milliseconds that a kind of work takes of each frame. */
  double perFrame(String kind) {
    return millis.getOrDefault(kind, 0.0) / drawn.size();
  }

  /** Processor milliseconds that a kind of work takes of each second. */
  double perSecond(String kind) {
    return millis.getOrDefault(kind, 0.0) / seconds;
  }

  /** The kinds of work, the page's own last. */
  static List<String> kinds() {
    return KINDS.values().stream().distinct().sorted().toList();
  }
}
