package org.jiangxin.competition;

import java.util.Optional;
import org.jiangxin.competition.read.DocumentReader;

/**
 * A valid competition document. Immutable.
 *
 * @param written the document as it was written, for storing and showing
 */
public record CompetitionDocument(
    Competition competition,
    Roster<Delegation> delegations,
    Roster<Contestant> contestants,
    Roster<Judge> judges,
    Roster<Mentor> mentors,
    Roster<Apprentice> apprentices,
    Roster<Event> events,
    Written written) {

  /** The most bytes of a document. */
  public static final int MOST_BYTES = 10_000_000;

  /** Reads YAML or JSON in UTF-8, telling by its content which of them it is. Never throws. */
  public static Parsed parse(byte[] document) {
    return DocumentReader.read(document);
  }

  /** Reads YAML or JSON. Never throws. */
  public static Parsed parse(String document) {
    return DocumentReader.read(document);
  }

  /** The event with this id. */
  public Optional<Event> event(String id) {
    return events.find(id);
  }

  /** The delegation with this id. */
  public Optional<Delegation> delegation(String id) {
    return delegations.find(id);
  }

  /** The contestant with this id. */
  public Optional<Contestant> contestant(String id) {
    return contestants.find(id);
  }

  /** The judge with this id. */
  public Optional<Judge> judge(String id) {
    return judges.find(id);
  }

  /** The mentor with this id. */
  public Optional<Mentor> mentor(String id) {
    return mentors.find(id);
  }

  /**
   * The same for equal documents, whatever the order of keys or the format; see {@link Written}.
   */
  public String canonicalJson() {
    return written.canonicalJson();
  }

  /** As YAML that reads as the same document; comments are lost. */
  public String toYaml() {
    return written.yaml();
  }
}
