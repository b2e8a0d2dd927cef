package org.jiangxin.display;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A screen that registered itself.
 *
 * @param number its number in the hall, from 1; shown large when it identifies itself
 * @param group the group that it can be told things with
 * @param assignment empty while nobody told it anything
 * @param blank whether it is told to show nothing
 * @param version grows with every change that the screen has to hear of
 * @param size its width and height in CSS pixels, such as {@code 1920x1080}
 * @param showing what it last said that it shows, as in the frame {@code showing}
 * @param lastSeen when it was last connected to any node
 */
public record Screen(
    UUID id,
    int number,
    Optional<String> name,
    Optional<String> group,
    Optional<Assignment> assignment,
    boolean blank,
    long version,
    String size,
    Optional<JsonObject> showing,
    Instant lastSeen) {
  private static final Duration MISSED_AFTER = Duration.ofSeconds(30);

  /** Whether it was connected a moment ago. */
  public boolean isOnline(Instant now) {
    return lastSeen.isAfter(now.minus(MISSED_AFTER));
  }

  /** As organisers see it. */
  JsonObject forDesk(Instant now) {
    return told()
        .put("size", size)
        .put("online", isOnline(now))
        .put("lastSeen", lastSeen.toString())
        .put("showing", showing.orElse(null));
  }

  /** As the screen itself is told. */
  JsonObject told() {
    return new JsonObject()
        .put("id", id.toString())
        .put("number", number)
        .put("name", name.orElse(null))
        .put("group", group.orElse(null))
        .put("assignment", assignment.map(Assignment::parameters).orElse(null))
        .put("blank", blank)
        .put("version", version);
  }
}
