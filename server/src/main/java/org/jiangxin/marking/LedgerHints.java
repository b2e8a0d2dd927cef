package org.jiangxin.marking;

import io.vertx.core.eventbus.EventBus;
import java.util.function.Consumer;

/**
 * Tells every node that an event's ledger has grown. A hint, never the content: who misses one
 * notices by the position.
 */
public final class LedgerHints {
  private static final String ADDRESS = "ledger.moved";

  /**
   * An event whose ledger has grown.
   *
   * @param position how far at least; {@link Long#MAX_VALUE} when nobody knows
   */
  public record Moved(EventKey event, long position) {}

  private final EventBus bus;

  /** Hints over the given bus. */
  public LedgerHints(EventBus bus) {
    this.bus = bus;
  }

  /** Tells all nodes, this one too. */
  public void ledgerMoved(EventKey event) {
    ledgerMoved(event, Long.MAX_VALUE);
  }

  /** Tells all nodes, this one too, that the ledger has a row at that position. */
  public void ledgerMoved(EventKey event, long position) {
    bus.publish(ADDRESS, event + "/" + position);
  }

  /** Calls back, on the caller's event loop, with each event whose ledger has grown. */
  public void onMoved(Consumer<Moved> listener) {
    bus.<String>consumer(ADDRESS, message -> listener.accept(parse(message.body())));
  }

  private static Moved parse(String text) {
    String[] parts = text.split("/", -1);
    return new Moved(new EventKey(parts[0], parts[1]), Long.parseLong(parts[2]));
  }
}
