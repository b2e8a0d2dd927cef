package org.jiangxin.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Judges who mark at once, each at a tablet that behaves as ours do: what was not confirmed is sent
 * again with the same id until it is, over a new connection where the old one is gone.
 */
final class Crowd implements AutoCloseable {
  private static final long ANSWER_SECONDS = 10;
  private static final long PATIENCE_SECONDS = 150;

  private final URI server;
  private final List<String> tokens;
  private final int entries;
  private final ExecutorService tablets = Executors.newCachedThreadPool();
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
  private final List<String> strange = new ArrayList<>();
  private final CountDownLatch half;
  private final CountDownLatch done;

  private Crowd(URI server, List<String> tokens, int entries) {
    this.server = server;
    this.tokens = List.copyOf(tokens);
    this.entries = entries;
    this.half = new CountDownLatch(tokens.size() * entries / 2);
    this.done = new CountDownLatch(tokens.size() * entries);
  }

  /** Judges of the cup who are signed in and wait to mark its first so many entries. */
  static Crowd waiting(URI server, Calls organizer, int entries) {
    List<String> tokens = new ArrayList<>();
    for (int judge = 1; judge <= Cup.JUDGES; judge++) {
      tokens.add(organizer.tablet(Cup.ID, "j" + judge));
    }
    return new Crowd(server, tokens, entries);
  }

  /** The same, marking already: the event has to be open for marks. */
  static Crowd marking(URI server, Calls organizer, int entries) {
    Crowd crowd = waiting(server, organizer, entries);
    crowd.begin();
    return crowd;
  }

  /** Lets them mark. */
  void begin() {
    tokens.forEach(token -> tablets.execute(() -> mark(token)));
  }

  private void mark(String token) {
    Optional<Socket> socket = Optional.empty();
    for (int entry = 1; entry <= entries; entry++) {
      String id = UUID.randomUUID().toString();
      String frame = Socket.mark(id, Cup.ID, Cup.EVENT, "W" + entry, "" + entry % 101);
      Optional<JsonNode> answer = Optional.empty();
      while (answer.isEmpty() && !Thread.currentThread().isInterrupted()) {
        socket = socket.isPresent() ? socket : connect(token);
        answer = socket.flatMap(open -> ask(open, id, frame));
        if (answer.isEmpty()) {
          socket.ifPresent(Socket::close);
          socket = Optional.empty();
        } else if (answer.get().path("problem").path("retry").asBoolean()) {
          answer = Optional.empty();
        }
      }
      answer.ifPresent(said -> take(id, said));
    }
    socket.ifPresent(Socket::close);
  }

  private Optional<Socket> connect(String token) {
    try {
      return Optional.of(Socket.judge(server, token));
    } catch (CompletionException notNow) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> ask(Socket socket, String id, String frame) {
    return socket.send(frame)
        ? socket.next(said -> id.equals(said.path("id").asText()), ANSWER_SECONDS)
        : Optional.empty();
  }

  private void take(String id, JsonNode answer) {
    if (answer.path("type").asText().equals("accepted")) {
      acknowledged.put(id, answer.get("position").asLong());
    } else {
      synchronized (strange) {
        strange.add(answer.toString());
      }
    }
    half.countDown();
    done.countDown();
  }

  /** Waits until half of all marks have their answers. */
  void awaitHalf() {
    await(half);
  }

  /** Waits until all marks are acknowledged, and gives each one's position by its id. */
  Map<String, Long> awaitAll() {
    await(done);
    synchronized (strange) {
      if (!strange.isEmpty()) {
        throw new AssertionError("not acknowledged: " + strange);
      }
    }
    return Map.copyOf(acknowledged);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(latch.getCount() + " marks have no answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    tablets.shutdownNow();
  }
}
