package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * Finds out who is calling.
 *
 * <ul>
 *   <li>{@code Authorization: Bearer} decides when it is there; a token that is unknown, expired or
 *       revoked fails with 401.
 *   <li>Else the cookie: one that no longer holds makes a visitor, because public pages must work
 *       with it. Where the cookie could do harm (unsafe methods, socket handshakes), the request
 *       must not come from a foreign page; else 403.
 *   <li>Else a visitor.
 * </ul>
 */
public final class Authentication {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String BEARER = "bearer ";

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final OriginRule origins;

  Authentication(Sessions sessions, SessionCookie cookie, OriginRule origins) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.origins = origins;
  }

  /** Who is calling. Fails with {@link Refusal} as described above. */
  public Future<Principal> of(HttpServerRequest request) {
    return session(request)
        .map(session -> session.map(Session::principal).orElseGet(Principal.Visitor::new));
  }

  /** The caller's session; empty for a visitor. Fails like {@link #of}. */
  public Future<Optional<Session>> session(HttpServerRequest request) {
    Optional<String> bearer = bearer(request);
    if (bearer.isPresent()) {
      return sessions.find(bearer.get()).compose(Authentication::known);
    }
    Optional<String> token = cookie.token(request);
    if (token.isEmpty()) {
      return Future.succeededFuture(Optional.empty());
    }
    return mayUseCookie(request)
        ? sessions.find(token.get())
        : Future.failedFuture(
            new Refusal(Problem.forbidden("A cookie counts only for requests from our own pages")));
  }

  private static Future<Optional<Session>> known(Optional<Session> session) {
    return session.isPresent()
        ? Future.succeededFuture(session)
        : Future.failedFuture(new Refusal(Problem.signInFirst()));
  }

  private static Optional<String> bearer(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  private boolean mayUseCookie(HttpServerRequest request) {
    boolean harmless =
        SAFE.contains(request.method()) && !request.headers().contains(HttpHeaders.UPGRADE);
    return harmless || origins.of(request) != OriginRule.Origin.FOREIGN;
  }

  /** The caller's session; fails with 401 for a visitor. */
  public Future<Session> signedIn(RoutingContext call) {
    return session(call.request())
        .map(session -> session.orElseThrow(() -> new Refusal(Problem.signInFirst())));
  }

  /** The calling organiser; fails with 401 for a visitor and 403 for anybody else. */
  public Future<Principal.Organizer> organizer(RoutingContext call) {
    return signedIn(call)
        .map(
            session -> {
              if (session.principal() instanceof Principal.Organizer organizer) {
                return organizer;
              }
              throw new Refusal(Problem.forbidden("Only an organiser may do this"));
            });
  }

  /**
   * A handler that lets organisers pass and refuses others before their body is read. Mount it in
   * front of a body handler that takes much; the handlers behind it ask {@link #organizer} for who
   * it is.
   */
  public Handler<RoutingContext> organizersOnly() {
    return call -> {
      call.request().pause();
      organizer(call)
          .onSuccess(organizer -> call.next())
          .onFailure(
              refusal -> {
                call.request().resume();
                call.fail(refusal);
              });
    };
  }
}
