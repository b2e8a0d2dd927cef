package org.jiangxin.desk;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jiangxin.access.SignIns;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.MarkHistory;

/**
 * What happened to an event, for its chief judge and organisers: every revision of its marks, or
 * every row of its ledger.
 */
public final class MarkHistoryRoutes implements Routes {
  private static final String EVENT = "/api/competitions/:competition/events/:event/";

  private final EventAudience audiences;
  private final LedgerDownload marks;
  private final LedgerDownload all;

  /** Routes over the given history. */
  public MarkHistoryRoutes(EventAudience audiences, MarkHistory history, SignIns signIns) {
    this.audiences = audiences;
    this.marks = new LedgerDownload("marks", history::after, new MarkLines());
    this.all = new LedgerDownload("history", history::allAfter, new HistoryLines(signIns));
  }

  @Override
  public void mount(Router router) {
    mount(router, marks);
    mount(router, all);
  }

  private void mount(Router router, LedgerDownload download) {
    for (String ending : new String[] {"", ".json", ".csv"}) {
      router.get(EVENT + download.name() + ending).handler(call -> get(call, download));
    }
  }

  private void get(RoutingContext call, LedgerDownload download) {
    audiences
        .official(call)
        .compose(official -> download.send(call, EventAudience.event(call)))
        .onFailure(call::fail);
  }
}
