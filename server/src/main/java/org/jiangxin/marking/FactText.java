package org.jiangxin.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes facts as the one JSON text by which the ledger stores and hashes them, and reads them. */
final class FactText {
  private static final Map<String, Class<? extends Fact>> KINDS = kinds();
  private static final Map<Class<? extends Fact>, String> NAMES =
      KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private FactText() {}

  /** The name of a fact's kind, as the ledger stores it. */
  static String kind(Fact fact) {
    return NAMES.get(fact.getClass());
  }

  /** The fact's content with its keys in alphabetical order and nothing that is absent. */
  static String body(Fact fact) {
    try {
      return MAPPER.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts are plain records", e);
    }
  }

  /**
   * Reads a fact.
   *
   * @throws IllegalArgumentException when the kind is unknown or the body is not one of its facts
   */
  static Fact read(String kind, String body) {
    Class<? extends Fact> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("unknown kind of ledger row: " + kind);
    }
    try {
      return MAPPER.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a " + kind + ": " + body, e);
    }
  }

  private static Map<String, Class<? extends Fact>> kinds() {
    Map<String, Class<? extends Fact>> kinds = new LinkedHashMap<>();
    kinds.put("mark", Fact.MarkGiven.class);
    kinds.put("practice", Fact.PracticeMarked.class);
    kinds.put("sign", Fact.SheetSigned.class);
    kinds.put("lock", Fact.EntryLocked.class);
    kinds.put("reopen", Fact.SheetReopened.class);
    kinds.put("request", Fact.CorrectionRequested.class);
    kinds.put("status", Fact.EntryStatusSet.class);
    kinds.put("exclude", Fact.JudgeExcluded.class);
    kinds.put("penalty", Fact.PenaltySet.class);
    kinds.put("override", Fact.TotalOverridden.class);
    kinds.put("state", Fact.StateChanged.class);
    kinds.put("review-draw", Fact.ReviewDrawn.class);
    kinds.put("review-extension", Fact.ReviewExtended.class);
    kinds.put("review-finding", Fact.ReviewFinding.class);
    kinds.put("appeal", Fact.AppealFiled.class);
    kinds.put("appeal-decision", Fact.AppealDecided.class);
    kinds.put("signature", Fact.ResultSigned.class);
    kinds.put("proposal", Fact.StepProposed.class);
    kinds.put("document", Fact.DocumentImported.class);
    return Map.copyOf(kinds);
  }
}
