package org.jiangxin.cli;

/** Stops a node when the process is asked to end. */
final class StopSignal {
  private StopSignal() {}

  /**
   * On SIGTERM and SIGINT closes the node and ends the process with code 0: it did what it was
   * asked to. Left to itself the JVM would end with 143, which service managers take for a failure.
   */
  static void closes(ServerNode node) {
    closes(node, () -> {});
  }

  /** The same, with something to do when the node is closed. */
  static void closes(ServerNode node, Runnable afterwards) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  node.close();
                  afterwards.run();
                  System.out.flush();
                  Runtime.getRuntime().halt(0);
                },
                "stop"));
  }
}
