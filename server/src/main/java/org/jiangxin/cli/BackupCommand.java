package org.jiangxin.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jiangxin.archive.Backup;
import org.jiangxin.archive.Manifest;
import org.jiangxin.store.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: everything as one file, while marking goes on. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes everything into one archive: documents, ledgers, accounts without passwords.",
      "Works while a server runs. A file of that name is replaced once the new one is whole."
    })
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseChoice choice;

  @Parameters(paramLabel = "FILE", description = "The archive to write.")
  private Path file;

  @Override
  public Integer call() {
    if (Files.isDirectory(file)) {
      throw new InputProblem(file + ": is a directory; name a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new InputProblem(folder + ": is no folder that can be written to; make it first");
    }
    try (CommandDatabase database = choice.existing()) {
      Manifest manifest = Backup.write(database.address(), file, "command");
      PrintWriter out = spec.commandLine().getOut();
      manifest
          .heads()
          .forEach(
              head ->
                  out.printf(
                      "%s/%s: %d rows, head %s%n",
                      head.competition(), head.event(), head.position(), head.head()));
      out.println(file + " is written");
      out.flush();
      return 0;
    }
  }
}
