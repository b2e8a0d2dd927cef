package org.jiangxin.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements' command line; {@code bench/run} starts it from the repository's root. */
@Command(
    name = "bench/run",
    mixinStandardHelpOptions = true,
    subcommands = {
      FanoutCommand.class,
      MarksCommand.class,
      LoadCommand.class,
      GrowthCommand.class,
      ScoreCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs one measurement. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
