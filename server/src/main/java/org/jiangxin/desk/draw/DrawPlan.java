package org.jiangxin.desk.draw;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.http.CheckedJson;

/**
 * What an organiser wants to have drawn.
 *
 * @param keeper the organiser who alone sees the result until it is opened; the caller when empty
 * @param prefix what contest numbers or codes begin with
 * @param sessions how many sessions, for places
 * @param stations how many stations there are in the hall, for places
 * @param spare numbers of the stations that are kept free
 * @param spreadDelegations sessions shall have equal shares of each delegation
 * @param separateOrganisations neighbours shall not be of one school or company
 */
record DrawPlan(
    Layer layer,
    Optional<String> keeper,
    String prefix,
    int sessions,
    int stations,
    Set<Integer> spare,
    boolean spreadDelegations,
    boolean separateOrganisations) {
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_PREFIX = 8;
  private static final int MOST_SESSIONS = 100;
  private static final int MOST_STATIONS = 1000;

  DrawPlan {
    spare = Set.copyOf(spare);
  }

  /**
   * Reads a request's body.
   *
   * @throws org.jiangxin.http.Refusal 422 with everything that is wrong
   */
  static DrawPlan read(JsonObject body) {
    CheckedJson json = CheckedJson.of(body);
    Optional<Layer> layer = Layer.of(json.at("layer").required(LONGEST_NAME));
    if (layer.isEmpty()) {
      json.at("layer").problem("must be number, place or code");
    }
    DrawPlan plan =
        new DrawPlan(
            layer.orElse(Layer.NUMBER),
            json.at("keeper").text(LONGEST_NAME),
            prefix(json.at("prefix")),
            json.at("sessions").whole(1, MOST_SESSIONS).orElse(1),
            json.at("stations").whole(1, MOST_STATIONS).orElse(0),
            json.at("spare").items().stream()
                .flatMap(item -> item.whole(1, MOST_STATIONS).stream())
                .collect(Collectors.toSet()),
            json.at("spreadDelegations").flag(),
            json.at("separateOrganisations").flag());
    json.accept("draw", "This cannot be drawn");
    return plan;
  }

  private static String prefix(CheckedJson json) {
    String prefix = json.text(LONGEST_PREFIX).orElse("");
    if (prefix.chars().anyMatch(Character::isISOControl)) {
      json.problem("must be plain characters");
    }
    return prefix;
  }
}
