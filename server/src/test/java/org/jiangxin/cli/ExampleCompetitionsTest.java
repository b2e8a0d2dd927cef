package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example's standings were worked out apart from the engine. */
class ExampleCompetitionsTest {

  private static final Path EXAMPLES = Path.of("../config/competitions/examples");

  static List<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesOutAsItSays(Path example) throws IOException {
    Ran ran =
        Ran.run(
            "score",
            "--competition",
            example.resolve("competition.yaml"),
            "--marks",
            example.resolve("marks.csv"),
            "--format",
            "csv");
    assertEquals("", ran.err());
    assertEquals(Files.readString(example.resolve("expected.csv")), ran.out());
  }

  @Test
  void thereIsOneForEachMethodOfTheCatalogue() throws IOException {
    assertEquals(
        List.of(
            "ballroom",
            "climbing",
            "diving",
            "figure-skating",
            "gymnastics",
            "halfpipe",
            "points-by-place",
            "provincial",
            "ski-jumping",
            "song-contest",
            "strict-and-generous",
            "worldskills"),
        examples().stream().map(folder -> folder.getFileName().toString()).toList());
  }
}
