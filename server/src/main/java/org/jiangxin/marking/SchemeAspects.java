package org.jiangxin.marking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;

/** Finds the aspects of a scheme by id. */
public final class SchemeAspects {
  private SchemeAspects() {}

  /** All aspects by id, in the scheme's order. */
  public static Map<String, Aspect> of(Group scheme) {
    Map<String, Aspect> aspects = new LinkedHashMap<>();
    collect(scheme, aspects);
    return aspects;
  }

  private static void collect(Node node, Map<String, Aspect> aspects) {
    if (node instanceof Aspect aspect) {
      aspects.put(aspect.id(), aspect);
    } else if (node instanceof Group group) {
      group.parts().forEach(part -> collect(part, aspects));
    }
  }
}
