package org.jiangxin.store;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Tells "the database is away" from "the statement was wrong". */
final class Unavailability {
  private Unavailability() {}

  static boolean isMeantBy(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof TimeoutException
        || cause instanceof ClosedConnectionException
        || (cause instanceof PgException refused && isMeantBy(refused.getSqlState()))
        || isUntyped(cause);
  }

  /** Classes of PostgreSQL's appendix A: 08 connection, 53 resources, 57P operator intervention. */
  private static boolean isMeantBy(String sqlState) {
    return sqlState != null
        && (sqlState.startsWith("08") || sqlState.startsWith("53") || sqlState.startsWith("57P"));
  }

  /** A pool and a connection that ended report this without a type of its own. */
  private static boolean isUntyped(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return message.startsWith("Connection pool reached max wait queue size")
        || message.startsWith("Timeout")
        || message.equals("Pool closed")
        || message.startsWith("Connection is not active now");
  }
}
