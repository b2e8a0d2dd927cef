package org.jiangxin.desk.people;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.people.PeopleCalls.Call;
import org.jiangxin.desk.people.intake.Headcount;
import org.jiangxin.desk.people.intake.Intake;
import org.jiangxin.desk.people.intake.QuotaCheck;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.desk.people.sheet.SheetFile;
import org.jiangxin.desk.people.sheet.SheetLine;
import org.jiangxin.desk.people.sheet.UnreadableSheet;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Language;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.DocumentEdits;

/**
 * People from XLSX and CSV: first a preview with every problem in its cell, then all or nothing.
 */
record ImportRoutes(
    Vertx vertx,
    Authentication authentication,
    DocumentEdits edits,
    SettingsRepository settings,
    Enrolment enrolment)
    implements Routes {
  private static final String PROGRESS = "application/x-ndjson";

  @Override
  public void mount(Router router) {
    PeopleCalls calls = new PeopleCalls(router, authentication);
    calls.upload(HttpMethod.POST, "/people/preview", SheetFile.MOST_BYTES, this::preview);
    calls.upload(HttpMethod.POST, "/people/import", SheetFile.MOST_BYTES, this::take);
  }

  private Future<?> preview(Call call) {
    byte[] file = file(call);
    return Future.all(edits.current(call.competition()), settings.of(call.competition()))
        .compose(
            found -> {
              DocumentRepository.Versioned current = found.resultAt(0);
              Quotas quotas = found.<SettingsRepository.Saved>resultAt(1).settings().quotas();
              return preview(call.http(), file, current, quotas);
            });
  }

  private Future<?> preview(
      RoutingContext http, byte[] file, DocumentRepository.Versioned current, Quotas quotas) {
    boolean telling =
        Optional.ofNullable(http.request().getHeader(HttpHeaders.ACCEPT))
            .orElse("")
            .contains(PROGRESS);
    Context loop = vertx.getOrCreateContext();
    Language reader = Readers.announce(http);
    return vertx
        .executeBlocking(
            () -> {
              List<SheetLine> lines = lines(file);
              IntConsumer progress =
                  telling
                      ? done -> loop.runOnContext(now -> tell(http, done, lines.size()))
                      : done -> {};
              Intake intake = intake(lines, current.document(), quotas, progress);
              return IntakeJson.of(intake, current.version(), reader);
            },
            false)
        .map(
            json -> {
              if (telling) {
                begin(http);
                http.response().end(new JsonObject().put("preview", json).encode() + "\n");
              }
              return json;
            });
  }

  /** Not before there is progress to tell: a table that cannot be read is refused as such. */
  private static void begin(RoutingContext http) {
    if (!http.response().headWritten()) {
      http.response()
          .setChunked(true)
          .putHeader(HttpHeaders.CONTENT_TYPE, PROGRESS)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .write("{\"done\":0}\n");
    }
  }

  private static void tell(RoutingContext http, int done, int of) {
    if (!http.response().ended()) {
      begin(http);
      http.response().write(new JsonObject().put("done", done).put("of", of).encode() + "\n");
    }
  }

  private Future<?> take(Call call) {
    byte[] file = file(call);
    return vertx
        .executeBlocking(() -> lines(file), false)
        .compose(
            lines ->
                enrolment.enrol(
                    call.competition(),
                    version(call.http()),
                    (current, quotas) -> clean(intake(lines, current, quotas, done -> {})),
                    Enrolment.NOTHING_ELSE,
                    call.actor()))
        .map(
            enrolled ->
                new JsonObject()
                    .put("version", enrolled.version())
                    .put("people", enrolled.intake().newPeople())
                    .put("entries", enrolled.intake().newEntries()));
  }

  private static Optional<Integer> version(RoutingContext http) {
    List<String> named = http.queryParam("version");
    try {
      return named.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(named.get(0)));
    } catch (NumberFormatException wrong) {
      throw new Refusal(Problem.malformed("'version' is the number that came with the preview"));
    }
  }

  private static byte[] file(Call call) {
    return Optional.ofNullable(call.http().body().buffer())
        .map(buffer -> buffer.getBytes())
        .orElseGet(() -> new byte[0]);
  }

  private static List<SheetLine> lines(byte[] file) {
    try {
      return SheetFile.read(file);
    } catch (UnreadableSheet unreadable) {
      throw refused(unreadable.code(), unreadable.sentence());
    }
  }

  private static Intake intake(
      List<SheetLine> lines, CompetitionDocument document, Quotas quotas, IntConsumer done) {
    return Intake.of(lines, document, new QuotaCheck(quotas, Headcount.of(document)), done)
        .orElseThrow(
            () ->
                refused(
                    "no-header",
                    Sentence.of(
                        "No row of the table has a column for names. Write 姓名 or Name above it.")));
  }

  private static Refusal refused(String rule, Sentence detail) {
    return new Refusal(Problem.of(422, rule, "The table cannot be read", detail));
  }

  private static Intake clean(Intake intake) {
    if (!intake.isClean()) {
      throw new Refusal(
          Problem.unprocessable(
              "people",
              "Nothing was taken over",
              intake.notes().stream()
                  .filter(note -> note.fault().isBlocking())
                  .limit(1000)
                  .map(note -> PeopleForm.item("row " + note.row(), note))
                  .toList()));
    }
    return intake;
  }
}
