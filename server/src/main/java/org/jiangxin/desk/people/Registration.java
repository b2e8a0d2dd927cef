package org.jiangxin.desk.people;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.function.Function;
import org.jiangxin.access.Access;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.DocumentEdits;
import org.jiangxin.marking.Marking;
import org.jiangxin.store.Database;

/** Everything about people, put together. */
public final class Registration {
  private final List<Routes> routes;

  /**
   * Puts the parts together.
   *
   * @param network where a request comes from, as far as it matters for limits
   */
  public Registration(
      Vertx vertx,
      Database database,
      Access access,
      DocumentEdits edits,
      Marking marking,
      Function<HttpServerRequest, String> network) {
    SettingsRepository settings = new SettingsRepository(database);
    PeopleRepository people = new PeopleRepository(database);
    LinkRepository links = new LinkRepository(database);
    ApplicationRepository applications = new ApplicationRepository(database);
    Enrolment enrolment = new Enrolment(edits, settings, people);
    Authentication organisers = access.authentication();
    routes =
        List.of(
            new ImportRoutes(vertx, organisers, edits, settings, enrolment),
            new PeopleRoutes(vertx, organisers, edits, settings, people, enrolment),
            new SettingsRoutes(database, organisers, edits, settings, applications),
            new WithdrawalRoutes(organisers, edits, enrolment, marking, people, access.tablets()),
            new LinkRoutes(
                organisers, edits, enrolment, links, applications, access.publicAddress()),
            new RegisterRoutes(
                vertx,
                edits,
                settings,
                links,
                applications,
                new SelfRegistration(database, edits, settings, applications),
                new StrangerLimit(System::nanoTime),
                network));
  }

  /** The calls. */
  public List<Routes> routes() {
    return routes;
  }
}
