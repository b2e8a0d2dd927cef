package org.jiangxin.competition.cis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the sheet as a scheme of a competition document. */
final class CisSchemeTree {

  /** Requirements that say the aspect is either met or not. */
  private static final Set<String> YES_OR_NO =
      Set.of("yes/no", "yes / no", "yes or no", "y/n", "是/否", "是否");

  private static final int DIGITS = 2;

  private final CisSheet sheet;

  CisSchemeTree(CisSheet sheet) {
    this.sheet = sheet;
  }

  /** The root, whose parts are the criteria. */
  ObjectNode scheme() {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("id", "total");
    List<CisSubCriterion> subs =
        sheet.subCriteria().stream().filter(sub -> !sub.aspects().isEmpty()).toList();
    root.set("max", sum(subs));
    root.set("round", rounding());
    ArrayNode parts = root.putArray("parts");
    byLetter(subs).forEach((letter, own) -> parts.add(criterion(letter, own)));
    return root;
  }

  private static Map<String, List<CisSubCriterion>> byLetter(List<CisSubCriterion> subs) {
    Map<String, List<CisSubCriterion>> criteria = new LinkedHashMap<>();
    subs.forEach(sub -> criteria.computeIfAbsent(sub.letter(), any -> new ArrayList<>()).add(sub));
    return criteria;
  }

  private ObjectNode criterion(String letter, List<CisSubCriterion> subs) {
    ObjectNode node = node(letter, sheet.planned().nameOf(letter));
    node.set("max", sum(subs));
    ArrayNode parts = node.putArray("parts");
    subs.forEach(sub -> parts.add(subCriterion(sub)));
    return node;
  }

  private static ObjectNode subCriterion(CisSubCriterion sub) {
    ObjectNode node = node(sub.id(), sub.name());
    putUnlessEmpty(node, "day", sub.day());
    node.set("max", number(sub.max()));
    ArrayNode parts = node.putArray("parts");
    for (CisAspect aspect : sub.aspects()) {
      parts.add(aspect(sub.id() + "." + (parts.size() + 1), aspect));
    }
    return node;
  }

  private static ObjectNode aspect(String id, CisAspect aspect) {
    ObjectNode node = node(id, aspect.description());
    putUnlessEmpty(node, "requirement", aspect.requirement());
    putUnlessEmpty(node, "hint", String.join("\n", aspect.extra()));
    putUnlessEmpty(node, "wsos", aspect.section());
    if (aspect.judged()) {
      judged(node, aspect);
    } else {
      measured(node, aspect);
    }
    return node;
  }

  private static void judged(ObjectNode node, CisAspect aspect) {
    node.put("marks", "each-judge");
    node.set("scale", scale(new BigDecimal(3), BigDecimal.ONE));
    ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();
    aspect
        .descriptors()
        .forEach(
            (score, text) -> {
              ObjectNode descriptor = descriptors.addObject();
              descriptor.set("value", number(new BigDecimal(score)));
              descriptor.put("text", text);
            });
    if (!descriptors.isEmpty()) {
      node.set("descriptors", descriptors);
    }
    node.putObject("guard").set("spread", number(BigDecimal.ONE));
    node.put("scaleToMax", true);
    node.set("max", number(aspect.max()));
    node.set("round", rounding());
  }

  /** Met or not where the requirement says so; otherwise the mark itself is entered. */
  private static void measured(ObjectNode node, CisAspect aspect) {
    node.put("marks", "once");
    if (YES_OR_NO.contains(aspect.requirement().toLowerCase(Locale.ROOT))) {
      node.put("points", "yes-no");
    } else {
      node.set("scale", scale(aspect.max(), new BigDecimal("0.01")));
    }
    node.set("max", number(aspect.max()));
  }

  private static ObjectNode node(String id, String title) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("title", title);
  }

  private static ObjectNode scale(BigDecimal to, BigDecimal step) {
    ObjectNode scale = JsonNodeFactory.instance.objectNode();
    scale.set("from", number(BigDecimal.ZERO));
    scale.set("to", number(to));
    scale.set("step", number(step));
    return scale;
  }

  private static ObjectNode rounding() {
    ObjectNode rounding = JsonNodeFactory.instance.objectNode();
    rounding.set("digits", number(new BigDecimal(DIGITS)));
    return rounding;
  }

  private static void putUnlessEmpty(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  private static DecimalNode sum(Collection<CisSubCriterion> subs) {
    return number(subs.stream().map(CisSubCriterion::max).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static DecimalNode number(BigDecimal number) {
    return DecimalNode.valueOf(number.stripTrailingZeros());
  }
}
