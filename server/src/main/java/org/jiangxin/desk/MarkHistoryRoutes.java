package org.jiangxin.desk;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import org.jiangxin.access.SignIns;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.MarkHistory;
import org.jiangxin.standings.ActorNames;

/**
 * What happened to an event, for its chief judge and organisers: every revision of its marks, or
 * every row of its ledger.
 */
public final class MarkHistoryRoutes implements Routes {
  private static final String EVENT = "/api/competitions/:competition/events/:event/";

  private final EventAudience audiences;
  private final LedgerDownload marks;
  private final LedgerDownload all;
  private final LedgerDownload withoutContestants;

  /** Routes over the given history. */
  public MarkHistoryRoutes(EventAudience audiences, MarkHistory history, SignIns signIns) {
    this.audiences = audiences;
    this.marks = new LedgerDownload("marks", history::after, new MarkLines());
    this.all = new LedgerDownload("history", history::allAfter, new HistoryLines(signIns, true));
    this.withoutContestants =
        new LedgerDownload("history", history::allAfter, new HistoryLines(signIns, false));
  }

  @Override
  public void mount(Router router) {
    mount(router, "marks", names -> marks);
    mount(router, "history", names -> names.showContestants() ? all : withoutContestants);
  }

  private void mount(Router router, String name, Function<ActorNames, LedgerDownload> download) {
    for (String ending : new String[] {"", ".json", ".csv"}) {
      router.get(EVENT + name + ending).handler(call -> get(call, download));
    }
  }

  private void get(RoutingContext call, Function<ActorNames, LedgerDownload> download) {
    audiences
        .actorNames(call)
        .compose(names -> download.apply(names).send(call, EventAudience.event(call)))
        .onFailure(call::fail);
  }
}
