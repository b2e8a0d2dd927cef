package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.regex.Pattern;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TrustedProxies;

/**
 * Organisers' accounts. Adding, changing and removing one asks for the caller's own password again:
 * an unattended desk must not be enough.
 */
record AccountRoutes(
    Authentication authentication,
    Accounts accounts,
    Sessions sessions,
    SignIn signIn,
    TrustedProxies proxies)
    implements Routes {
  private static final String ACCOUNT = "/api/accounts/:username";
  private static final int LARGEST_BODY = 4 * 1024;
  private static final int LONGEST_PASSWORD = 1024;
  private static final int LONGEST_ROLE = 20;
  private static final int SHORTEST_PASSWORD = 8;
  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  @Override
  public void mount(Router router) {
    router.get("/api/accounts").handler(this::list);
    router
        .put(ACCOUNT)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::put);
    router
        .delete(ACCOUNT)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::remove);
  }

  private void list(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> accounts.all())
        .onSuccess(
            all -> {
              JsonArray json = new JsonArray();
              all.forEach(
                  one ->
                      json.add(
                          new JsonObject()
                              .put("username", one.username())
                              .put("role", one.role())));
              Answers.json(call, json);
            })
        .onFailure(call::fail);
  }

  private void put(RoutingContext call) {
    JsonBody body = JsonBody.of(call);
    String username = username(call);
    String password = newPassword(body);
    AccountRole role = role(body);
    confirmed(call, body)
        .compose(
            organizer ->
                accounts
                    .add(username, password, role)
                    .compose(
                        added ->
                            added
                                ? Future.succeededFuture(201)
                                : change(organizer, username, password)))
        .onSuccess(status -> Answers.json(call, status, new JsonObject().put("username", username)))
        .onFailure(call::fail);
  }

  private Future<Integer> change(Principal.Organizer organizer, String username, String password) {
    String kept = username.equals(organizer.username()) ? organizer.session() : "";
    return accounts
        .changePassword(username, password)
        .compose(changed -> sessions.revokeOthers(username, kept))
        .map(200);
  }

  private void remove(RoutingContext call) {
    String username = username(call);
    confirmed(call, JsonBody.of(call))
        .compose(
            organizer ->
                username.equals(organizer.username())
                    ? Future.failedFuture(
                        new Refusal(Problem.forbidden("Another organiser has to remove you")))
                    : sessions.revokeOthers(username, ""))
        .compose(ended -> accounts.remove(username))
        .onSuccess(
            removed -> {
              if (removed) {
                Answers.nothing(call);
              } else {
                Answers.problem(call, Problem.notFound("There is no such account"));
              }
            })
        .onFailure(call::fail);
  }

  private Future<Principal.Organizer> confirmed(RoutingContext call, JsonBody body) {
    String address = proxies.clientNetwork(call.request());
    return authentication
        .organizer(call)
        .compose(
            organizer ->
                signIn
                    .confirms(
                        address,
                        organizer.username(),
                        body.text("currentPassword", LONGEST_PASSWORD))
                    .map(
                        right -> {
                          if (right) {
                            return organizer;
                          }
                          throw new Refusal(
                              Problem.forbidden("'currentPassword' is not your password"));
                        }));
  }

  private static String username(RoutingContext call) {
    String username = call.pathParam("username");
    if (USERNAME.matcher(username).matches()) {
      return username;
    }
    throw new Refusal(Problem.malformed("A user name is 1 to 64 letters, digits, '.', '_' or '-'"));
  }

  /** The role of a new account; that of one which is there does not change. */
  private static AccountRole role(JsonBody body) {
    return body.optionalText("role", LONGEST_ROLE)
        .map(
            name ->
                AccountRole.of(name)
                    .orElseThrow(
                        () -> new Refusal(Problem.malformed("'role' is organizer or arbitration"))))
        .orElse(AccountRole.ORGANIZER);
  }

  private static String newPassword(JsonBody body) {
    String password = body.text("password", LONGEST_PASSWORD);
    if (password.length() >= SHORTEST_PASSWORD) {
      return password;
    }
    throw new Refusal(
        Problem.of(
            422,
            "weak-password",
            "The password is too short",
            "Take at least {} characters",
            SHORTEST_PASSWORD));
  }
}
