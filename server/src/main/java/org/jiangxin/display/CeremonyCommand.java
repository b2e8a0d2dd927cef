package org.jiangxin.display;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * What the desk wants of a ceremony. It names the version that the desk saw, so that a press which
 * comes late or twice does nothing.
 *
 * @param step the step to go to
 * @param place the place whose step to go to
 */
record CeremonyCommand(
    long expect,
    Optional<Integer> step,
    Optional<Integer> place,
    Optional<Boolean> paused,
    Optional<Boolean> explained) {

  /**
   * Reads {@code {expect, step?, place?, paused?, explained?}}.
   *
   * @throws Refusal 400 if it is not that
   */
  static CeremonyCommand of(JsonObject body) {
    if (!(body.getValue("expect") instanceof Number expect)) {
      throw new Refusal(Problem.malformed("'expect' must be the version that you saw"));
    }
    return new CeremonyCommand(
        expect.longValue(),
        member(body, "step", Integer.class),
        member(body, "place", Integer.class),
        member(body, "paused", Boolean.class),
        member(body, "explained", Boolean.class));
  }

  private static <T> Optional<T> member(JsonObject body, String name, Class<T> type) {
    Object value = body.getValue(name);
    if (value == null) {
      return Optional.empty();
    }
    if (type.isInstance(value)) {
      return Optional.of(type.cast(value));
    }
    throw new Refusal(Problem.malformed("'{}' is of another type", name));
  }

  /**
   * Where a ceremony stands after this command. A new step is not explained and ends a pause.
   *
   * @throws Refusal 409 if the ceremony moved since, 422 if there is no such step or place
   */
  Ceremony applyTo(Ceremony ceremony) {
    if (ceremony.version() != expect) {
      throw moved();
    }
    int to = place.map(it -> stepOf(it, ceremony)).or(() -> step).orElse(ceremony.step());
    if (to < 0 || to >= ceremony.plan().steps().size()) {
      throw noSuchStep("There is no step {}", to);
    }
    boolean moves = to != ceremony.step();
    return new Ceremony(
        ceremony.event(),
        ceremony.mode(),
        ceremony.plan(),
        to,
        paused.orElse(!moves && ceremony.paused()),
        explained.orElse(!moves && ceremony.explained()),
        ceremony.version());
  }

  private static int stepOf(int place, Ceremony ceremony) {
    return ceremony
        .plan()
        .stepOfPlace(place)
        .orElseThrow(() -> noSuchStep("No step reveals place {}", place));
  }

  static Refusal moved() {
    return new Refusal(
        Problem.of(409, "moved", "The ceremony has moved", "Look where it stands, then try again"));
  }

  private static Refusal noSuchStep(String template, Object... values) {
    return new Refusal(Problem.of(422, "no-such-step", "No such step", template, values));
  }
}
