package org.jiangxin.display;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.function.Function;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/** A node's part in what screens show, put together: one instance serves all event loops. */
public final class Display {
  private final ConnectedScreens connected;
  private final CeremonyHall hall;
  private final List<Routes> routes;

  /**
   * What displays have to know of the rest.
   *
   * @param origins which pages may open a socket
   * @param standings where ceremonies take their results from
   * @param publicAddress the server's address as others reach it, such as {@code
   *     https://10.0.0.5:8080}
   */
  public record Surroundings(
      Authentication authentication,
      OriginRule origins,
      StandingsService standings,
      Function<HttpServerRequest, String> publicAddress) {}

  /** Puts the parts together on a migrated database. */
  public Display(Vertx vertx, Database database, Surroundings around) {
    ScreenRepository screens = new ScreenRepository(database);
    connected = new ConnectedScreens(vertx, screens);
    CeremonyRepository ceremonies = new CeremonyRepository(database);
    hall = new CeremonyHall(vertx, ceremonies);
    CeremonyResults results = new CeremonyResults(around.standings());
    Authentication authentication = around.authentication();
    routes =
        List.of(
            new ScreenRoutes(authentication, screens, connected),
            new ScreenSocketRoutes(connected, screens, around.origins()),
            new CeremonyRoutes(authentication, ceremonies, hall, results),
            new CeremonySocketRoutes(hall, around.origins()),
            new ProgrammeRoutes(authentication, database),
            new PictureRoutes(authentication, database),
            new QrRoutes(around.publicAddress()));
  }

  /** The calls and sockets of this feature. */
  public List<Routes> routes() {
    return routes;
  }

  /** Asks connected screens to come back to another node, or to this one once it is back. */
  public void close() {
    connected.close();
    hall.close();
  }
}
