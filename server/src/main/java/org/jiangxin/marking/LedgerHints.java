package org.jiangxin.marking;

import io.vertx.core.eventbus.EventBus;
import java.util.function.Consumer;

/**
 * Tells every node that an event's ledger has grown. A hint, never the content: who misses one
 * notices by the position.
 */
public final class LedgerHints {
  private static final String ADDRESS = "ledger.moved";

  private final EventBus bus;

  /** Hints over the given bus. */
  public LedgerHints(EventBus bus) {
    this.bus = bus;
  }

  /** Tells all nodes, this one too. */
  public void ledgerMoved(EventKey event) {
    bus.publish(ADDRESS, event.toString());
  }

  /** Calls back, on the caller's event loop, with each event whose ledger has grown. */
  public void onMoved(Consumer<EventKey> listener) {
    bus.<String>consumer(ADDRESS, message -> listener.accept(parse(message.body())));
  }

  private static EventKey parse(String text) {
    int slash = text.indexOf('/');
    return new EventKey(text.substring(0, slash), text.substring(slash + 1));
  }
}
