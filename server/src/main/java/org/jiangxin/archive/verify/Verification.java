package org.jiangxin.archive.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiangxin.archive.ArchiveProblem;
import org.jiangxin.archive.ArchivedTable;
import org.jiangxin.archive.Holdings;
import org.jiangxin.archive.sign.PublicSigningKey;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.StoredRow;

/**
 * Recomputes everything that holdings claim: documents' checksums, the hash and place of every row
 * of every ledger, and all standings by replaying the rows.
 */
public final class Verification {
  private final Documents documents = new Documents();
  private final Map<EventKey, EventCheck> checks = new TreeMap<>(byName());
  private final Map<EventKey, StoredEvent> events = new TreeMap<>(byName());
  private final Set<UUID> ids = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private final ResultCheck results;
  private final KnownHeads heads;

  private Verification(Expectations expectations) {
    results = new ResultCheck(expectations.keys());
    heads = expectations.heads();
    heads.events().forEach(this::check);
  }

  private EventCheck check(EventKey event) {
    return checks.computeIfAbsent(event, key -> new EventCheck(key, documents, results, heads));
  }

  private static Comparator<EventKey> byName() {
    return Comparator.comparing(EventKey::competition).thenComparing(EventKey::event);
  }

  /** Verifies holdings. What cannot be read does not agree. */
  public static Report of(Holdings holdings) {
    return of(holdings, Expectations.none());
  }

  /** The same, with what is known from elsewhere. */
  public static Report of(Holdings holdings, Expectations expectations) {
    Verification verification = new Verification(expectations);
    verification.read(holdings);
    return verification.report();
  }

  private void read(Holdings holdings) {
    holdings.damages().forEach(damage -> findings.add(Finding.damage(damage)));
    read(holdings, "competition", this::competition);
    read(holdings, "document", row -> documents.document(StoredText.document(row)));
    read(holdings, "event", row -> event(StoredText.event(row)));
    read(holdings, "signing_keys", this::key);
    read(holdings, "ledger", row -> row(StoredText.row(row)));
  }

  private void read(Holdings holdings, String table, Consumer<JsonNode> take) {
    try {
      holdings.read(ArchivedTable.named(table), json -> read(table, json, take));
    } catch (ArchiveProblem broken) {
      findings.add(Finding.anywhere(table, Sentence.verbatim(broken.getMessage())));
    }
  }

  private void read(String table, String json, Consumer<JsonNode> take) {
    try {
      take.accept(StoredText.tree(json));
    } catch (IllegalArgumentException e) {
      findings.add(
          Finding.anywhere(
              table, Sentence.of("a row cannot be read ({})", String.valueOf(e.getMessage()))));
    }
  }

  private void competition(JsonNode row) {
    documents.competition(StoredText.text(row, "id"), StoredText.whole(row, "version"));
  }

  private void event(StoredEvent event) {
    events.put(event.key(), event);
    check(event.key());
  }

  private void key(JsonNode row) {
    results.key(
        StoredText.text(row, "id"), PublicSigningKey.of(StoredText.bytes(row, "public_key")));
  }

  private void row(StoredRow row) {
    EventCheck check = check(row.event());
    if (!ids.add(row.id())) {
      check.found(Finding.row(row.event(), row.position(), "its id is another row's"));
    }
    check.row(row);
  }

  private Report report() {
    List<EventReport> reports = new ArrayList<>();
    checks.forEach(
        (key, check) -> {
          check.end(Optional.ofNullable(events.get(key))).ifPresent(findings::add);
          reports.add(check.report());
        });
    findings.addAll(documents.disagreements());
    return new Report(reports, findings);
  }
}
