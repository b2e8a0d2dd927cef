package org.jiangxin.archive.copies;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which copies make room for newer ones. The oldest and the newest of each event stay for
 * good: how it began, and where it stands; of all others so many of the newest.
 */
final class Rotation {
  private Rotation() {}

  /**
   * Those that may go, oldest first.
   *
   * @param keep how many stay beside those that stay in any case
   */
  static List<CopyName> superfluous(List<CopyName> copies, int keep) {
    List<CopyName> oldestFirst =
        copies.stream().sorted(Comparator.comparing(CopyName::at)).toList();
    Set<CopyName> staying = new HashSet<>();
    firstOfEach(oldestFirst, staying);
    firstOfEach(reversed(oldestFirst), staying);
    List<CopyName> others = oldestFirst.stream().filter(copy -> !staying.contains(copy)).toList();
    return others.subList(0, Math.max(0, others.size() - keep));
  }

  private static void firstOfEach(List<CopyName> copies, Set<CopyName> into) {
    Set<Object> seen = new HashSet<>();
    copies.forEach(copy -> copy.event().filter(seen::add).ifPresent(event -> into.add(copy)));
  }

  private static List<CopyName> reversed(List<CopyName> copies) {
    return copies.stream().sorted(Comparator.comparing(CopyName::at).reversed()).toList();
  }
}
