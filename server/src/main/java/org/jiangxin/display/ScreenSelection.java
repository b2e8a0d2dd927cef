package org.jiangxin.display;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * The screens that a command is meant for: some by id, a group, or all.
 *
 * @param all every screen, whatever else is named
 */
record ScreenSelection(List<UUID> ids, Optional<String> group, boolean all) {

  ScreenSelection {
    ids = List.copyOf(ids);
  }

  /**
   * What a command's body names by {@code screens}, {@code group} or {@code all}.
   *
   * @throws Refusal 400 when it names nothing, or something that is no screen's id
   */
  static ScreenSelection of(JsonObject body) {
    boolean all = Boolean.TRUE.equals(body.getValue("all"));
    Optional<String> group =
        body.getValue("group") instanceof String name ? Optional.of(name) : Optional.empty();
    List<UUID> ids =
        body.getValue("screens") instanceof JsonArray list
            ? list.stream().map(ScreenSelection::id).toList()
            : List.of();
    if (ids.isEmpty() && group.isEmpty() && !all) {
      throw new Refusal(
          Problem.malformed("Name the screens by 'screens': [ids], 'group' or 'all': true"));
    }
    return new ScreenSelection(ids, group, all);
  }

  /** Whether it means this screen. */
  boolean contains(Screen screen) {
    return all || ids.contains(screen.id()) || (group.isPresent() && group.equals(screen.group()));
  }

  private static UUID id(Object text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException noId) {
      throw new Refusal(Problem.malformed("'{}' is no screen's id", text));
    }
  }
}
