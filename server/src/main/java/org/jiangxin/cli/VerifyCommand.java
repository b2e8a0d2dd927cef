package org.jiangxin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.sign.PublicSigningKey;
import org.jiangxin.archive.verify.Expectations;
import org.jiangxin.archive.verify.KnownHeads;
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
  static final class Subject extends DatabaseChoice.Named {
    @Option(names = "--archive", paramLabel = "FILE", description = "A file made by backup.")
    private Optional<Path> archive = Optional.empty();

    @Option(
        names = "--signature",
        paramLabel = "FILE",
        description = "A published result with its signature, as the server hands it out.")
    private Optional<Path> signature = Optional.empty();
  }

  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Subject subject;

  @Option(
      names = "--head",
      paramLabel = "COMPETITION/EVENT:ROW:HASH",
      description = "A row's hash as it was printed or logged; may be repeated.")
  private List<String> heads = List.of();

  @Option(
      names = "--expect",
      paramLabel = "FILE",
      description = "A file with such hashes, a server's log for example; may be repeated.")
  private List<Path> expected = List.of();

  @Option(
      names = "--key",
      paramLabel = "PEM",
      description = "Accept only signatures of this public key; may be repeated.")
  private List<Path> keys = List.of();

  @Override
  public Integer call() {
    Expectations expectations = expectations();
    PrintWriter out = spec.commandLine().getOut();
    if (subject.signature.isPresent()) {
      return new SignatureCheck(subject.signature.get(), expectations.keys()).run(out);
    }
    Report report =
        subject
            .archive
            .map(file -> ofArchive(file, expectations))
            .orElseGet(() -> ofDatabase(expectations));
    report.events().forEach(out::println);
    report.findings().forEach(spec.commandLine().getErr()::println);
    out.println(report.agrees() ? "all agree" : "NOT all agree");
    out.flush();
    return report.agrees() ? 0 : 1;
  }

  private Expectations expectations() {
    KnownHeads known = new KnownHeads();
    Set<String> ids = new HashSet<>();
    try {
      heads.forEach(known::add);
      expected.forEach(file -> addAllIn(file, known));
      keys.forEach(file -> ids.add(PublicSigningKey.ofPem(InputFiles.small(file)).id()));
    } catch (IllegalArgumentException wrong) {
      throw new InputProblem(wrong.getMessage());
    }
    return new Expectations(known, ids);
  }

  private static void addAllIn(Path file, KnownHeads known) {
    if (known.addAllIn(InputFiles.small(file).lines()) == 0) {
      throw new InputProblem(file + ": it mentions no hash of the form competition/event:row:hash");
    }
  }

  private static Report ofArchive(Path file, Expectations expectations) {
    try (ArchiveFile archive = InputFiles.archive(file)) {
      return Verification.of(archive, expectations);
    }
  }

  private Report ofDatabase(Expectations expectations) {
    try (CommandDatabase database = DatabaseChoice.existing(subject);
        DatabaseSnapshot snapshot = DatabaseSnapshot.of(database.address())) {
      return Verification.of(snapshot, expectations);
    }
  }
}
