package org.jiangxin.desk.panel;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.Apprenticeship;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Recusals;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.pairing.Apprenticeships;

/** Conflicts and loads of judges, and proposed panels; for organisers. */
public final class PanelRoutes implements Routes {
  private static final String PANELS = "/api/competitions/:competition/panels";
  private static final int MOST_SEATS = 99;
  private static final long MOST_BYTES = 1_000_000;

  private final Authentication authentication;
  private final DocumentRepository documents;
  private final Apprenticeships apprenticeships;

  /** Routes over the given documents; who was paired is as close as if a document said it. */
  public PanelRoutes(
      Authentication authentication,
      DocumentRepository documents,
      Apprenticeships apprenticeships) {
    this.authentication = authentication;
    this.documents = documents;
    this.apprenticeships = apprenticeships;
  }

  @Override
  public void mount(Router router) {
    router.get(PANELS).handler(authentication.organizersOnly());
    router.get(PANELS).handler(call -> answer(call, PanelSheet::json));
    String propose = PANELS + "/propose";
    router.post(propose).handler(authentication.organizersOnly());
    router
        .post(propose)
        .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
        .handler(this::propose);
  }

  private void propose(RoutingContext call) {
    JsonObject body = JsonBody.of(call).json();
    if (!(body.getValue("size") instanceof Integer size) || size < 1 || size > MOST_SEATS) {
      throw new Refusal(Problem.malformed("'size' must be a number from 1 to {}", MOST_SEATS));
    }
    if (!(body.getValue("events") instanceof JsonArray events)) {
      throw new Refusal(Problem.malformed("'events' must be a list of ids"));
    }
    Set<String> wanted = events.stream().map(String::valueOf).collect(Collectors.toSet());
    answer(call, sheet -> sheet.proposal(size, wanted));
  }

  private void answer(RoutingContext call, Function<PanelSheet, JsonObject> answer) {
    documents
        .current(call.pathParam("competition"))
        .map(found -> found.orElseThrow(() -> new Refusal(Problem.notFound("No such competition"))))
        .compose(
            document ->
                apprenticeships
                    .all()
                    .compose(
                        paired ->
                            call.vertx()
                                .executeBlocking(
                                    () -> answer.apply(sheet(document, paired)), false)))
        .onSuccess(made -> Answers.json(call, 200, made))
        .onFailure(call::fail);
  }

  private static PanelSheet sheet(CompetitionDocument document, List<Apprenticeship> paired) {
    return new PanelSheet(document, Recusals.of(document, paired));
  }
}
