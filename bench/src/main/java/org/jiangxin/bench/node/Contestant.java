package org.jiangxin.bench.node;

import java.util.List;
import org.jiangxin.bench.client.Dialect;
import org.jiangxin.bench.client.Tablet;

/**
 * A server that takes marks and shows standings, ours or a peer, while it runs.
 *
 * @param name for people
 * @param screens the path of a screen's socket, for the first event
 * @param tablets one for each judge, those of the first event first
 */
public record Contestant(
    String name,
    Dialect dialect,
    int port,
    String screens,
    List<Tablet> tablets,
    ServerProcess process)
    implements AutoCloseable {

  /** Copies the list. */
  public Contestant {
    tablets = List.copyOf(tablets);
  }

  @Override
  public void close() {
    process.close();
  }
}
