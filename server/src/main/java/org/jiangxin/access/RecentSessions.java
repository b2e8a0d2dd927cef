package org.jiangxin.access;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.store.RecentlyUsed;

/**
 * Sessions that this node looked up within the last seconds, so that a burst of calls asks the
 * database once. Thread-safe.
 */
final class RecentSessions {
  private static final int MOST = 10_000;
  private static final long SECONDS = 5;

  private record Kept(Session session, Instant until) {}

  private final Map<ByteBuffer, Kept> byDigest = new RecentlyUsed<>(MOST);

  synchronized Optional<Session> find(byte[] digest) {
    Instant now = Instant.now();
    return Optional.ofNullable(byDigest.get(ByteBuffer.wrap(digest)))
        .filter(kept -> now.isBefore(kept.until()))
        .map(Kept::session);
  }

  synchronized void keep(byte[] digest, Session session) {
    Instant until = Instant.now().plusSeconds(SECONDS);
    Instant end = session.expiresAt().isBefore(until) ? session.expiresAt() : until;
    ByteBuffer key = ByteBuffer.wrap(digest.clone());
    byDigest.remove(key);
    byDigest.put(key, new Kept(session, end));
  }

  synchronized void forget(String session) {
    byDigest.values().removeIf(kept -> kept.session().id().equals(session));
  }
}
