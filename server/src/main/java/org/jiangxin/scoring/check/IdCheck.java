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
    unique(rules.judges(), "judges[%d]", "there is another judge with the id {}", problems);
    List<String> entries = rules.entries().stream().map(EntryRules::id).toList();
    unique(entries, "entries[%d].id", "there is another entry with the id {}", problems);
  }

  private static void unique(List<String> ids, String path, String template, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < ids.size(); index++) {
      String id = ids.get(index);
      problems.addIf(!seen.add(id), path.formatted(index), template, id);
    }
  }
}
