package org.jiangxin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.verify.Report;
import org.jiangxin.archive.verify.Verification;
import org.jiangxin.store.CommandDatabase;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verify}: does a ledger prove what it says? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Recomputes every hash and every standing of an archive or a database.",
      "Exit code 0 only if all agree; 1 names the first row of each event that does not."
    })
final class VerifyCommand implements Callable<Integer> {

  /** What is verified. */
  static final class Subject {
    @Option(names = "--archive", paramLabel = "FILE", description = "A file made by backup.")
    private Optional<Path> archive = Optional.empty();

    @Option(
        names = "--database",
        paramLabel = "URI",
        description = "A PostgreSQL server: postgresql://user:password@host:port/database")
    private Optional<String> database = Optional.empty();

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "The data directory of a server, running or not.")
    private Optional<Path> data = Optional.empty();
  }

  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Subject subject;

  @Override
  public Integer call() {
    Report report = subject.archive.map(VerifyCommand::ofArchive).orElseGet(this::ofDatabase);
    PrintWriter out = spec.commandLine().getOut();
    report.events().forEach(out::println);
    report.findings().forEach(spec.commandLine().getErr()::println);
    out.println(report.agrees() ? "all agree" : "NOT all agree");
    out.flush();
    return report.agrees() ? 0 : 1;
  }

  private static Report ofArchive(Path file) {
    try (ArchiveFile archive = InputFiles.archive(file)) {
      return Verification.of(archive);
    }
  }

  private Report ofDatabase() {
    try (CommandDatabase database = DatabaseChoice.existing(subject.data, subject.database);
        DatabaseSnapshot snapshot = DatabaseSnapshot.of(database.address())) {
      return Verification.of(snapshot);
    }
  }
}
