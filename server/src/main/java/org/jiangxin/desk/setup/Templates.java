package org.jiangxin.desk.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;

/** The sample competitions, from which new ones can begin. */
final class Templates {
  private static final String FOLDER = "/config/competitions/";

  /** As in the folder, the nearest to a skills competition first. */
  static final List<String> FILES =
      List.of(
          "examples/provincial/competition.yaml",
          "examples/worldskills/competition.yaml",
          "wuhu-2025.yaml",
          "tiangong-energy-2025.yaml",
          "examples/strict-and-generous/competition.yaml",
          "examples/points-by-place/competition.yaml",
          "examples/gymnastics/competition.yaml",
          "examples/diving/competition.yaml",
          "examples/ski-jumping/competition.yaml",
          "examples/halfpipe/competition.yaml",
          "examples/figure-skating/competition.yaml",
          "examples/climbing/competition.yaml",
          "examples/ballroom/competition.yaml",
          "examples/song-contest/competition.yaml");

  private Templates() {}

  /** All of them. Reads files: not for an event loop. */
  static List<CompetitionDocument> all() {
    List<CompetitionDocument> templates = new ArrayList<>();
    FILES.forEach(file -> read(file).ifPresent(templates::add));
    return List.copyOf(templates);
  }

  private static Optional<CompetitionDocument> read(String file) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? Optional.empty() : CompetitionDocument.parse(in.readAllBytes()).valid();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
