package org.jiangxin.archive.sign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Fact;

/**
 * A published result as it is handed to whoever wants to check it: it needs no server and no
 * database to be checked, only a public key that one trusts.
 *
 * @param fact what the ledger says of it
 * @param publicKey the key that it names, if it came along
 */
public record SignedResult(
    EventKey event, Fact.ResultSigned fact, Optional<PublicSigningKey> publicKey) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** As it travels. */
  JsonObject json() {
    JsonObject json =
        new JsonObject()
            .put("competition", event.competition())
            .put("event", event.event())
            .put("position", fact.position())
            .put("head", fact.head())
            .put("algorithm", PublicSigningKey.ALGORITHM)
            .put("key", fact.key())
            .put("statement", fact.statement())
            .put("signature", fact.signature())
            .put("valid", disagreement(Set.of()).isEmpty());
    publicKey.ifPresent(key -> json.put("publicKey", key.pem()));
    return json;
  }

  /**
   * Reads {@link #json()}.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static SignedResult parse(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return new SignedResult(
          new EventKey(text(json, "competition"), text(json, "event")),
          new Fact.ResultSigned(
              json.path("position").asLong(),
              text(json, "head"),
              text(json, "statement"),
              text(json, "key"),
              text(json, "signature")),
          Optional.ofNullable(json.path("publicKey").textValue()).map(PublicSigningKey::ofPem));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON", e);
    }
  }

  private static String text(JsonNode json, String name) {
    return Optional.ofNullable(json.path(name).textValue())
        .orElseThrow(() -> new IllegalArgumentException("it has no " + name));
  }

  /**
   * Why it is not to be believed, in a sentence; empty when it is.
   *
   * @param trusted the ids of the keys that count; its own when there is none
   */
  public Optional<String> disagreement(Set<String> trusted) {
    if (!speaksOfItsEvent()) {
      return Optional.of("its statement speaks of something else");
    }
    if (publicKey.filter(key -> key.id().equals(fact.key())).isEmpty()) {
      return Optional.of("the key that it names did not come along");
    }
    if (!publicKey.get().signed(fact.statement(), fact.signature())) {
      return Optional.of("its signature is not one of key " + fact.key());
    }
    return trusted.isEmpty() || trusted.contains(fact.key())
        ? Optional.empty()
        : Optional.of("it is signed by key " + fact.key() + ", which is none of those given");
  }

  private boolean speaksOfItsEvent() {
    try {
      JsonNode said = MAPPER.readTree(fact.statement());
      return said.path("competition").asText().equals(event.competition())
          && said.path("event").asText().equals(event.event())
          && said.path("position").asLong() == fact.position()
          && said.path("head").asText().equals(fact.head());
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
