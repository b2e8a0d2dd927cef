package org.jiangxin.desk.exports;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.Languages;
import org.jiangxin.export.Form;
import org.jiangxin.export.Words;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;

/** Tables to take away as files, and all of them as one ZIP. */
public final class ExportRoutes implements Routes {
  private static final String FILE = "/api/competitions/:competition/exports/:file";
  private static final String EVERYTHING = "everything.zip";

  private final Authentication authentication;
  private final DocumentRepository documents;
  private final ExportReading reading;
  private final FileAnswers files;

  /** Routes over the given results. */
  public ExportRoutes(
      Vertx vertx,
      Authentication authentication,
      DocumentRepository documents,
      ExportReading reading) {
    this.authentication = authentication;
    this.documents = documents;
    this.reading = reading;
    this.files = new FileAnswers(vertx);
  }

  @Override
  public void mount(Router router) {
    router.get(FILE).handler(this::get);
  }

  private void get(RoutingContext call) {
    String file = call.pathParam("file");
    Future<Void> sent = file.equals(EVERYTHING) ? everything(call) : table(call, file);
    sent.onFailure(call::fail);
  }

  private Future<Void> everything(RoutingContext call) {
    Words words = Words.in(Languages.of(call));
    return authentication
        .organizer(call)
        .compose(organizer -> document(call))
        .compose(reading::official)
        .compose(
            content ->
                files.send(
                    call,
                    name(call, EVERYTHING),
                    "application/zip",
                    out -> EverythingZip.write(content, words, out)));
  }

  private Future<Void> table(RoutingContext call, String file) {
    int dot = file.lastIndexOf('.');
    Optional<ExportTable> table = ExportTable.of(file.substring(0, Math.max(0, dot)));
    Optional<Form> form = Form.of(file.substring(dot + 1));
    if (table.isEmpty() || form.isEmpty()) {
      throw new Refusal(Problem.notFound("There is no export {}", file));
    }
    Words words = Words.in(Languages.of(call));
    return content(call, table.get())
        .compose(
            content ->
                files.send(
                    call,
                    name(call, file),
                    form.get().mediaType(),
                    out -> form.get().write(content.sheet(table.get(), words), out)));
  }

  private Future<ExportContent> content(RoutingContext call, ExportTable table) {
    return table.isForEverybody()
        ? authentication
            .of(call.request())
            .compose(who -> document(call).compose(found -> reading.visible(found, who)))
        : authentication
            .organizer(call)
            .compose(organizer -> document(call))
            .compose(reading::official);
  }

  private Future<CompetitionDocument> document(RoutingContext call) {
    return documents
        .current(call.pathParam("competition"))
        .map(
            found ->
                found.orElseThrow(
                    () -> new Refusal(Problem.notFound("There is no such competition"))));
  }

  private static String name(RoutingContext call, String file) {
    return call.pathParam("competition") + "-" + file;
  }
}
