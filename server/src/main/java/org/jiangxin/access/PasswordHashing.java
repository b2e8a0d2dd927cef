package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;

/**
 * Hashes passwords off the event loops, few at a time, so that a crowd at the door takes neither
 * all cores nor all memory.
 */
final class PasswordHashing {
  private static final int AT_ONCE = 2;

  /**
   * What an unknown user's password is compared with, so that it takes as long as a known one's.
   */
  private static final String NOBODY = PasswordHash.of(Secret.ofBits(256));

  private final WorkerExecutor executor;

  PasswordHashing(Vertx vertx) {
    executor = vertx.createSharedWorkerExecutor("password-hashing", AT_ONCE);
  }

  Future<String> hash(String password) {
    return aside(() -> PasswordHash.of(password));
  }

  Future<Boolean> matches(String hash, String password) {
    return aside(() -> PasswordHash.matches(hash, password));
  }

  /** Always false, as late as {@link #matches}. */
  Future<Boolean> matchesNobody(String password) {
    return aside(() -> PasswordHash.matches(NOBODY, password)).map(false);
  }

  private <T> Future<T> aside(Callable<T> work) {
    return executor.executeBlocking(work, false);
  }

  Future<Void> close() {
    return executor.close();
  }
}
