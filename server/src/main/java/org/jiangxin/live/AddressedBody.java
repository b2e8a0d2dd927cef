package org.jiangxin.live;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Optional;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/** Reads a message whose place is given by the address of the call that carries it. */
final class AddressedBody {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private AddressedBody() {}

  /**
   * The body, completed by parameters of the address.
   *
   * @param names the parameters; what the body says of them must not contradict the address
   * @throws Refusal 400 for anything but a JSON object, 422 for a contradiction
   */
  static JsonNode of(RoutingContext call, String... names) {
    ObjectNode message = object(call);
    for (String name : names) {
      complete(message, name, call.pathParam(name));
    }
    return message;
  }

  private static ObjectNode object(RoutingContext call) {
    Buffer body = Optional.ofNullable(call.body().buffer()).orElseGet(Buffer::buffer);
    try {
      if (MAPPER.readTree(body.getBytes()) instanceof ObjectNode message) {
        return message;
      }
    } catch (IOException notJson) {
      throw new Refusal(Problem.malformed("The body is not JSON"));
    }
    throw new Refusal(Problem.malformed("The body must be a JSON object"));
  }

  private static void complete(ObjectNode message, String name, String value) {
    if (message.hasNonNull(name) && !message.get(name).asText().equalsIgnoreCase(value)) {
      throw new Refusal(
          Problem.of(422, "address", "Not valid", "'{}' is not the one in the address", name));
    }
    message.put(name, value);
  }
}
