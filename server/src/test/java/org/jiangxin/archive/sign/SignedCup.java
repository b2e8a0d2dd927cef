package org.jiangxin.archive.sign;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.MarkingFixture;

/**
 * A competition whose result is published and signed.
 *
 * @param key that signed it
 */
public record SignedCup(MarkingFixture cup, PublicSigningKey key) {

  /** Makes it on a database that may hold anything. */
  public static SignedCup in(Vertx vertx, Pool pool) {
    try (SigningFixture fixture = new SigningFixture(vertx, pool)) {
      SigningKey key = SigningKey.passing();
      MarkedCup.state(fixture.cup, EventState.PUBLISHED);
      fixture.node(key).sign(MarkingFixture.EVENT).await();
      return new SignedCup(fixture.cup, key.publicKey());
    }
  }
}
