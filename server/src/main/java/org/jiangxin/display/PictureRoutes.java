package org.jiangxin.display;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.regex.Pattern;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.store.Database;

/** A competition's pictures: everybody sees them, organisers put them there. */
record PictureRoutes(Authentication authentication, Database database) implements Routes {
  private static final String PICTURE = "/api/competitions/:competition/pictures/:picture";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final int LARGEST_PICTURE = 5 * 1024 * 1024;

  @Override
  public void mount(Router router) {
    router.get(PICTURE).handler(this::read);
    OrganizerCalls calls = new OrganizerCalls(router, authentication);
    calls.with(HttpMethod.PUT, PICTURE, LARGEST_PICTURE).handler(this::write);
    calls.without(HttpMethod.DELETE, PICTURE).handler(this::remove);
  }

  private void read(RoutingContext call) {
    database
        .execute(
            """
            SELECT media_type, body, encode(sha256, 'hex') AS tag FROM pictures
            WHERE competition = $1 AND id = $2
            """,
            Tuple.of(call.pathParam("competition"), call.pathParam("picture")))
        .onSuccess(
            rows -> {
              if (rows.size() == 0) {
                call.fail(noSuchPicture());
              } else {
                answer(call, rows.iterator().next());
              }
            })
        .onFailure(call::fail);
  }

  private static void answer(RoutingContext call, Row row) {
    String tag = "\"" + row.getString("tag") + "\"";
    call.response()
        .putHeader(HttpHeaders.ETAG, tag)
        .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .putHeader("X-Content-Type-Options", "nosniff");
    if (tag.equals(call.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
      call.response().setStatusCode(304).end();
    } else {
      call.response()
          .putHeader(HttpHeaders.CONTENT_TYPE, row.getString("media_type"))
          .end(row.getBuffer("body"));
    }
  }

  private void write(RoutingContext call) {
    String id = call.pathParam("picture");
    if (!ID.matcher(id).matches()) {
      throw new Refusal(Problem.malformed("A picture's id has letters, digits, '.', '_' and '-'"));
    }
    Buffer body = call.body().length() <= 0 ? Buffer.buffer() : call.body().buffer();
    Picture kind =
        Picture.kindOf(body)
            .orElseThrow(
                () ->
                    new Refusal(
                        Problem.of(
                            415, "media-type", "Not a picture", "Send a PNG, JPEG or WebP")));
    store(call, id, kind, body);
  }

  private void store(RoutingContext call, String id, Picture kind, Buffer body) {
    database
        .execute(
            """
            INSERT INTO pictures (competition, id, media_type, body, sha256)
            SELECT id, $2, $3, $4, sha256($4) FROM competition WHERE id = $1
            ON CONFLICT (competition, id)
              DO UPDATE SET media_type = $3, body = $4, sha256 = sha256($4)
            """,
            Tuple.of(call.pathParam("competition"), id, kind.mediaType(), body))
        .onSuccess(
            written -> {
              if (written.rowCount() == 0) {
                call.fail(new Refusal(Problem.notFound("There is no such competition")));
              } else {
                Answers.json(call, 200, new JsonObject().put("url", call.request().path()));
              }
            })
        .onFailure(call::fail);
  }

  private void remove(RoutingContext call) {
    database
        .execute(
            "DELETE FROM pictures WHERE competition = $1 AND id = $2",
            Tuple.of(call.pathParam("competition"), call.pathParam("picture")))
        .onSuccess(gone -> Answers.nothing(call))
        .onFailure(call::fail);
  }

  private static Refusal noSuchPicture() {
    return new Refusal(Problem.notFound("There is no such picture"));
  }
}
