package org.jiangxin.store;

/**
 * The database could not be reached, is starting or stopping, or has no connection to give. Nothing
 * was committed by the call that failed with it, unless the connection broke during the commit
 * itself; callers that may be repeated should be.
 */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(Throwable cause) {
    super("The database cannot be reached at the moment", cause);
  }
}
