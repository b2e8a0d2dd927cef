package org.jiangxin.scoring.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;

/** Judges and entries have ids of their own. */
final class IdCheck {

  private IdCheck() {}

  static void check(EventRules rules, Problems problems) {
    unique(rules.judges(), "judges[%d]", "judge", problems);
    List<String> entries = rules.entries().stream().map(EntryRules::id).toList();
    unique(entries, "entries[%d].id", "entry", problems);
  }

  private static void unique(List<String> ids, String path, String what, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < ids.size(); index++) {
      String id = ids.get(index);
      problems.addIf(
          !seen.add(id), path.formatted(index), "there is another " + what + " with the id " + id);
    }
  }
}
