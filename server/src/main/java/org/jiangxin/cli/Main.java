package org.jiangxin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jiangxin.store.StartupProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit codes: 0 done, 1 the work failed, 2 wrong usage or input; failures are
 * told in single lines on standard error, never as stack traces.
 */
@Command(
    name = "jiangxin",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Runs skills competitions: judges' tablets, live rankings, results.",
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      ScoreCommand.class,
      ImportSchemeCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs a command and ends the process with its code. */
  public static void main(String[] args) {
    System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
  }

  /** Runs a command; the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    int code =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
            .execute(args);
    err.flush();
    if (out.checkError() && code == 0) {
      err.println("the output could not be written; is the disk full?");
      err.flush();
      return 1;
    }
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(oneLine(e.getMessage()) + "; see " + name + " --help");
    return 2;
  }

  private static int failed(Exception e, CommandLine command) {
    if (e instanceof InputProblem problem) {
      problem.lines().forEach(command.getErr()::println);
      return 2;
    }
    String line = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    command.getErr().println(oneLine(line));
    return e instanceof StartupProblem ? 2 : 1;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** UTF-8 whatever the machine's locale says, so that names and files survive. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
