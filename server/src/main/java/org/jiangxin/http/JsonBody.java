package org.jiangxin.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Reads a request's JSON object. What is missing or of another type is refused by name. */
public final class JsonBody {
  private final JsonObject json;

  private JsonBody(JsonObject json) {
    this.json = json;
  }

  /**
   * The body of a call whose route has a body handler.
   *
   * @throws Refusal 415 for another media type, 400 for anything but a JSON object
   */
  public static JsonBody of(RoutingContext call) {
    String type =
        Optional.ofNullable(call.request().getHeader(HttpHeaders.CONTENT_TYPE)).orElse("");
    if (!type.isEmpty() && !type.startsWith("application/json")) {
      throw new Refusal(
          Problem.of(415, "media-type", "Unsupported media type", "Send application/json"));
    }
    try {
      Buffer body = call.body().buffer();
      if (body != null
          && body.length() > 0
          && Json.decodeValue(body) instanceof JsonObject object) {
        return new JsonBody(object);
      }
    } catch (DecodeException notJson) {
      throw new Refusal(Problem.malformed("The body is not JSON"));
    }
    throw new Refusal(Problem.malformed("The body must be a JSON object"));
  }

  /**
   * A member that must be there, not blank and at most {@code longest} characters.
   *
   * @throws Refusal 400 if it is not
   */
  public String text(String name, int longest) {
    return optionalText(name, longest)
        .orElseThrow(() -> new Refusal(Problem.malformed("'{}' is missing", name)));
  }

  /**
   * A member that may be missing, null or blank.
   *
   * @throws Refusal 400 if it is no string or too long
   */
  public Optional<String> optionalText(String name, int longest) {
    Object value = json.getValue(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text && text.length() <= longest && text.indexOf(0) < 0) {
      return Optional.of(text).filter(given -> !given.isBlank());
    }
    throw new Refusal(
        Problem.malformed("'{}' must be text of at most {} characters", name, longest));
  }

  /** The whole object. */
  public JsonObject json() {
    return json;
  }

  /** Whether a member is there, whatever it is. */
  public boolean has(String name) {
    return json.containsKey(name);
  }
}
