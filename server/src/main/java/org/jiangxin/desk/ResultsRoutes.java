package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.export.ResultsWorkbook;
import org.jiangxin.export.Sheet;
import org.jiangxin.export.Words;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.pairing.PairingSheet;
import org.jiangxin.pairing.People;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;

/** All results of a competition in one workbook, for organisers. */
public final class ResultsRoutes implements Routes {
  private final Authentication authentication;
  private final DocumentRepository documents;
  private final StandingsService standings;
  private final PairingRepository pairings;

  /** Routes over the given results. */
  public ResultsRoutes(
      Authentication authentication,
      DocumentRepository documents,
      StandingsService standings,
      PairingRepository pairings) {
    this.authentication = authentication;
    this.documents = documents;
    this.standings = standings;
    this.pairings = pairings;
  }

  @Override
  public void mount(Router router) {
    String results = "/api/competitions/:competition/results.xlsx";
    router.get(results).handler(authentication.organizersOnly());
    router.get(results).handler(this::get);
  }

  private void get(RoutingContext call) {
    Words words = Words.in(Languages.of(call));
    documents
        .current(call.pathParam("competition"))
        .map(
            found ->
                found.orElseThrow(
                    () -> new Refusal(Problem.notFound("There is no such competition"))))
        .compose(document -> workbook(document, words))
        .onSuccess(workbook -> answer(call, workbook))
        .onFailure(call::fail);
  }

  private Future<byte[]> workbook(CompetitionDocument document, Words words) {
    return Future.all(document.events().stream().map(event -> view(document, event.id())).toList())
        .map(views -> views.<Optional<StandingsView>>list())
        .map(views -> views.stream().flatMap(Optional::stream).toList())
        .compose(
            views ->
                pairings(document, words)
                    .map(more -> ResultsWorkbook.of(document, views, more, words)));
  }

  private Future<Optional<StandingsView>> view(CompetitionDocument document, String event) {
    return standings
        .read(
            new EventKey(document.competition().id(), event),
            book -> AudienceView.of(book, Audience.ORGANIZER, standings.epoch()))
        .map(found -> found.flatMap(view -> view));
  }

  private Future<List<Sheet>> pairings(CompetitionDocument document, Words words) {
    return pairings
        .current(document.competition().id())
        .map(list -> PairingSheet.of(list, new People(document), words))
        .map(List::of);
  }

  private static void answer(RoutingContext call, byte[] workbook) {
    call.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    Representation.of(workbook)
        .answer(
            call, Format.XLSX, Format.XLSX.fileName(call.pathParam("competition") + "-results"));
  }
}
