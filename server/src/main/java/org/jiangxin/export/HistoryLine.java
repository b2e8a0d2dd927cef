package org.jiangxin.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiangxin.access.SignIns;
import org.jiangxin.marking.LedgerRow;

/**
 * A row of a ledger as people read it: what, who, when, from where and why.
 *
 * @param content what the row says, all of it
 * @param place where it came from
 */
public record HistoryLine(LedgerRow row, JsonNode content, SignIns.Place place) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What rows of the several kinds call that which came into force. */
  private static final List<String> VALUES =
      List.of("value", "points", "total", "upheld", "correct", "excluded");

  private static final List<String> STATES = List.of("to", "status");

  private static final List<String> REASONS = List.of("reason", "text", "note");

  /** Reads a row. */
  public static HistoryLine of(LedgerRow row, SignIns.Place place) {
    try {
      return new HistoryLine(row, MAPPER.readTree(row.body()), place);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the ledger holds JSON", e);
    }
  }

  /** A field of the content, such as the entry; empty where rows of this kind have none. */
  public Optional<String> field(String name) {
    return Optional.of(content.path(name)).filter(JsonNode::isValueNode).map(JsonNode::asText);
  }

  /** What came into force: a mark, a state, a status, points. */
  public Optional<String> value() {
    return first(VALUES).or(() -> first(STATES).map(state -> state.toLowerCase(Locale.ROOT)));
  }

  /** Why. */
  public Optional<String> reason() {
    return first(REASONS);
  }

  /** What the actor acted as. */
  public String role() {
    return row.actor().role().name().toLowerCase(Locale.ROOT);
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> field(name).stream()).findFirst();
  }
}
