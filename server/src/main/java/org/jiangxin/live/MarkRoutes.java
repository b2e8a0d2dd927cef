package org.jiangxin.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal.JudgeTablet;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;

/** Takes marks by HTTP, for tablets whose network lets no WebSocket through. */
public final class MarkRoutes implements Routes {
  private static final int LARGEST_BODY = 16 * 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Authentication authentication;
  private final Marking marking;

  /** Routes that record through the given marking. */
  public MarkRoutes(Authentication authentication, Marking marking) {
    this.authentication = authentication;
    this.marking = marking;
  }

  @Override
  public void mount(Router router) {
    router
        .put("/api/competitions/:competition/events/:event/marks/:id")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::put);
  }

  private void put(RoutingContext call) {
    JudgeMessage message = JudgeMessages.readMark(mark(call));
    authentication
        .signedIn(call)
        .compose(
            session -> {
              if (!(session.principal() instanceof JudgeTablet tablet)) {
                throw new Refusal(Problem.forbidden("Only judges' tablets mark"));
              }
              return marking.submit(event(call, tablet), submission(tablet, message));
            })
        .map(MarkRoutes::unlessRejected)
        .onSuccess(answer -> answer(call, answer))
        .onFailure(call::fail);
  }

  /** The body, completed by what the address says; the two must not contradict each other. */
  private static JsonNode mark(RoutingContext call) {
    try {
      Buffer body = Optional.ofNullable(call.body().buffer()).orElseGet(Buffer::buffer);
      if (MAPPER.readTree(body.getBytes()) instanceof ObjectNode mark) {
        complete(mark, "id", call.pathParam("id"));
        complete(mark, "competition", call.pathParam("competition"));
        complete(mark, "event", call.pathParam("event"));
        return mark;
      }
    } catch (JsonProcessingException notJson) {
      throw new Refusal(Problem.malformed("The body is not JSON"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("memory does not fail", e);
    }
    throw new Refusal(Problem.malformed("The body must be a JSON object"));
  }

  private static void complete(ObjectNode mark, String name, String value) {
    if (mark.hasNonNull(name) && !mark.get(name).asText().equalsIgnoreCase(value)) {
      throw new Refusal(
          Problem.of(422, "address", "Not valid", "'" + name + "' is not the one in the address"));
    }
    mark.put(name, value);
  }

  private static EventKey event(RoutingContext call, JudgeTablet tablet) {
    if (!tablet.competition().equals(call.pathParam("competition"))) {
      throw new Refusal(Problem.forbidden("This tablet is signed in to another competition"));
    }
    return new EventKey(tablet.competition(), call.pathParam("event"));
  }

  private static Submission submission(JudgeTablet tablet, JudgeMessage message) {
    if (message instanceof JudgeMessage.Order order) {
      return new Submission(Actor.judge(tablet.judge(), tablet.session()), order.command());
    }
    String problems = ((JudgeMessage.NotUnderstood) message).problems();
    throw new Refusal(Problem.of(422, "not-understood", "Not valid", problems));
  }

  private static Answer unlessRejected(Answer answer) {
    if (answer instanceof Answer.Rejected rejected) {
      throw new Refusal(
          Problem.of(
                  rejected.refusal().status(),
                  rejected.refusal().rule(),
                  "Not recorded",
                  rejected.refusal().detail())
              .with("rule", rejected.refusal().rule())
              .with("retry", rejected.refusal().retry()));
    }
    return answer;
  }

  private static void answer(RoutingContext call, Answer answer) {
    call.response()
        .setStatusCode(answer instanceof Answer.Accepted ? 200 : 409)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(Buffer.buffer(AnswerJson.of(Optional.of(call.pathParam("id")), answer)));
  }
}
