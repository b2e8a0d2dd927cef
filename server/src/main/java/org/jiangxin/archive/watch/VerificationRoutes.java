package org.jiangxin.archive.watch;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.archive.verify.ChainContinuation.Followed;
import org.jiangxin.archive.verify.Finding;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Language;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.Times;

/** Whether a competition's ledgers prove what they say, for organisers, and once more on demand. */
public final class VerificationRoutes implements Routes {
  private static final String VERIFICATION = "/api/competitions/:competition/verification";

  private final Authentication authentication;
  private final StandingsService standings;
  private final LedgerWatch watch;

  /** Routes over this node's watch. */
  public VerificationRoutes(
      Authentication authentication, StandingsService standings, LedgerWatch watch) {
    this.authentication = authentication;
    this.standings = standings;
    this.watch = watch;
  }

  @Override
  public void mount(Router router) {
    router.get(VERIFICATION).handler(this::show);
    router.post(VERIFICATION).handler(this::verify);
  }

  private void show(RoutingContext call) {
    competition(call)
        .onSuccess(id -> Answers.json(call, 200, json(id, Readers.announce(call))))
        .onFailure(call::fail);
  }

  private void verify(RoutingContext call) {
    competition(call)
        .compose(id -> watch.whole().recover(VerificationRoutes::notVerified).map(id))
        .onSuccess(id -> Answers.json(call, 200, json(id, Readers.announce(call))))
        .onFailure(call::fail);
  }

  private static Future<Checked> notVerified(Throwable failure) {
    return Future.failedFuture(
        new Refusal(
            Problem.of(
                503,
                "not-verified",
                "The ledgers could not be verified",
                Sentence.verbatim(String.valueOf(failure.getMessage())))));
  }

  private Future<String> competition(RoutingContext call) {
    String id = call.pathParam("competition");
    return authentication
        .organizer(call)
        .compose(organizer -> standings.eventsOf(id))
        .map(
            events -> {
              if (events.isEmpty()) {
                throw new Refusal(Problem.notFound("There is no competition {}", id));
              }
              return id;
            });
  }

  private JsonObject json(String competition, Language reader) {
    Checked checked = watch.report().checked();
    List<Finding> findings =
        checked.findings().stream().filter(finding -> finding.concerns(competition)).toList();
    JsonObject json = new JsonObject().put("state", state(checked, findings));
    if (checked.isKnown()) {
      json.put("checkedAt", Times.text(checked.at()));
      json.put("wholeAt", Times.text(checked.wholeAt()));
    }
    json.put(
        "findings",
        new JsonArray(findings.stream().map(finding -> json(finding, reader)).toList()));
    json.put("events", events(checked, competition, reader));
    watch.report().failure().ifPresent(failure -> json.put("failure", json(failure)));
    return json;
  }

  private static String state(Checked checked, List<Finding> findings) {
    if (!checked.isKnown()) {
      return "unverified";
    }
    return findings.isEmpty() ? "agrees" : "disagrees";
  }

  private static JsonArray events(Checked checked, String competition, Language reader) {
    return new JsonArray(
        checked.events().entrySet().stream()
            .filter(event -> event.getKey().competition().equals(competition))
            .sorted(Comparator.comparing(event -> event.getKey().event()))
            .map(event -> event(event, reader))
            .toList());
  }

  private static JsonObject event(Map.Entry<EventKey, Followed> event, Language reader) {
    Optional<Finding> finding = event.getValue().finding();
    return new JsonObject()
        .put("event", event.getKey().event())
        .put("position", event.getValue().position())
        .put("head", event.getValue().head().hex())
        .put("finding", finding.map(found -> json(found, reader)).orElse(null));
  }

  private static JsonObject json(Finding finding, Language reader) {
    return new JsonObject()
        .put("place", finding.place().in(reader))
        .put("sentence", finding.sentence().in(reader));
  }

  private static JsonObject json(WatchReport.Failure failure) {
    return new JsonObject().put("at", Times.text(failure.at())).put("problem", failure.problem());
  }
}
