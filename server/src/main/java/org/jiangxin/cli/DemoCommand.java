package org.jiangxin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jiangxin.cli.demo.DemoHall;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.store.StartupProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the sample competition with simulated judges, in a folder that goes away again. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Runs the sample competition with simulated judges who mark live.")
final class DemoCommand implements Callable<Integer> {
  private static final String PASSWORD = "JIANGXIN_ORGANIZER_PASSWORD";
  private static final int PASSWORD_BYTES = 6;
  private static final String SAMPLE = "/config/competitions/wuhu-2025.yaml";

  @Spec private CommandSpec spec;

  @Mixin private ServeFlags flags;

  @Option(
      names = "--seconds-per-mark",
      paramLabel = "SECONDS",
      defaultValue = "4",
      description = "How long a judge takes for a mark, on average (default: ${DEFAULT-VALUE})")
  private double secondsPerMark;

  @Option(
      names = "--seed",
      defaultValue = "2025",
      description = "Makes two demonstrations alike (default: ${DEFAULT-VALUE})")
  private long seed;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("jiangxin-demo");
    Map<String, String> environment = environment(folder);
    ServerNode node = ServerNode.start(flags.settings(environment));
    StopSignal stop = StopSignal.closes(node, () -> delete(folder));
    try {
      open(node, environment.get(PASSWORD));
    } catch (RuntimeException unopened) {
      stop.closeNow();
      throw unopened;
    }
    new CountDownLatch(1).await();
    return 0;
  }

  private void open(ServerNode node, String password) {
    CompetitionDocument document = document(node);
    announce(node, document, password, spec.commandLine().getOut());
    new DemoHall(
            node.vertx(),
            node.contest(),
            document,
            URI.create("http://127.0.0.1:" + node.port()),
            secondsPerMark,
            seed)
        .open(password);
  }

  private static CompetitionDocument document(ServerNode node) {
    String first = node.documents().competitions().await().get(0);
    return node.documents().current(first).await().orElseThrow();
  }

  /** The demonstration is a server like any other; only its folder and competition are its own. */
  private static Map<String, String> environment(Path folder) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.values().removeIf(String::isBlank);
    environment.putIfAbsent("JIANGXIN_DATA", folder.resolve("data").toString());
    if (!environment.containsKey("JIANGXIN_COMPETITION")) {
      environment.putIfAbsent("JIANGXIN_COMPETITIONS", sample(folder).toString());
    }
    environment.putIfAbsent(
        PASSWORD, HexFormat.of().formatHex(new SecureRandom().generateSeed(PASSWORD_BYTES)));
    return environment;
  }

  private static Path sample(Path folder) {
    Path file = folder.resolve("competition.yaml");
    try (InputStream sample = DemoCommand.class.getResourceAsStream(SAMPLE)) {
      Files.copy(sample, file);
      return file;
    } catch (IOException e) {
      throw new StartupProblem("The sample cannot be written to " + file + ": " + e.getMessage());
    }
  }

  private static void announce(
      ServerNode node, CompetitionDocument document, String password, PrintWriter out) {
    out.println(
        "Jiangxin is ready: "
            + document.competition().title().in("en")
            + ", "
            + document.events().size()
            + " events, "
            + document.judges().size()
            + " simulated judges.");
    node.addresses().print(out);
    out.println("  organiser: user 'organizer', password " + password);
    out.println();
    out.println("What to look at:");
    String screen =
        "http://127.0.0.1:" + node.port() + "/screen/?competition=" + document.competition().id();
    out.println(
        "  "
            + screen
            + "&event="
            + document.events().get(0).id()
            + "&view=ranking   rows move as marks come in");
    out.println("  " + screen + "&view=wall   all events at once");
    out.println("  the judges' page: make a code at the organiser's desk and sign in with it");
    out.println("Press Ctrl-C to stop; nothing is kept.");
    out.flush();
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(DemoCommand::deleteOne);
    } catch (IOException e) {
      // a folder in the system's temporary place may stay
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      // as above
    }
  }
}
