package org.jiangxin.cli;

/** Stops a node when the process is asked to end. */
final class StopSignal {
  private final Thread hook;
  private final Runnable closing;

  private StopSignal(Thread hook, Runnable closing) {
    this.hook = hook;
    this.closing = closing;
  }

  /**
   * On SIGTERM and SIGINT closes the node and ends the process with code 0: it did what it was
   * asked to. Left to itself the JVM would end with 143, which service managers take for a failure.
   */
  static StopSignal closes(ServerNode node) {
    return closes(node, () -> {});
  }

  /** The same, with something to do when the node is closed. */
  static StopSignal closes(ServerNode node, Runnable afterwards) {
    Runnable closing = () -> close(node, afterwards);
    Thread hook =
        new Thread(
            () -> {
              closing.run();
              Runtime.getRuntime().halt(0);
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    return new StopSignal(hook, closing);
  }

  /** Closes the node now; the process then ends by itself, with a code of its own. */
  void closeNow() {
    Runtime.getRuntime().removeShutdownHook(hook);
    closing.run();
  }

  private static void close(ServerNode node, Runnable afterwards) {
    node.close();
    afterwards.run();
    System.out.flush();
  }
}
