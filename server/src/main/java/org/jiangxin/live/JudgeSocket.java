package org.jiangxin.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiangxin.access.Principal.JudgeTablet;
import org.jiangxin.http.TokenBucket;
import org.jiangxin.language.Language;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Refusal;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.Times;

/** One tablet's socket: takes its messages, answers each, and keeps its sheets up to date. */
final class JudgeSocket {
  private static final int LARGEST_FRAME = 16 * 1024;
  private static final int FRAMES_AT_ONCE = 2000;
  private static final int FRAMES_A_SECOND = 1000;
  private static final long REST_MILLIS = 20;
  private static final int NONSENSE_AT_ONCE = 20;
  private static final double NONSENSE_A_SECOND = 0.5;
  private static final int MOST_UNANSWERED = 4000;
  private static final long PUSH_AFTER_MILLIS = 250;
  private static final long PUSH_EVERY_MILLIS = 1000;

  private final Vertx vertx;
  private final ServerWebSocket socket;
  private final JudgeTablet tablet;
  private final Language reader;
  private final Marking marking;
  private final SheetsFrames frames;
  private final LiveMetrics metrics;
  private final EntryNames names;
  private final TokenBucket rate =
      new TokenBucket(FRAMES_AT_ONCE, FRAMES_A_SECOND, System.nanoTime());
  private final TokenBucket nonsense =
      new TokenBucket(NONSENSE_AT_ONCE, NONSENSE_A_SECOND, System.nanoTime());
  private int unanswered;
  private long pushedAtNanos = System.nanoTime() - TimeUnit.HOURS.toNanos(1);
  private boolean pushing;
  private boolean pushAgain;
  private String lastSheets = "";
  private String lastOverviews = "";

  JudgeSocket(
      Vertx vertx,
      ServerWebSocket socket,
      JudgeTablet tablet,
      Language reader,
      Marking marking,
      SheetsFrames frames,
      LiveMetrics metrics,
      EntryNames names) {
    this.vertx = vertx;
    this.socket = socket;
    this.tablet = tablet;
    this.reader = reader;
    this.marking = marking;
    this.frames = frames;
    this.metrics = metrics;
    this.names = names;
  }

  JudgeTablet tablet() {
    return tablet;
  }

  /** Takes a text frame. */
  void received(String text) {
    if (isTooLarge(text)) {
      close(CloseCode.TOO_BIG, "a frame has at most 16 KiB");
    } else {
      take(JudgeMessages.read(text, names::incoming));
      if (!rate.allows(System.nanoTime()) || unanswered >= MOST_UNANSWERED) {
        rest();
      }
    }
  }

  /** What the tablet sends meanwhile waits in its network: nothing of it is lost or refused. */
  private void rest() {
    socket.pause();
    vertx.setTimer(
        REST_MILLIS,
        over -> {
          if (unanswered >= MOST_UNANSWERED) {
            rest();
          } else {
            socket.resume();
          }
        });
  }

  /** A character takes three bytes at most, or two characters four. */
  private static boolean isTooLarge(String text) {
    return text.length() > LARGEST_FRAME / 3
        && text.getBytes(StandardCharsets.UTF_8).length > LARGEST_FRAME;
  }

  private void take(JudgeMessage message) {
    if (message instanceof JudgeMessage.Order order) {
      submit(order);
    } else if (message instanceof JudgeMessage.Ping ping) {
      pong(ping.id());
    } else if (message instanceof JudgeMessage.NotUnderstood wrong) {
      metrics.notUnderstood();
      send(AnswerJson.of(wrong.id(), notUnderstood(wrong.problems()), reader));
      if (!nonsense.allows(System.nanoTime())) {
        close(CloseCode.POLICY, "too many frames that are no messages");
      }
    }
  }

  private static Answer notUnderstood(Sentence problems) {
    return new Answer.Rejected(Refusal.invalid("not-understood", problems));
  }

  private void submit(JudgeMessage.Order order) {
    Command command = order.command();
    Optional<String> id = Optional.of(order.id());
    if (!order.competition().equals(tablet.competition())) {
      answer(
          id,
          new Answer.Rejected(
              Refusal.forbidden(
                  "other-competition", "This tablet is signed in to another competition.")));
      return;
    }
    unanswered++;
    marking
        .submit(
            new EventKey(order.competition(), order.event()),
            new Submission(Actor.judge(tablet.judge(), tablet.session()), command))
        .onSuccess(
            answer -> {
              unanswered--;
              answer(id, answer);
            });
  }

  private void answer(Optional<String> id, Answer answer) {
    metrics.answered(answer);
    send(AnswerJson.of(id, answer, reader));
  }

  private void pong(String id) {
    send(
        StandingsJson.bytes(
            json -> {
              json.writeStartObject();
              json.writeStringField("type", "pong");
              json.writeStringField("id", id);
              json.writeStringField("time", Times.text(Instant.now()));
              json.writeEndObject();
            }));
  }

  /**
   * Sends the sheets if they have changed, a moment later, so that many changes make one frame, and
   * no more often than a chief judge can read.
   */
  void pushSoon() {
    if (pushing) {
      pushAgain = true;
      return;
    }
    pushing = true;
    long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - pushedAtNanos);
    vertx.setTimer(Math.max(PUSH_AFTER_MILLIS, PUSH_EVERY_MILLIS - since), due -> push());
  }

  /** Sends the sheets now, unless the tablet has left. */
  void push() {
    if (socket.isClosed()) {
      return;
    }
    pushing = true;
    pushAgain = false;
    pushedAtNanos = System.nanoTime();
    frames
        .of(tablet)
        .onSuccess(this::sendChanged)
        .onComplete(
            done -> {
              pushing = false;
              if (pushAgain) {
                pushSoon();
              }
            });
  }

  private void sendChanged(SheetsFrames.Frames current) {
    if (!current.contentKey().equals(lastSheets)) {
      lastSheets = current.contentKey();
      send(current.sheets().getBytes(StandardCharsets.UTF_8));
    }
    String overviews = String.join("\n", current.overviews());
    if (!overviews.equals(lastOverviews)) {
      lastOverviews = overviews;
      current.overviews().forEach(frame -> send(frame.getBytes(StandardCharsets.UTF_8)));
    }
  }

  void heartbeat(byte[] frame) {
    send(frame);
  }

  private void send(byte[] text) {
    if (!socket.isClosed()) {
      socket.writeTextMessage(new String(text, StandardCharsets.UTF_8));
    }
  }

  void close(CloseCode code, String reason) {
    socket.close((short) code.number(), reason);
  }
}
