package org.jiangxin.desk.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jiangxin.live.LedgerWipe;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class PhotoRoutesTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";

  private final HttpClient client = HttpClient.newHttpClient();
  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(true).state("marking");
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private static byte[] photo(int colour, int side) throws IOException {
    BufferedImage picture = new BufferedImage(side, 4, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, colour);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", file);
    return file.toByteArray();
  }

  private static String name(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
  }

  private JsonObject mark(String token, int revision, String... photos) {
    JsonObject mark =
        new JsonObject()
            .put("entry", "W01")
            .put("aspect", "A1")
            .put("value", "50")
            .put("revision", revision)
            .put("photos", new JsonArray(List.of(photos)));
    return node.call("PUT", EVENT + "/marks/" + UUID.randomUUID(), mark, token).json();
  }

  private HttpResponse<byte[]> call(String method, String name, byte[] body, String token)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(node.http().origin() + EVENT + "/photos/" + name))
            .header("Authorization", "Bearer " + token)
            .timeout(Duration.ofMinutes(1))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private int put(byte[] file, String token) throws Exception {
    return call("PUT", name(file), file, token).statusCode();
  }

  private int get(byte[] file, String token) throws Exception {
    return call("GET", name(file), new byte[0], token).statusCode();
  }

  @Test
  void aPhotoIsSeenByItsJudgeTheChiefJudgeAndOrganisersOnly() throws Exception {
    byte[] file = photo(0xff0000, 8);
    String j2 = node.judgeToken("j2");
    assertEquals("accepted", mark(j2, 0, name(file)).getString("type"));
    assertEquals(404, get(file, j2));

    assertEquals(201, put(file, j2));

    HttpResponse<byte[]> read = call("GET", name(file), new byte[0], j2);
    assertTrue(Arrays.equals(file, read.body()));
    assertEquals("image/jpeg", read.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(200, get(file, node.judgeToken("j1")));
    assertEquals(200, get(file, node.organizer()));
    assertEquals(404, get(file, node.judgeToken("j3")));
    assertEquals(401, node.http().call("GET", EVENT + "/photos/" + name(file), null).status());
  }

  @Test
  void aFileThatNoMarkOfTheSenderNamesIsRefused() throws Exception {
    byte[] file = photo(0x00ff00, 8);
    mark(node.judgeToken("j2"), 0, name(file));

    assertEquals(404, put(file, node.judgeToken("j3")));
    assertEquals(403, put(file, node.organizer()));
  }

  @Test
  void whatIsNoWholePhotoOrTellsMoreThanThePictureIsRefused() throws Exception {
    String j2 = node.judgeToken("j2");
    byte[] good = photo(0x0000ff, 8);
    byte[] cut = Arrays.copyOf(good, good.length - 2);
    byte[] text = "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] withPlace = new byte[good.length + 6];
    System.arraycopy(good, 0, withPlace, 0, 2);
    System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 4, 1, 1}, 0, withPlace, 2, 6);
    System.arraycopy(good, 2, withPlace, 8, good.length - 2);
    byte[] large = photo(0, Jpeg.LARGEST_SIDE + 1);

    int revision = 0;
    for (byte[] bad : List.of(cut, text, withPlace, large)) {
      mark(j2, revision++, name(bad));
      assertEquals(422, put(bad, j2));
    }
    mark(j2, revision++, name(good));
    assertEquals(422, call("PUT", name(good), photo(1, 9), j2).statusCode());
    assertEquals(413, call("PUT", name(good), new byte[600 * 1024], j2).statusCode());
    assertEquals(404, get(good, j2));
  }

  @Test
  void theSameFileIsStoredOnceAndItsHashIsExportedWithTheMark(Database database) throws Exception {
    byte[] file = photo(0xffffff, 8);
    for (String judge : List.of("j2", "j3")) {
      String token = node.judgeToken(judge);
      JsonObject given =
          new JsonObject()
              .put("entry", "W02")
              .put("aspect", "A1")
              .put("value", "50")
              .put("revision", 0)
              .put("photos", new JsonArray().add(name(file)));
      node.call("PUT", EVENT + "/marks/" + UUID.randomUUID(), given, token);
      assertEquals(judge.equals("j2") ? 201 : 200, put(file, token));
    }
    assertEquals(
        1,
        database
            .execute("SELECT 1 FROM photos", io.vertx.sqlclient.Tuple.tuple())
            .await()
            .rowCount());
    String csv = node.call("GET", EVENT + "/marks.csv", null, node.organizer()).raw().body();
    String hash = name(file);
    assertEquals(2, csv.lines().filter(line -> line.endsWith(hash)).count());
  }

  @Test
  void moreThanThreePhotosOrSomethingElseBesideAMarkIsRefused() throws Exception {
    String j2 = node.judgeToken("j2");
    String name = name(photo(1, 8));

    assertEquals(422, mark(j2, 0, name, name).getInteger("status"));
    assertEquals(422, mark(j2, 0, "holiday.jpg").getInteger("status"));
    assertEquals(
        422,
        mark(j2, 0, name(photo(2, 8)), name(photo(3, 8)), name(photo(4, 8)), name)
            .getInteger("status"));
  }
}
