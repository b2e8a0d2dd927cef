package org.jiangxin.cli;

import java.nio.file.Path;
import java.util.List;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.DocumentImport;

/**
 * The documents that the command line names: read before anything starts, put into force before
 * anybody comes.
 */
record StartCompetitions(List<Named> documents) {

  private record Named(Path file, CompetitionDocument document) {}

  /**
   * Reads all.
   *
   * @throws InputProblem if one cannot be read or is not valid
   */
  static StartCompetitions read(List<Path> files) {
    return new StartCompetitions(
        files.stream().map(file -> new Named(file, InputFiles.competition(file))).toList());
  }

  /**
   * Puts them into force; those that are already change nothing. Blocks.
   *
   * @throws InputProblem if one cannot replace what is in force
   */
  void putIntoForce(DocumentImport imports) {
    for (Named each : documents) {
      if (imports.put(each.document(), Actor.SYSTEM).await()
          instanceof DocumentImport.Outcome.Refused refused) {
        throw new InputProblem(
            refused.problems().stream().map(problem -> each.file() + ": " + problem).toList());
      }
    }
  }
}
