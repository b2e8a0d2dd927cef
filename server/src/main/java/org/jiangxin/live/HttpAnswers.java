package org.jiangxin.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.Answer;

/** Marking's answers as answers of HTTP calls. */
final class HttpAnswers {
  private HttpAnswers() {}

  /**
   * The answer itself.
   *
   * @throws Refusal when the command was rejected
   */
  static Answer unlessRejected(Answer answer) {
    if (answer instanceof Answer.Rejected rejected) {
      org.jiangxin.marking.Refusal why = rejected.refusal();
      Problem problem =
          Problem.of(why.status(), why.rule(), "Not recorded", why.sentence())
              .with("rule", why.rule())
              .with("retry", why.retry());
      throw new Refusal(why.missing().isEmpty() ? problem : problem.with("missing", why.missing()));
    }
    return answer;
  }

  /** Sends what a socket would have been sent: 200 when accepted, 409 in conflict. */
  static void send(RoutingContext call, String id, Answer answer) {
    call.response()
        .setStatusCode(answer instanceof Answer.Accepted ? 200 : 409)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(
            Buffer.buffer(
                AnswerJson.of(Optional.of(id), answer, Readers.language(call.request()))));
  }
}
