package org.jiangxin.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Whom and what a ledger row is about; "" where it does not say. */
record AuditedFact(String entry, String aspect, String judge) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static AuditedFact of(String body) {
    try {
      JsonNode fact = JSON.readTree(body);
      return new AuditedFact(text(fact, "entry"), text(fact, "aspect"), text(fact, "judge"));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a ledger row's body: " + body, e);
    }
  }

  private static String text(JsonNode fact, String name) {
    return fact.path(name).asText("");
  }
}
