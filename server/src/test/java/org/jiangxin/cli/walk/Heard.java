package org.jiangxin.cli.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An answer, as text that can be searched.
 *
 * @param text headers and body; the files within a workbook one after the other
 * @param lasting what must not change while nothing that may be seen changes
 */
record Heard(int status, String text, String lasting) {

  static Heard of(HttpResponse<byte[]> answer) {
    String body = text(answer.body());
    HttpHeaders headers = answer.headers();
    String lasting =
        answer.statusCode()
            + "\n"
            + headers.firstValue("etag").orElse("")
            + "\n"
            + headers.firstValue("last-modified").orElse("")
            + "\n"
            + body;
    return new Heard(answer.statusCode(), headers.map() + "\n" + body, lasting);
  }

  private static String text(byte[] body) {
    boolean zip = body.length > 3 && body[0] == 'P' && body[1] == 'K';
    return zip ? unpacked(body) : new String(body, StandardCharsets.UTF_8);
  }

  /** By the list at the archive's end: some of the entries do not say their own length. */
  private static String unpacked(byte[] archive) {
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.createTempFile("walk", ".zip");
      Files.write(file, archive);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          byte[] content = zip.getInputStream(entry).readAllBytes();
          text.append(new String(content, StandardCharsets.UTF_8)).append('\n');
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
