package org.jiangxin.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.EventScoring;

/**
 * Everything that a prefix of an event's ledger says: the replay of its rows, and nothing else.
 *
 * <p>Two books that read the same rows are equal in all that they answer, on every node and after
 * every restart. Not thread-safe: each book belongs to one thread.
 */
public final class EventBook {

  /** The documents that rows of the ledger refer to. */
  @FunctionalInterface
  public interface Documents {
    /** The version of the competition's document; it was in force once, so it is there. */
    CompetitionDocument version(int version);
  }

  private final EventKey key;
  private HashLink.Hash first = HashLink.GENESIS;
  private long position;
  private HashLink.Hash head = HashLink.GENESIS;
  private Instant recordedAt = Instant.EPOCH;
  private EventState state = EventState.DRAFT;
  private Optional<InForce> inForce = Optional.empty();
  private final Map<MarkId, RecordedMark> marks = new HashMap<>();
  private final Practice practice = new Practice();
  private final Photos photos = new Photos();
  private final Decisions decisions = new Decisions();
  private final Sheets sheets = new Sheets();
  private final SignedMarks signedMarks = new SignedMarks();
  private final Reviews reviews = new Reviews();
  private final Appeals appeals = new Appeals();
  private final Proposals proposals = new Proposals();
  private Instant stateSince = Instant.EPOCH;
  private Optional<Publication> publication = Optional.empty();

  /** A book that has read nothing. */
  public EventBook(EventKey key) {
    this.key = key;
  }

  /**
   * Reads the next row.
   *
   * @throws IllegalArgumentException when the row is not the one that follows, as after the ledger
   *     was replaced by one from an archive
   */
  public void apply(LedgerRow row, Documents documents) {
    if (row.position() != position + 1 || !row.link().previous().equals(head)) {
      throw new IllegalArgumentException(
          key + " is at " + position + ", row " + row.position() + " does not follow");
    }
    position = row.position();
    head = row.link().hash();
    first = position == 1 ? head : first;
    recordedAt = row.recordedAt();
    read(row, documents);
  }

  private void read(LedgerRow row, Documents documents) {
    Fact fact = row.fact();
    proposals.read(row);
    signedMarks.read(fact, inForce, marks);
    if (fact instanceof Fact.MarkGiven mark) {
      readMark(row, mark);
    } else if (fact instanceof Fact.StateChanged change) {
      state = change.to();
      stateSince = row.recordedAt();
      appeals.stateChanged(state, stateSince, appealTime());
      if (state.compareTo(EventState.FROZEN) < 0) {
        reviews.over();
      }
      publication = Publication.at(row, change);
    } else if (fact instanceof Fact.ResultSigned signature) {
      publication = publication.map(published -> published.signed(signature));
    } else if (fact instanceof Fact.DocumentImported imported) {
      readDocument(imported, documents);
    } else if (!practice.read(row)
        && !sheets.read(row)
        && !reviews.read(fact)
        && !appeals.read(row)) {
      decisions.read(fact, scoring());
    }
  }

  private void readMark(LedgerRow row, Fact.MarkGiven mark) {
    marks.put(mark.mark(), RecordedMark.of(row, mark));
    photos.read(mark.photos(), mark.judge());
    sheets.markChanged(mark.entry(), mark.judge());
    MarkScoring.score(inForce.orElseThrow(), marks.get(mark.mark()));
  }

  private void readDocument(Fact.DocumentImported imported, Documents documents) {
    CompetitionDocument document = documents.version(imported.version());
    inForce = Optional.of(anew(imported.version(), document));
    appeals.timeChanged(stateSince, appealTime());
  }

  private Duration appealTime() {
    return inForce.map(rules -> rules.event().appealTime()).orElse(Duration.ZERO);
  }

  private InForce anew(int version, CompetitionDocument document) {
    Event event = document.event(key.event()).orElseThrow();
    InForce rules = InForce.of(version, document, event);
    marks.values().forEach(mark -> MarkScoring.score(rules, mark));
    decisions.repeatIn(rules);
    return rules;
  }

  /**
   * An engine that is told all at once what stands now. It has to agree with {@link #scoring()},
   * which learned it step by step.
   *
   * @throws java.util.NoSuchElementException before the first row
   */
  public EventScoring scoredAnew() {
    InForce rules = inForce.orElseThrow();
    return anew(rules.version(), rules.document()).scoring();
  }

  /** The event that the book is about. */
  public EventKey key() {
    return key;
  }

  /** The number of the last row read, 0 before the first. */
  public long position() {
    return position;
  }

  /** The hash of the last row read. */
  public HashLink.Hash head() {
    return head;
  }

  /** The hash of the first row, which officials alone may know. */
  public HashLink.Hash first() {
    return first;
  }

  /** When the last row was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** The event's state. */
  public EventState state() {
    return state;
  }

  /** When the event came into its state. */
  public Instant stateSince() {
    return stateSince;
  }

  /** The publication that stands; empty in every state but published. */
  public Optional<Publication> publication() {
    return publication;
  }

  /** The review of the event's marks. */
  public Reviews reviews() {
    return reviews;
  }

  /** Steps that wait for a second person. */
  Proposals proposals() {
    return proposals;
  }

  /** The appeals against the event's results. */
  public Appeals appeals() {
    return appeals;
  }

  /** The rules in force; empty before the first row. */
  public Optional<InForce> inForce() {
    return inForce;
  }

  /**
   * The engine with all that the ledger says.
   *
   * @throws java.util.NoSuchElementException before the first row
   */
  public EventScoring scoring() {
    return inForce.orElseThrow().scoring();
  }

  /** The mark as it stands, empty when it was never given. */
  public Optional<RecordedMark> mark(MarkId id) {
    return Optional.ofNullable(marks.get(id));
  }

  /** All marks that were ever given, withdrawn ones too, in no order. */
  public Collection<RecordedMark> marks() {
    return Collections.unmodifiableCollection(marks.values());
  }

  /** What the panel marked for practice. */
  public Practice practice() {
    return practice;
  }

  /** The photos beside the marks. */
  public Photos photos() {
    return photos;
  }

  /** The sheets' states. */
  public Sheets sheets() {
    return sheets;
  }

  /** The marks that their judges signed as they stand. */
  SignedMarks signedMarks() {
    return signedMarks;
  }

  /** The decisions about entries. */
  public Decisions decisions() {
    return decisions;
  }

  /** Whether the judge marks this entry: on the panel, and excluded by nobody. */
  public boolean marks(String judge, String entry) {
    return inForce
        .map(InForce::event)
        .filter(event -> event.judges().contains(judge))
        .flatMap(event -> event.entry(entry))
        .map(found -> !found.exclude().contains(judge) && !decisions.excludes(entry, judge))
        .orElse(false);
  }

  /** The aspects whose marks lie too far apart; none for an entry that does not compete. */
  public Set<String> disputed(String entry) {
    return decisions.status(entry) == EntryStatus.COMPETING
        ? scoring().disputedAspects(entry)
        : Set.of();
  }

  /** Whether the judge leads the event's panel. */
  public boolean isChief(String judge) {
    return inForce.flatMap(rules -> rules.event().chief()).map(judge::equals).orElse(false);
  }
}
