package org.jiangxin.display;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiangxin.marking.EventKey;

/**
 * A running ceremony.
 *
 * @param step index into the plan's steps: the one that is shown
 * @param paused screens show a neutral picture instead of the step
 * @param explained screens show the decisive mark of the step
 * @param version grows with every change; a command names the one that it saw
 */
record Ceremony(
    EventKey event,
    CeremonyMode mode,
    CeremonyPlan plan,
    int step,
    boolean paused,
    boolean explained,
    long version) {

  /** What screens are told: nothing that a later step reveals. */
  JsonObject forScreens() {
    JsonObject current = plan.steps().get(step).copy();
    if (!explained) {
      current.remove("decisive");
    }
    return head()
        .put("type", "ceremony")
        .put("running", true)
        .mergeIn(plan.head())
        .put("current", paused ? null : current)
        .put("revealed", plan.revealed(step));
  }

  /** What the presenter sees: all steps. */
  JsonObject forPresenter() {
    return head().mergeIn(plan.head()).put("plan", new JsonArray(plan.steps()));
  }

  private JsonObject head() {
    return new JsonObject()
        .put("competition", event.competition())
        .put("event", event.event())
        .put("mode", mode.wireName())
        .put("step", step)
        .put("steps", plan.steps().size())
        .put("paused", paused)
        .put("explained", explained)
        .put("version", version);
  }

  /** What screens are told when no ceremony is running. */
  static JsonObject none(EventKey event) {
    return new JsonObject()
        .put("type", "ceremony")
        .put("running", false)
        .put("competition", event.competition())
        .put("event", event.event());
  }
}
