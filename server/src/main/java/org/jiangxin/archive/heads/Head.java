package org.jiangxin.archive.heads;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.HashLink;
import org.jiangxin.standings.Times;

/**
 * Where an event's ledger ends.
 *
 * @param position the last row's number, 0 when there is none
 * @param hash the last row's hash
 * @param recordedAt when the last row was recorded
 */
record Head(
    EventKey event, EventState state, long position, HashLink.Hash hash, Instant recordedAt) {

  static Head of(EventBook book) {
    return new Head(book.key(), book.state(), book.position(), book.head(), book.recordedAt());
  }

  /** Whether rows may still come that nobody has published. */
  boolean isActive() {
    return position > 0 && state != EventState.DRAFT && state != EventState.PUBLISHED;
  }

  /** The form in which {@code verify} takes it: competition/event:position:hash. */
  String text() {
    return event + ":" + position + ":" + hash;
  }

  JsonObject json() {
    return new JsonObject()
        .put("event", event.event())
        .put("state", state.wireName())
        .put("position", position)
        .put("head", hash.hex())
        .put("recordedAt", Times.text(recordedAt));
  }
}
