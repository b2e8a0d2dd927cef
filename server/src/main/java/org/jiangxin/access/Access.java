package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node's access control, put together: one instance serves all event loops. */
public final class Access {
  private static final Logger LOG = LoggerFactory.getLogger(Access.class);
  private static final Duration SWEEP = Duration.ofMinutes(10);

  private final Sessions sessions;
  private final Accounts accounts;
  private final Tablets tablets;
  private final SignIns signIns;
  private final Authentication authentication;
  private final SignInCodes codes;
  private final PasswordHashing hashing;
  private final Function<HttpServerRequest, String> publicAddress;
  private final TrustedProxies proxies;
  private final List<Routes> routes;

  /**
   * What access has to know of the rest.
   *
   * @param roster which judges and contestants there are
   * @param origins which pages may use a cookie
   * @param proxies whose word about clients' addresses counts
   * @param publicAddress the server's address as others reach it, such as {@code
   *     https://10.0.0.5:8080}
   */
  public record Surroundings(
      ParticipantRoster roster,
      OriginRule origins,
      TrustedProxies proxies,
      Function<HttpServerRequest, String> publicAddress) {}

  /** Puts the parts together on a migrated database. */
  public Access(Vertx vertx, Database database, Surroundings around) {
    publicAddress = around.publicAddress();
    proxies = around.proxies();
    hashing = new PasswordHashing(vertx);
    sessions = new Sessions(vertx, database);
    accounts = new Accounts(database, hashing);
    signIns = new SignIns(database);
    tablets = new Tablets(database, sessions);
    codes = new SignInCodes(database, sessions);
    SessionCookie cookie = new SessionCookie(around.proxies());
    authentication = new Authentication(sessions, cookie, around.origins());
    SignIn signIn = new SignIn(accounts, codes, sessions, System::nanoTime);
    routes =
        List.of(
            new SessionRoutes(
                signIn,
                sessions,
                signIns,
                authentication,
                cookie,
                around.roster(),
                around.origins(),
                around.proxies()),
            letIn(Participant.Kind.JUDGE, around),
            letIn(Participant.Kind.CONTESTANT, around),
            new AccountRoutes(authentication, accounts, sessions, signIn, around.proxies()));
    vertx.setPeriodic(SWEEP.toMillis(), timer -> sweep());
  }

  private Routes letIn(Participant.Kind kind, Surroundings around) {
    return new ParticipantRoutes(
        kind, authentication, codes, tablets, around.roster(), around.publicAddress());
  }

  private void sweep() {
    Future.join(sessions.removeExpired(), codes.removeExpired())
        .onFailure(failure -> LOG.warn("Expired sessions and codes stay for now", failure));
  }

  /** Who is calling. */
  public Authentication authentication() {
    return authentication;
  }

  /** For open sockets: whether their session still holds. */
  public Sessions sessions() {
    return sessions;
  }

  /** The judges' and contestants' tablets. */
  public Tablets tablets() {
    return tablets;
  }

  /** Where sessions came from. */
  public SignIns signIns() {
    return signIns;
  }

  /** Makes the first organiser; see {@link Accounts#ensureFirst}. */
  public Future<Optional<String>> ensureFirstOrganizer(Optional<String> password) {
    return accounts.ensureFirst(password);
  }

  /** The server's address as others reach it, for links and QR codes. */
  public Function<HttpServerRequest, String> publicAddress() {
    return publicAddress;
  }

  /** The network that a request comes from, for limits of what strangers may do. */
  public Function<HttpServerRequest, String> clientNetwork() {
    return proxies::clientNetwork;
  }

  /** The calls of this feature. */
  public List<Routes> routes() {
    return routes;
  }

  /** Ends the workers. */
  public Future<Void> close() {
    return hashing.close();
  }

  /** The accounts. */
  public Accounts accounts() {
    return accounts;
  }
}
