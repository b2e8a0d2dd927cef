package org.jiangxin.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL again, on the same port, when it dies while the server lives: by a kill, for
 * want of memory, or by a panic on a full disk. A thread of its own; until it is closed it does not
 * give up.
 */
final class PostmasterWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostmasterWatch.class);
  private static final long LOOK_EVERY_MILLIS = 250;

  private final Postmaster postmaster;
  private final int port;
  private final Map<String, String> settings;
  private final Thread thread;

  /** Watches a server that was just started. */
  PostmasterWatch(Postmaster postmaster, int port, Map<String, String> settings) {
    this.postmaster = postmaster;
    this.port = port;
    this.settings = Map.copyOf(settings);
    this.thread = new Thread(this::watch, "postgresql-watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    Optional<ProcessHandle> watched = postmaster.process();
    while (pause()) {
      if (!watched.map(ProcessHandle::isAlive).orElse(false)) {
        startAgain();
        watched = postmaster.process();
      }
    }
  }

  private void startAgain() {
    LOG.error("PostgreSQL has died; starting it again");
    try {
      postmaster.startAgain(port, settings);
      LOG.info("PostgreSQL runs again");
    } catch (StartupProblem again) {
      LOG.error("PostgreSQL does not start yet: {}", again.getMessage());
    }
  }

  private static boolean pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
      return !Thread.currentThread().isInterrupted();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the watch, so that PostgreSQL may be stopped. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
