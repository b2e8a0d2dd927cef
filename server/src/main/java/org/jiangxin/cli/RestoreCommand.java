package org.jiangxin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.restore.CheckedArchive;
import org.jiangxin.archive.restore.Outcome;
import org.jiangxin.archive.restore.Restore;
import org.jiangxin.archive.verify.Report;
import org.jiangxin.store.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: goes on where an archive stood, on this machine or another. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Checks all of an archive, then restores it. What fails leaves the database as it was.",
      "Archives carry no passwords: accounts that are not there yet get one at the next start of",
      "the server (the first organiser) or from another organiser."
    })
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseChoice choice;

  @Parameters(paramLabel = "FILE", description = "A file made by backup.")
  private Path file;

  @Option(
      names = "--replace",
      description = "Replace the competitions that are there; they are kept in a schema beside.")
  private boolean replace;

  @Override
  public Integer call() {
    try (ArchiveFile archive = InputFiles.archive(file)) {
      CheckedArchive checked = CheckedArchive.of(archive);
      return checked.report().agrees() ? restore(checked) : refuse(checked.report());
    }
  }

  private int refuse(Report report) {
    PrintWriter err = spec.commandLine().getErr();
    report.findings().forEach(err::println);
    err.println(file + " does not agree; nothing was touched");
    return 1;
  }

  private int restore(CheckedArchive checked) {
    try (CommandDatabase database = choice.existingOrNew()) {
      return tell(Restore.run(checked, database.address(), replace));
    }
  }

  private int tell(Outcome outcome) {
    if (outcome instanceof Outcome.Occupied occupied) {
      throw new InputProblem(
          "The database holds "
              + String.join(", ", occupied.competitions())
              + "; add --replace to put the archive in their place, or name another database");
    }
    tell((Outcome.Restored) outcome);
    return 0;
  }

  private void tell(Outcome.Restored restored) {
    PrintWriter out = spec.commandLine().getOut();
    restored.report().events().forEach(out::println);
    out.println(file + " is restored; the new epoch is " + restored.epoch());
    List<String> kept = restored.kept().stream().toList();
    kept.forEach(schema -> out.println("What was there before is kept in schema " + schema));
    out.flush();
  }
}
