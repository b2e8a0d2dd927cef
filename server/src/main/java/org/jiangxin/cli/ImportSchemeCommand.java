package org.jiangxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jiangxin.competition.YamlText;
import org.jiangxin.competition.cis.CisWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import-scheme}: a WorldSkills marking scheme workbook becomes a scheme. */
@Command(
    name = "import-scheme",
    mixinStandardHelpOptions = true,
    description =
        "Reads a WorldSkills marking scheme workbook (sheet \"CIS Marking Scheme Import\") and prints"
            + " it as the scheme of an event.")
final class ImportSchemeCommand implements Callable<Integer> {

  private static final long MOST_BYTES = 20_000_000;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.xlsx", description = "The workbook.")
  private Path file;

  @Override
  public Integer call() {
    CisWorkbook.Reading reading = read();
    PrintWriter err = spec.commandLine().getErr();
    reading.notes().forEach(note -> err.println(file + ": note: " + note));
    PrintWriter out = spec.commandLine().getOut();
    reading.scheme().ifPresent(scheme -> out.print(YamlText.of(scheme)));
    if (reading.scheme().isEmpty()) {
      throw new InputProblem(
          reading.problems().stream().map(problem -> file + ": " + problem).toList());
    }
    return 0;
  }

  private CisWorkbook.Reading read() {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputProblem(file + ": the workbook is larger than 20 MB");
      }
      return CisWorkbook.read(in);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }
}
