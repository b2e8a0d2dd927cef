package org.jiangxin.access;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * Somebody's try to sign in, which may have to wait for its turn and then runs on its caller's
 * event loop.
 *
 * @param caller the event loop's context, if the caller has one
 * @param work the try itself
 * @param wrong whether its result means that the guess was wrong
 * @param result what the caller waits for
 */
record GuessAttempt<T>(
    Optional<Context> caller, Supplier<Future<T>> work, Predicate<T> wrong, Promise<T> result) {

  static <T> GuessAttempt<T> of(Supplier<Future<T>> work, Predicate<T> wrong) {
    return new GuessAttempt<>(
        Optional.ofNullable(Vertx.currentContext()), work, wrong, Promise.promise());
  }

  /** Runs the try and says whether it was wrong, before its caller hears of it. */
  void start(Consumer<Boolean> finished) {
    Runnable run =
        () ->
            Future.<Void>succeededFuture()
                .compose(now -> work.get())
                .onComplete(
                    outcome -> {
                      finished.accept(outcome.succeeded() && wrong.test(outcome.result()));
                      result.handle(outcome);
                    });
    caller.ifPresentOrElse(context -> context.runOnContext(turn -> run.run()), run);
  }

  void refuse(long seconds) {
    result.fail(
        new Refusal(
            Problem.of(
                    429,
                    "too-many-guesses",
                    "Too many wrong attempts",
                    "Wait {} s and try again; a QR code works at once",
                    seconds)
                .with("retryAfter", seconds)));
  }
}
