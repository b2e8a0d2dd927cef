package org.jiangxin.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: a node that runs until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Runs the server. Settings not given here come from JIANGXIN_… or config/server.yaml.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ServeFlags flags;

  @Override
  public Integer call() throws InterruptedException {
    ServerNode node = ServerNode.start(flags.settings(System.getenv()));
    StopSignal.closes(node);
    announce(node, spec.commandLine().getOut());
    new CountDownLatch(1).await();
    return 0;
  }

  private static void announce(ServerNode node, PrintWriter out) {
    out.println("Jiangxin is ready.");
    node.addresses().print(out);
    node.generatedPassword()
        .ifPresent(
            password ->
                out.println(
                    "  sign in as 'organizer' with the password "
                        + password
                        + " (shown this once; change it at the desk)"));
    out.flush();
  }
}
