package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.store.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServeFlagsTest {
  @TempDir Path folder;

  private static NodeSettings settings(Map<String, String> environment, String... flags) {
    ServeFlags parsed = CommandLine.populateCommand(new ServeFlags(), flags);
    return parsed.settings(environment);
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("server.yaml"), text).toString();
  }

  @Test
  void aFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    String file = file("port: 1001\nhost: 10.0.0.1\ndata: from-file\n");
    Map<String, String> environment =
        Map.of("JIANGXIN_PORT", "1002", "JIANGXIN_HOST", "10.0.0.2", "JIANGXIN_CONFIG", file);

    NodeSettings settings = settings(environment, "--port", "1003");

    assertEquals(1003, settings.listen().port());
    assertEquals("10.0.0.2", settings.listen().host());
    assertEquals(Path.of("from-file"), settings.data());
  }

  @Test
  void withoutAnythingTheServerIsForThisMachineOnly() {
    NodeSettings settings = settings(Map.of());

    assertEquals("127.0.0.1", settings.listen().host());
    assertEquals(8080, settings.listen().port());
    assertEquals(Optional.empty(), settings.database());
    assertEquals(Optional.empty(), settings.cluster());
    assertInstanceOf(NodeSettings.Tls.Off.class, settings.tls());
  }

  @Test
  void theCompetitionOfTheFlagIsCalledTheSameInTheEnvironmentAndTheFile() throws IOException {
    assertEquals(
        List.of(Path.of("a.yaml")),
        settings(Map.of("JIANGXIN_COMPETITION", "a.yaml")).competitions());
    assertEquals(
        List.of(Path.of("b.yaml")),
        settings(Map.of("JIANGXIN_CONFIG", file("competition: b.yaml\n"))).competitions());
  }

  @Test
  void theEnvironmentsCompetitionsGoBeforeTheFilesUnderEitherName() throws IOException {
    String one = file("competition: b.yaml\n");
    assertEquals(
        List.of(Path.of("a.yaml")),
        settings(Map.of("JIANGXIN_CONFIG", one, "JIANGXIN_COMPETITIONS", "a.yaml")).competitions());
    String many = file("competitions: [b.yaml]\n");
    assertEquals(
        List.of(Path.of("a.yaml")),
        settings(Map.of("JIANGXIN_CONFIG", many, "JIANGXIN_COMPETITION", "a.yaml")).competitions());
  }

  @Test
  void listsAreListsInTheFileAndHaveCommasInTheEnvironment() throws IOException {
    String file = file("competitions: [a.yaml, b.yaml]\norigins: [https://a.example]\n");

    NodeSettings settings =
        settings(
            Map.of("JIANGXIN_ORIGINS", "https://b.example, https://c.example/"), "--config", file);

    assertEquals(List.of(Path.of("a.yaml"), Path.of("b.yaml")), settings.competitions());
    assertEquals(
        List.of("https://b.example", "https://c.example"), settings.surroundings().origins());
  }

  @Test
  void clusterSettingsComeFromTheEnvironment() {
    ClusterSettings cluster =
        settings(
                Map.of(
                    "JIANGXIN_CLUSTER_HOST", "10.0.0.1",
                    "JIANGXIN_CLUSTER_PORT", "5800",
                    "JIANGXIN_CLUSTER_MEMBERS", "10.0.0.1,10.0.0.2:5801"),
                "--cluster")
            .cluster()
            .orElseThrow();

    assertEquals(Optional.of("10.0.0.1"), cluster.host());
    assertEquals(Optional.of(5800), cluster.port());
    assertEquals(List.of("10.0.0.1", "10.0.0.2:5801"), cluster.members());
  }

  @Test
  void theFileInTheRepositoryIsValidAndChangesNothing() {
    NodeSettings fromFile =
        settings(Map.of(), "--config", Path.of("..", "config", "server.yaml").toString());

    assertEquals(settings(Map.of()).listen(), fromFile.listen());
    assertEquals(settings(Map.of()).tls(), fromFile.tls());
  }

  @ParameterizedTest
  @CsvSource({
    "JIANGXIN_PORT, 99999, must be a number from 0 to 65535",
    "JIANGXIN_PORT, http, must be a number",
    "JIANGXIN_CLUSTER, perhaps, must be true or false",
    "JIANGXIN_DATABASE, mysql://x, does not begin with postgresql://",
    "JIANGXIN_TLS, on, --tls may be 'self' or 'off'",
    "JIANGXIN_TLS_CERT, a.pem, go together",
    "JIANGXIN_PUBLIC_URL, hall, no address such as",
    "JIANGXIN_TRUSTED_PROXIES, somewhere, no IP address or range",
    "JIANGXIN_CONFIG, missing.yaml, cannot be read"
  })
  void aWrongSettingIsSaidInOneLine(String name, String value, String part) {
    StartupProblem problem =
        assertThrows(StartupProblem.class, () -> settings(Map.of(name, value)));

    assertTrue(problem.getMessage().contains(part), problem.getMessage());
    assertEquals(1, problem.getMessage().lines().count());
  }

  @Test
  void anUnknownNameInTheFileIsRefused() throws IOException {
    String file = file("prot: 8080\n");

    StartupProblem problem =
        assertThrows(StartupProblem.class, () -> settings(Map.of(), "--config", file));

    assertTrue(problem.getMessage().contains("prot"), problem.getMessage());
  }

  @Test
  void aFlagThatIsNoPortIsRefused() {
    assertThrows(StartupProblem.class, () -> settings(Map.of(), "--port", "70000"));
  }
}
