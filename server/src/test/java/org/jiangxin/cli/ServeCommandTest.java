package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPostgres.class)
class ServeCommandTest {
  @TempDir Path folder;

  private static void assertOneLine(Ran ran, String part) {
    assertEquals(2, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains(part), ran.err());
  }

  private static String uri(DatabaseAddress address) {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            address.user(), address.password(), address.host(), address.port(), address.database());
  }

  @Test
  void anUnreachableDatabaseIsOneLine() {
    assertOneLine(
        Ran.run("serve", "--port", "0", "--database", "postgresql://u:p@127.0.0.1:1/d"),
        "check that it runs and that --database is right");
  }

  @Test
  void aFolderOfOtherThingsIsOneLine() throws IOException {
    Files.writeString(folder.resolve("thesis.doc"), "chapter one");

    assertOneLine(
        Ran.run("serve", "--port", "0", "--data", folder.toString()), "it holds thesis.doc");
  }

  @Test
  void aWrongFlagIsOneLine() {
    assertOneLine(Ran.run("serve", "--prot", "80"), "--prot");
  }

  @Test
  void anInvalidDocumentIsRefusedBeforeAnythingStarts() throws IOException {
    Path document = Files.writeString(folder.resolve("broken.yaml"), "competition: {id: x}\n");

    Ran ran =
        Ran.run("serve", "--competition", document.toString(), "--data", folder + "/never-made");

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("broken.yaml: competition.title"), ran.err());
    assertTrue(Files.notExists(folder.resolve("never-made")));
  }

  @Test
  void aCertificateThatIsNoneIsOneLine() throws IOException {
    Path text = Files.writeString(folder.resolve("note.txt"), "not a certificate");

    assertOneLine(
        Ran.run("serve", "--tls-cert", text.toString(), "--tls-key", text.toString()),
        "holds no CERTIFICATE in PEM");
  }

  @Test
  void onSigtermAServingProcessStopsCleanlyWithCodeZero(DatabaseAddress database) throws Exception {
    Process process = serve("--port", "0", "--database", uri(database));
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> lines = readUntil(out, "/desk/");
      URI desk =
          URI.create(
              lines.get(lines.size() - 1).replaceFirst(".*(http\\S+)/desk/.*", "$1/health/ready"));
      HttpResponse<String> ready =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(desk).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, ready.statusCode());

      process.destroy();
      assertEquals(0, process.waitFor());
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> readUntil(BufferedReader out, String part) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = out.readLine();
    while (line != null) {
      lines.add(line);
      if (line.contains(part)) {
        return lines;
      }
      line = out.readLine();
    }
    throw new AssertionError("The server ended after " + lines);
  }

  private Process serve(String... flags) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve"));
    command.addAll(List.of(flags));
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("err.txt").toFile())
        .directory(folder.toFile())
        .start();
  }
}
