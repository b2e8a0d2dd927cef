package org.jiangxin.marking;

import static org.jiangxin.marking.MarkingFixture.EVENT;
import static org.jiangxin.marking.MarkingFixture.give;
import static org.jiangxin.marking.MarkingFixture.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is decided while the commit before it is still under way. */
@ExtendWith(WithPostgres.class)
@Timeout(120)
class GroupCommitTest {
  private static final String WAITING_COMMITS =
      """
      SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'WITH moved%'
      """;

  private Pool pool;
  private MarkingFixture node;
  private int rowsBefore;

  @BeforeEach
  void openTheEvent(Vertx vertx, Pool pool) {
    this.pool = pool;
    MarkingFixture.wipe(pool);
    node = new MarkingFixture(vertx, pool).marking(false);
    node.mark("j3", "W02", "A1", "1", 0);
    rowsBefore = node.ledger().size();
  }

  @Test
  void marksThatComeDuringACommitAreDecidedOnWhatItRecords() {
    Held ledger = Held.of(pool);
    Future<Answer> first = send("j1", "50", 0);
    ledger.awaitACommit();
    Future<Answer> next = send("j1", "51", 1);
    Future<Answer> outdated = send("j1", "52", 1);
    ledger.release();

    assertEquals(1, assertInstanceOf(Answer.Accepted.class, first.await()).revision());
    assertEquals(2, assertInstanceOf(Answer.Accepted.class, next.await()).revision());
    assertEquals(new Answer.Conflict(Optional.of("51"), 2), outdated.await());
    assertEquals(List.of("50", "51"), recorded());
  }

  @Test
  void marksThatComeDuringACommitThatFailsAreDecidedAgainAfterIt() {
    Held ledger = Held.of(pool);
    Future<Answer> first = send("j1", "50", 0);
    ledger.awaitACommit();
    Future<Answer> next = send("j1", "51", 1);
    Future<Answer> another = send("j2", "60", 0);
    ledger.breakTheCommit();
    ledger.release();

    assertInstanceOf(Answer.Accepted.class, first.await());
    assertInstanceOf(Answer.Accepted.class, next.await());
    assertInstanceOf(Answer.Accepted.class, another.await());
    assertEquals(List.of("50", "51", "60"), recorded());
  }

  @Test
  void marksThatComeDuringACommitWhichAnotherNodeForestallsAreDecidedOnWhatThatOneRecorded(
      Vertx vertx) {
    MarkingFixture other = new MarkingFixture(vertx, pool);
    Held ledger = Held.of(pool);
    Future<Answer> theirs = send(other, "j1", "40", 0);
    Future<Answer> first = send("j1", "50", 0);
    ledger.awaitCommits(2);
    Future<Answer> next = send("j1", "51", 1);
    ledger.release();

    long accepted =
        Stream.of(theirs, first).filter(sent -> sent.await() instanceof Answer.Accepted).count();
    assertEquals(1, accepted, "the same revision is taken from one of two nodes");
    assertInstanceOf(Answer.Accepted.class, next.await());
    assertEquals(rowsBefore + 2, node.ledger().size());
  }

  @Test
  void aMarkSentAgainDuringItsOwnCommitIsRecordedOnce() {
    Command.GiveMark mark = give(UUID.randomUUID(), "W01", "A1", "50", 0);
    Held ledger = Held.of(pool);
    Future<Answer> first = node.marking().submit(EVENT, new Submission(judge("j1"), mark));
    ledger.awaitACommit();
    Future<Answer> again = node.marking().submit(EVENT, new Submission(judge("j1"), mark));
    Future<Answer> another = send("j2", "60", 0);
    ledger.release();

    assertEquals(first.await(), again.await());
    assertInstanceOf(Answer.Accepted.class, another.await());
    assertEquals(List.of("50", "60"), recorded());
  }

  private Future<Answer> send(String judge, String value, int revision) {
    return send(node, judge, value, revision);
  }

  private static Future<Answer> send(
      MarkingFixture node, String judge, String value, int revision) {
    Command.GiveMark mark = give(UUID.randomUUID(), "W01", "A1", value, revision);
    return node.marking().submit(EVENT, new Submission(judge(judge), mark));
  }

  private List<String> recorded() {
    return node.ledger().stream()
        .skip(rowsBefore)
        .map(row -> ((Fact.MarkGiven) row.fact()).value().orElseThrow())
        .toList();
  }

  /** The event's row, locked, so that commits wait. */
  private record Held(Pool pool, SqlConnection connection, Transaction lock) {
    static Held of(Pool pool) {
      SqlConnection connection = pool.getConnection().await();
      Transaction lock = connection.begin().await();
      connection.query("SELECT 1 FROM event FOR UPDATE").execute().await();
      return new Held(pool, connection, lock);
    }

    void awaitACommit() {
      awaitCommits(1);
    }

    void awaitCommits(int count) {
      while (pool.query(WAITING_COMMITS).execute().await().size() < count) {
        Thread.onSpinWait();
      }
    }

    void breakTheCommit() {
      pool.query("SELECT pg_terminate_backend(pid) FROM (" + WAITING_COMMITS + ") AS waiting")
          .execute()
          .await();
    }

    void release() {
      lock.commit().compose(done -> connection.close()).await();
    }
  }
}
