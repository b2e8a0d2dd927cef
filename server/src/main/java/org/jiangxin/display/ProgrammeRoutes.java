package org.jiangxin.display;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.sqlclient.Tuple;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.store.Database;

/** The programme of a competition: everybody reads it, organisers write it. */
record ProgrammeRoutes(Authentication authentication, Database database) implements Routes {
  private static final String PROGRAMME = "/api/competitions/:competition/programme";
  private static final int LARGEST_BODY = 256 * 1024;

  @Override
  public void mount(Router router) {
    router.get(PROGRAMME).handler(this::read);
    OrganizerCalls calls = new OrganizerCalls(router, authentication);
    calls.with(HttpMethod.PUT, PROGRAMME, LARGEST_BODY).handler(this::write);
  }

  private void read(RoutingContext call) {
    database
        .execute(
            "SELECT body FROM programmes WHERE competition = $1",
            Tuple.of(call.pathParam("competition")))
        .map(
            rows ->
                rows.size() == 0
                    ? Programme.empty().body()
                    : new JsonObject(rows.iterator().next().getString("body")))
        .onSuccess(body -> Answers.json(call, 200, body))
        .onFailure(call::fail);
  }

  private void write(RoutingContext call) {
    JsonBody.of(call); // refuses what is no JSON object
    Programme programme = Programme.of(call.body().asJsonObject());
    database
        .execute(
            """
            INSERT INTO programmes (competition, body) SELECT id, $2 FROM competition WHERE id = $1
            ON CONFLICT (competition) DO UPDATE SET body = $2, changed_at = now()
            """,
            Tuple.of(call.pathParam("competition"), programme.body().encode()))
        .onSuccess(
            written -> {
              if (written.rowCount() == 0) {
                call.fail(new Refusal(Problem.notFound("There is no such competition")));
              } else {
                Answers.json(call, 200, programme.body());
              }
            })
        .onFailure(call::fail);
  }
}
