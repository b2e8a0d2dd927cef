package org.jiangxin.standings;

import org.jiangxin.marking.EventState;

/**
 * What an audience may see of an event's standings. This is the one place that decides it; every
 * page, export and socket shows what was built by it.
 *
 * @param entries whether the list of entries may be seen
 * @param current whether the standings of this moment may be seen, not only those at the freeze
 * @param names whether it may be known who an entry is, and whom it stands for
 * @param workings whether single marks, how totals came of them and how judges marked may be seen
 */
public record Visibility(boolean entries, boolean current, boolean names, boolean workings) {

  /** What the audience may see of an event in that state. */
  public static Visibility of(Audience audience, EventState state, boolean blind) {
    return switch (audience) {
      case PUBLIC ->
          new Visibility(
              state != EventState.DRAFT,
              !state.isFrozenForPublic(),
              !blind || state.isOfficial(),
              false);
      case CONTESTANT -> ofOwnEntry(state, blind);
      case CHIEF -> new Visibility(true, true, !blind || state.isOfficial(), true);
      case ORGANIZER -> new Visibility(true, true, true, true);
    };
  }

  /**
   * Contestants see of their own entry what the public sees of all, and from the provisional list
   * on how it came about, with what was marked or decided since a freeze: the provisional list is
   * what they may appeal against. In a blind event they learn only then which entry is theirs:
   * nobody can tell a judge what they do not know.
   */
  private static Visibility ofOwnEntry(EventState state, boolean blind) {
    boolean entries = blind ? state.isListed() : state != EventState.DRAFT;
    return new Visibility(entries, state != EventState.FROZEN, true, state.isListed());
  }
}
