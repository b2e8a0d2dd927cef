package org.jiangxin.marking;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** One event loop that owns some state: runs others' work on it and brings the results back. */
public final class Loop {
  private final Vertx vertx;
  private final Context context;

  /** The loop of the given context. */
  public Loop(Vertx vertx, Context context) {
    this.vertx = vertx;
    this.context = context;
  }

  /** Runs work on the loop; its result arrives on the caller's event loop. */
  public <T> Future<T> call(Supplier<Future<T>> work) {
    Context caller = vertx.getOrCreateContext();
    Promise<T> result = Promise.promise();
    context.runOnContext(
        here ->
            work.get()
                .onComplete(
                    ended ->
                        caller.runOnContext(
                            back -> {
                              if (ended.succeeded()) {
                                result.complete(ended.result());
                              } else {
                                result.fail(ended.cause());
                              }
                            })));
    return result.future();
  }

  /** Runs work on the loop, some time soon. */
  public void run(Runnable work) {
    context.runOnContext(here -> work.run());
  }
}
