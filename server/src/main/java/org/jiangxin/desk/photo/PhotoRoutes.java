package org.jiangxin.desk.photo;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/**
 * Takes and gives the photos beside marks. A mark names its photos first; then its judge may send
 * the files, so that nobody fills the disk with pictures that belong to nothing. They are seen by
 * that judge, the event's chief judge and organisers.
 */
public final class PhotoRoutes implements Routes {
  /** The largest file, in bytes. */
  static final int LARGEST_FILE = 512 * 1024;

  private static final String PHOTO = "/api/competitions/:competition/events/:event/photos/:photo";

  /** Decoding takes much memory, so only a few do it at once. */
  private static final int DECODERS = 2;

  private static final String CHECKED = "jiangxin.photo.name";

  private final Authentication authentication;
  private final StandingsService standings;
  private final PhotoFiles files;
  private final WorkerExecutor decoders;

  /** Routes over the photos of a database. */
  public PhotoRoutes(
      Vertx vertx, Authentication authentication, StandingsService standings, Database database) {
    this.authentication = authentication;
    this.standings = standings;
    this.files = new PhotoFiles(database);
    this.decoders = vertx.createSharedWorkerExecutor("photos", DECODERS);
  }

  @Override
  public void mount(Router router) {
    router.get(PHOTO).handler(this::read);
    router.put(PHOTO).handler(this::letJudgesPass);
    router
        .put(PHOTO)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_FILE))
        .handler(this::write);
  }

  private void read(RoutingContext call) {
    allowed(call, PhotoRight.SEE)
        .compose(principal -> files.read(call.pathParam("competition"), name(call)))
        .map(file -> file.orElseThrow(() -> missing("The photo has not arrived yet")))
        .onSuccess(
            file ->
                call.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "image/jpeg")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                    .putHeader(HttpHeaders.VARY, "Cookie, Authorization")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(file))
        .onFailure(call::fail);
  }

  /** Refuses before a body is read. */
  private void letJudgesPass(RoutingContext call) {
    call.request().pause();
    allowed(call, PhotoRight.SEND)
        .onSuccess(
            principal -> {
              call.put(CHECKED, ((Principal.JudgeTablet) principal).judge());
              call.request().resume();
              call.next();
            })
        .onFailure(
            refusal -> {
              call.request().resume();
              call.fail(refusal);
            });
  }

  private void write(RoutingContext call) {
    Buffer body = Optional.ofNullable(call.body().buffer()).orElseGet(Buffer::buffer);
    decoders
        .executeBlocking(() -> problem(name(call), body.getBytes()), false)
        .compose(
            problem -> {
              if (problem.isPresent()) {
                throw new Refusal(Problem.of(422, "photo", "Not a photo", problem.get()));
              }
              return files.write(call.pathParam("competition"), body, call.get(CHECKED));
            })
        .onSuccess(
            isNew ->
                Answers.json(call, isNew ? 201 : 200, new JsonObject().put("stored", name(call))))
        .onFailure(call::fail);
  }

  private static Optional<Sentence> problem(String name, byte[] file) {
    return sha256(file).equals(name)
        ? Jpeg.problem(file)
        : Optional.of(Sentence.of("The file's SHA-256 is another one than the address says."));
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Who calls, when the event's ledger lets them; fails with 401, 403 or 404. */
  private Future<Principal> allowed(RoutingContext call, PhotoRight right) {
    EventKey key = new EventKey(call.pathParam("competition"), call.pathParam("event"));
    return authentication
        .signedIn(call)
        .compose(
            session ->
                standings
                    .read(key, book -> right.of(book, session.principal(), name(call)))
                    .map(found -> found.orElseThrow(() -> missing("There is no event {}", key)))
                    .map(answer -> principal(session.principal(), answer)));
  }

  private static Principal principal(Principal caller, PhotoRight.Answer answer) {
    return switch (answer) {
      case YES -> caller;
      case NO -> throw new Refusal(Problem.forbidden("Photos are for the judges who took them"));
      case UNKNOWN -> throw missing("No mark that you may see names this photo");
    };
  }

  private static String name(RoutingContext call) {
    return call.pathParam("photo");
  }

  private static Refusal missing(String template, Object... values) {
    return new Refusal(Problem.notFound(template, values));
  }
}
