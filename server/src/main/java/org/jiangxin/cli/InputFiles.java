package org.jiangxin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Parsed;

/** Reads the files that are named on the command line. */
final class InputFiles {

  private InputFiles() {}

  /**
   * A valid competition document.
   *
   * @throws InputProblem with every problem, or when the file cannot be read
   */
  static CompetitionDocument competition(Path file) {
    try {
      if (Files.size(file) > CompetitionDocument.MOST_BYTES) {
        throw new InputProblem(file + ": the document is larger than 10 MB");
      }
      Parsed parsed = CompetitionDocument.parse(Files.readAllBytes(file));
      return parsed.valid().orElseThrow(() -> invalid(file, parsed));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static InputProblem invalid(Path file, Parsed parsed) {
    return new InputProblem(
        parsed.problems().stream().map(problem -> file + ": " + problem).toList());
  }

  /**
   * An archive.
   *
   * @throws InputProblem when there is no such file or it may not be read
   * @throws org.jiangxin.archive.ArchiveProblem when it is no whole archive
   */
  static ArchiveFile archive(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputProblem(file + ": there is no such file");
    }
    if (!Files.isReadable(file)) {
      throw new InputProblem(file + ": no permission to read it");
    }
    return ArchiveFile.open(file);
  }

  /**
   * A text that fits into memory, such as a key.
   *
   * @throws InputProblem when it cannot be read
   */
  static String small(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Opens UTF-8 text, refusing what is not. */
  static BufferedReader text(Path file) throws IOException {
    return Files.newBufferedReader(file);
  }

  /** What to tell about a file that could not be read. */
  static InputProblem unreadable(Path file, IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "there is no such file"
            : e instanceof AccessDeniedException
                ? "no permission to read it"
                : "cannot be read: " + e.getMessage();
    return new InputProblem(List.of(file + ": " + reason));
  }
}
