package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jiangxin.live.JudgePresence.JudgeKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgePresenceTest {
  private static final JudgeKey JUDGE = new JudgeKey("cup", "j1");

  private final BlockingQueue<Integer> told = new LinkedBlockingQueue<>();
  private Vertx vertx;
  private JudgePresence presence;

  @BeforeEach
  void listen() {
    vertx = Vertx.vertx();
    presence = new JudgePresence(vertx);
    presence.onChange(judge -> told.add(presence.tablets(judge)));
  }

  @AfterEach
  void close() {
    vertx.close().await();
  }

  private int nextTold() throws InterruptedException {
    Integer tablets = told.poll(20, TimeUnit.SECONDS);
    assertTrue(tablets != null, "nobody was told");
    return tablets;
  }

  @Test
  void aSecondTabletAndItsLeavingAreTold() throws InterruptedException {
    presence.joined(JUDGE, "one");
    assertEquals(1, nextTold());
    presence.joined(JUDGE, "two");
    assertEquals(2, nextTold());
    presence.left(JUDGE, "two");
    assertEquals(1, nextTold());
  }

  @Test
  void aReloadedPageIsOneTabletAndStaysOne() throws InterruptedException {
    presence.joined(JUDGE, "one");
    assertEquals(1, nextTold());
    presence.joined(JUDGE, "one");
    presence.left(JUDGE, "one");
    presence.joined(JUDGE, "two");
    assertEquals(2, nextTold());
  }

  @Test
  void whoLeftWasLastSeenThen() throws InterruptedException {
    presence.joined(JUDGE, "one");
    nextTold();
    presence.left(JUDGE, "one");
    assertEquals(0, nextTold());
    assertTrue(presence.lastSeen(JUDGE).isPresent());
  }
}
