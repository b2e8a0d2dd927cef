package org.jiangxin.archive.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Fact;

/** The documents beside the ledgers: each is what it claims, and each is where the ledgers say. */
final class Documents {

  private record Use(EventKey event, int version) {}

  private record Name(String competition, int version) {}

  private final Map<String, Integer> inForce = new TreeMap<>();
  private final Map<String, TreeMap<Integer, StoredDocument>> stored = new TreeMap<>();
  private final Map<Name, CompetitionDocument> parsed = new HashMap<>();
  private final Set<Use> uses = new HashSet<>();

  /** A competition's row says which version is in force. */
  void competition(String id, int version) {
    inForce.put(id, version);
  }

  void document(StoredDocument document) {
    stored
        .computeIfAbsent(document.competition(), id -> new TreeMap<>())
        .put(document.version(), document);
  }

  /** Whether the ledger's row names a document that is there; remembers that it does. */
  boolean knows(EventKey event, Fact.DocumentImported imported) {
    uses.add(new Use(event, imported.version()));
    return find(event.competition(), imported.version())
        .filter(document -> document.sha256().hex().equals(imported.sha256()))
        .isPresent();
  }

  private Optional<StoredDocument> find(String competition, int version) {
    return Optional.ofNullable(stored.get(competition)).map(versions -> versions.get(version));
  }

  /**
   * The version of a competition's document.
   *
   * @throws IllegalArgumentException when it is not there or cannot be read
   */
  CompetitionDocument version(String competition, int version) {
    return parsed.computeIfAbsent(
        new Name(competition, version),
        name ->
            find(competition, version)
                .flatMap(StoredDocument::parsed)
                .orElseThrow(
                    () -> new IllegalArgumentException("document " + version + " is not there")));
  }

  /** What does not agree, once all ledgers have been read. */
  List<Finding> disagreements() {
    List<Finding> findings = new ArrayList<>();
    stored.forEach(
        (competition, versions) -> {
          versions.values().forEach(document -> document.disagreement().ifPresent(findings::add));
          gap(competition, versions).ifPresent(findings::add);
          versions.values().forEach(document -> unused(document).ifPresent(findings::add));
        });
    inForce.keySet().stream()
        .filter(competition -> !stored.containsKey(competition))
        .forEach(
            competition -> findings.add(Finding.competition(competition, "it has no document")));
    return findings;
  }

  private Optional<Finding> gap(String competition, Map<Integer, StoredDocument> versions) {
    int expected = 1;
    for (int version : versions.keySet()) {
      if (version != expected) {
        return Optional.of(Finding.document(competition, expected, "it is missing"));
      }
      expected++;
    }
    int last = expected - 1;
    return inForce.getOrDefault(competition, 0) == last
        ? Optional.empty()
        : Optional.of(
            Finding.document(
                competition, last, "it is the last one but not the one that is in force"));
  }

  /** Every event of a document has a row that says when the document came into force. */
  private Optional<Finding> unused(StoredDocument document) {
    return document.parsed().stream()
        .flatMap(read -> read.events().stream())
        .map(event -> new EventKey(document.competition(), event.id()))
        .filter(event -> !uses.contains(new Use(event, document.version())))
        .findFirst()
        .map(
            event ->
                Finding.document(
                    document.competition(),
                    document.version(),
                    "the ledger of {} does not have it",
                    event));
  }

  /** Whether the document in force has the event. */
  boolean hasNow(EventKey event) {
    return find(event.competition(), inForce.getOrDefault(event.competition(), 0))
        .flatMap(StoredDocument::parsed)
        .flatMap(document -> document.event(event.event()))
        .map(Event::id)
        .isPresent();
  }
}
