package org.jiangxin.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.Proceeding;
import org.jiangxin.standings.ActorNames;
import org.jiangxin.standings.Times;

/** What was done in an event besides marking, for its protocol: each with who and when. */
final class ProtocolRows {
  private final EventKey event;
  private final ActorNames names;
  private final JsonArray proceedings = new JsonArray();
  private final Map<String, JsonObject> appeals = new LinkedHashMap<>();
  private Optional<ReviewProtocol> review = Optional.empty();

  private ProtocolRows(EventKey event, ActorNames names) {
    this.event = event;
    this.names = names;
  }

  static ProtocolRows of(EventKey event, ActorNames names, List<Proceeding> rows) {
    ProtocolRows protocol = new ProtocolRows(event, names);
    rows.forEach(protocol::read);
    return protocol;
  }

  /** The members review, appeals and proceedings. */
  JsonObject json() {
    return new JsonObject()
        .put("review", review.map(ReviewProtocol::json).orElse(null))
        .put("appeals", new JsonArray(List.copyOf(appeals.values())))
        .put("proceedings", proceedings);
  }

  private void read(Proceeding row) {
    proceedings.add(new JsonObject(row.body()).put("kind", row.kind()).mergeIn(stamp(row.row())));
    Fact fact = row.row().fact();
    if (fact instanceof Fact.AppealFiled filed) {
      appeals.put(row.row().id().toString(), appeal(row.row(), filed));
    } else if (fact instanceof Fact.AppealDecided decided) {
      appeals
          .get(decided.appeal())
          .put(
              "decision",
              stamp(row.row()).put("upheld", decided.upheld()).put("reason", decided.reason()));
    } else {
      readReview(row.row(), fact);
    }
  }

  private void readReview(LedgerRow row, Fact fact) {
    if (fact instanceof Fact.ReviewDrawn drawn) {
      review = Optional.of(new ReviewProtocol(stamp(row), drawn));
    } else if (fact instanceof Fact.ReviewExtended extended) {
      review.ifPresent(known -> known.extended(extended));
    } else if (fact instanceof Fact.ReviewFinding finding) {
      review.ifPresent(known -> known.found(stamp(row), finding));
    } else if (fact instanceof Fact.StateChanged change
        && change.to().compareTo(EventState.FROZEN) < 0) {
      review = Optional.empty();
    }
  }

  /** The appeal, and where to read how the total came about. */
  private JsonObject appeal(LedgerRow row, Fact.AppealFiled filed) {
    return stamp(row)
        .put("id", row.id().toString())
        .put("entry", filed.entry())
        .put("aspect", filed.aspect().orElse(null))
        .put("appellant", names.appellant(filed, row.actor()).orElse(null))
        .put("text", filed.text())
        .put(
            "derivation",
            "/api/competitions/"
                + event.competition()
                + "/events/"
                + event.event()
                + "/entries/"
                + filed.entry()
                + "/derivation")
        .putNull("decision");
  }

  /** Where in the ledger, when and by whom. */
  private JsonObject stamp(LedgerRow row) {
    return new JsonObject()
        .put("position", row.position())
        .put("at", Times.text(row.recordedAt()))
        .put("by", names.of(row.actor()).orElse(null))
        .put("role", row.actor().role().name().toLowerCase(java.util.Locale.ROOT));
  }
}
