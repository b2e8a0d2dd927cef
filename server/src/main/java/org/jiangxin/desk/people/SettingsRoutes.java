package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import org.jiangxin.access.Authentication;
import org.jiangxin.desk.people.PeopleCalls.Call;
import org.jiangxin.desk.people.intake.Headcount;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.DocumentEdits;
import org.jiangxin.store.Database;

/** How people register: quotas and how far they are used, times of reporting. */
record SettingsRoutes(
    Database database,
    Authentication authentication,
    DocumentEdits edits,
    SettingsRepository settings,
    ApplicationRepository applications)
    implements Routes {

  @Override
  public void mount(Router router) {
    PeopleCalls calls = new PeopleCalls(router, authentication);
    calls.read(HttpMethod.GET, "/registration", this::show);
    calls.write(HttpMethod.PUT, "/registration", 200, this::save);
  }

  private Future<JsonObject> show(Call call) {
    return settings
        .of(call.competition())
        .compose(saved -> used(call, saved.settings().quotas()).map(used -> shown(saved, used)));
  }

  private static JsonObject shown(SettingsRepository.Saved saved, JsonArray used) {
    return saved.settings().json().put("revision", saved.revision()).put("used", used);
  }

  private Future<JsonArray> used(Call call, Quotas quotas) {
    return edits
        .current(call.competition())
        .compose(
            current ->
                database
                    .connection(connection -> applications.waiting(connection, call.competition()))
                    .map(
                        waiting ->
                            QuotaJson.used(
                                quotas,
                                Headcount.of(current.document()),
                                Headcount.ofNobody().with(waiting))));
  }

  private Future<JsonObject> save(Call call) {
    RegistrationSettings wanted = RegistrationSettings.read(call.body());
    int over = call.body().at("revision").whole(0, Integer.MAX_VALUE).orElse(0);
    call.body().accept("registration", "Not possible");
    return settings
        .save(call.competition(), wanted, over)
        .compose(
            saved -> {
              if (!saved) {
                throw new Refusal(
                    Problem.of(
                        409,
                        "overtaken",
                        "Somebody else saved first",
                        "Read what is saved now, and make your changes to that"));
              }
              return show(call);
            });
  }
}
