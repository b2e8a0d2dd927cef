package org.jiangxin.access;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * Turns a password or a code into a session. Wrong tries are limited for each address, and typed
 * codes, which are short, for all addresses together. A QR's secret cannot be guessed and is not
 * held up by anybody's mistyped codes, only by many wrong secrets from the same address.
 */
final class SignIn {
  private static final int BURST = 10;
  private static final Duration PER_TRY = Duration.ofSeconds(5);
  private static final int CODES_BURST = 100;
  private static final Duration PER_CODE = Duration.ofMillis(250);
  private static final int SECRETS_BURST = 50;
  private static final Duration PER_SECRET = Duration.ofSeconds(1);
  private static final String EVERYBODY = "";

  private final Accounts accounts;
  private final SignInCodes codes;
  private final Sessions sessions;
  private final GuessLimit perAddress;
  private final GuessLimit secrets;
  private final GuessLimit typedCodes;

  SignIn(Accounts accounts, SignInCodes codes, Sessions sessions, LongSupplier clock) {
    this.accounts = accounts;
    this.codes = codes;
    this.sessions = sessions;
    this.perAddress = new GuessLimit(BURST, PER_TRY, clock);
    this.secrets = new GuessLimit(SECRETS_BURST, PER_SECRET, clock);
    this.typedCodes = new GuessLimit(CODES_BURST, PER_CODE, clock);
  }

  /**
   * Fails with 401 for an unknown user or a wrong password alike, with 429 after too many of
   * either.
   */
  Future<Sessions.Issued> withPassword(String address, String username, String password) {
    return perAddress
        .guess(address, () -> accounts.matches(username, password), matches -> !matches)
        .compose(
            matches ->
                matches
                    ? sessions.forAccount(username)
                    : refused("wrong-password", "The user name or the password is wrong"));
  }

  /**
   * Whether this is the caller's own password, for steps that ask for it again; limited like a
   * sign-in.
   */
  Future<Boolean> confirms(String address, String username, String password) {
    return perAddress.guess(
        address, () -> accounts.matches(username, password), matches -> !matches);
  }

  /** Fails with 401 for a wrong, used or expired code, with 429 after too many of them. */
  Future<Sessions.Issued> withCode(String address, String given, Optional<String> tablet) {
    return redeem(address, given.strip(), tablet)
        .compose(
            issued ->
                issued
                    .map(Future::succeededFuture)
                    .orElseGet(
                        () ->
                            refused(
                                "wrong-code",
                                "The code is wrong, was used, or is older than 10 minutes; ask for"
                                    + " a new one")));
  }

  private Future<Optional<Sessions.Issued>> redeem(
      String address, String given, Optional<String> tablet) {
    if (SignInCode.canBeSecret(given)) {
      return secrets.guess(address, () -> codes.redeem(given, tablet), Optional::isEmpty);
    }
    Optional<String> typed = SignInCode.typed(given);
    if (typed.isEmpty()) {
      return perAddress.guess(
          address, () -> Future.succeededFuture(Optional.empty()), Optional::isEmpty);
    }
    return perAddress.guess(
        address,
        () ->
            typedCodes.guess(EVERYBODY, () -> codes.redeem(typed.get(), tablet), Optional::isEmpty),
        Optional::isEmpty);
  }

  private static Future<Sessions.Issued> refused(String rule, String template) {
    return Future.failedFuture(new Refusal(Problem.of(401, rule, "Sign-in refused", template)));
  }
}
