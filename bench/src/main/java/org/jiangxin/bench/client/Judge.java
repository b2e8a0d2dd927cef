package org.jiangxin.bench.client;

import io.vertx.core.Future;
import io.vertx.core.net.NetClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One judge who marks: at given times, or the next mark as soon as the last one is answered. */
final class Judge implements Line.Listener {
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final int LONGEST_ANSWER = 1000;

  private final Dialect dialect;
  private final MarkOrder order;
  private final Map<String, Long> unanswered = new ConcurrentHashMap<>();
  private final Queue<Sent> accepted = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile boolean atOnce;
  private volatile String refusal = "";
  private volatile Future<Line> line = Future.failedFuture("not connected");

  Judge(Dialect dialect, Tablet tablet) {
    this.dialect = dialect;
    this.order = new MarkOrder(tablet);
  }

  Future<Line> connect(NetClient client, int port, Tablet tablet) {
    line = Line.open(client, port, tablet.path(), tablet.token(), this);
    return line;
  }

  /** Gives a mark that was due at that time. */
  synchronized void mark(long dueNanos) {
    MarkOrder.Mark mark = order.next();
    unanswered.put(mark.id(), dueNanos);
    line.onSuccess(open -> open.send(dialect.mark(mark.json())));
  }

  /** Marks without a pause from now on. */
  void start() {
    atOnce = true;
    mark(System.nanoTime());
  }

  /** Gives no further mark. */
  void stop() {
    atOnce = false;
  }

  @Override
  public void opened(Line open) {
    dialect.greeting().ifPresent(open::send);
  }

  @Override
  public void text(Line open, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    Matcher id = ID.matcher(text);
    if (content.length <= LONGEST_ANSWER && id.find()) {
      answered(id.group(1), text, content);
    } else if (content.length <= LONGEST_ANSWER) {
      dialect.reply(text, Dialect.Role.JUDGE).ifPresent(open::send);
    }
  }

  private void answered(String id, String text, byte[] content) {
    Long sent = unanswered.remove(id);
    if (sent == null) {
      return;
    }
    if (text.contains("\"accepted\"")) {
      accepted.add(new Sent(PositionText.in(content), sent, System.nanoTime()));
    } else {
      refused.incrementAndGet();
      refusal = text;
    }
    if (atOnce) {
      mark(System.nanoTime());
    }
  }

  @Override
  public void closed() {
    atOnce = false;
    refused.addAndGet(unanswered.size());
    unanswered.clear();
    refusal = "the server closed the socket";
  }

  boolean isDone() {
    return unanswered.isEmpty();
  }

  /** The marks acknowledged since the last call. */
  Queue<Sent> drain() {
    Queue<Sent> drained = new ConcurrentLinkedQueue<>();
    for (Sent sent = accepted.poll(); sent != null; sent = accepted.poll()) {
      drained.add(sent);
    }
    return drained;
  }

  int refused() {
    return refused.get();
  }

  String refusal() {
    return refusal;
  }
}
