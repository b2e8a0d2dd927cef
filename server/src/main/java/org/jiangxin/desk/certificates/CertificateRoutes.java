package org.jiangxin.desk.certificates;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.ExpectedRevision;
import org.jiangxin.desk.certificates.CertificateRepository.Saved;
import org.jiangxin.http.Answers;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.store.Database;

/** How a competition's certificates look; for organisers. */
public final class CertificateRoutes implements Routes {
  private static final String CERTIFICATE = "/api/competitions/:competition/certificate";
  private static final long LARGEST_BODY = 256L * 1024;

  private final Authentication authentication;
  private final DocumentRepository documents;
  private final CertificateRepository designs;

  /** Routes over the designs in the given database. */
  public CertificateRoutes(
      Authentication authentication, DocumentRepository documents, Database database) {
    this.authentication = authentication;
    this.documents = documents;
    this.designs = new CertificateRepository(database);
  }

  @Override
  public void mount(Router router) {
    router.get(CERTIFICATE).handler(authentication.organizersOnly());
    router.get(CERTIFICATE).handler(this::read);
    router.put(CERTIFICATE).handler(authentication.organizersOnly());
    router
        .put(CERTIFICATE)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::save);
  }

  private void read(RoutingContext call) {
    current(call).onSuccess(saved -> answer(call, saved)).onFailure(call::fail);
  }

  private Future<Optional<Saved>> current(RoutingContext call) {
    String competition = call.pathParam("competition");
    return documents
        .current(competition)
        .compose(
            found ->
                found.isPresent()
                    ? designs.current(competition)
                    : Future.failedFuture(
                        new Refusal(Problem.notFound("There is no such competition"))));
  }

  private static void answer(RoutingContext call, Optional<Saved> saved) {
    int revision = saved.map(Saved::revision).orElse(0);
    call.response().putHeader(HttpHeaders.ETAG, ExpectedRevision.tag(revision));
    Answers.json(
        call,
        200,
        new JsonObject()
            .put("revision", revision)
            .put("design", saved.map(Saved::body).orElse(null)));
  }

  private void save(RoutingContext call) {
    JsonObject body = body(call);
    current(call)
        .compose(saved -> save(call, body, saved.map(Saved::revision).orElse(0)))
        .onSuccess(saved -> answer(call, Optional.of(saved)))
        .onFailure(call::fail);
  }

  private Future<Saved> save(RoutingContext call, JsonObject body, int current) {
    int revision = ExpectedRevision.of(call, CheckedJson.of(body), current);
    CertificateDesign design =
        CertificateDesign.read(CheckedJson.of(body.getValue("design", new JsonObject())));
    return authentication
        .organizer(call)
        .compose(
            who -> designs.save(call.pathParam("competition"), revision, design, who.username()))
        .map(saved -> saved.orElseThrow(() -> ExpectedRevision.overtaken(409, current)));
  }

  private static JsonObject body(RoutingContext call) {
    try {
      return Optional.ofNullable(call.body().asJsonObject()).orElseGet(JsonObject::new);
    } catch (DecodeException | ClassCastException notAnObject) {
      throw new Refusal(Problem.malformed("The body must be a JSON object"));
    }
  }
}
