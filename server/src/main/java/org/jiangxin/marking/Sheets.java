package org.jiangxin.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which judges' sheets are open, signed or locked, and which corrections were asked for. */
public final class Sheets {

  /** How far a judge's sheet of an entry has come. */
  public enum State {
    OPEN,
    SIGNED,
    LOCKED
  }

  /** An unanswered wish to have a signed sheet opened. */
  public record Request(
      UUID id, String entry, Optional<String> aspect, String judge, String reason, Instant at) {}

  private record Sheet(String entry, String judge) {}

  private final Set<Sheet> signed = new HashSet<>();
  private final Set<Sheet> reopened = new HashSet<>();
  private final Map<Sheet, Set<String>> reopenedAspects = new HashMap<>();
  private final Set<String> locked = new HashSet<>();
  private final Set<String> reopenedForAll = new HashSet<>();
  private final List<Request> requests = new ArrayList<>();

  /** The state of a judge's sheet. */
  public State of(String entry, String judge) {
    if (locked.contains(entry) && !isReopened(entry, judge)) {
      return State.LOCKED;
    }
    return signed.contains(new Sheet(entry, judge)) ? State.SIGNED : State.OPEN;
  }

  /** Whether the chief judge opened this sheet again and it has not been signed or locked since. */
  public boolean isReopened(String entry, String judge) {
    return isWhollyReopened(entry, judge) || reopenedAspects.containsKey(new Sheet(entry, judge));
  }

  /** Whether that aspect of the sheet was opened again, with or without the others. */
  public boolean isReopened(String entry, String judge, String aspect) {
    return isWhollyReopened(entry, judge)
        || reopenedAspects.getOrDefault(new Sheet(entry, judge), Set.of()).contains(aspect);
  }

  private boolean isWhollyReopened(String entry, String judge) {
    return reopenedForAll.contains(entry) || reopened.contains(new Sheet(entry, judge));
  }

  /** Whether the entry was locked and not opened again for everybody. */
  boolean isLocked(String entry) {
    return locked.contains(entry);
  }

  /** The requests that nobody has answered by opening the sheet. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Reads a row about sheets; false when it is about something else. */
  boolean read(LedgerRow row) {
    Fact fact = row.fact();
    if (fact instanceof Fact.SheetSigned signature) {
      sign(signature);
    } else if (fact instanceof Fact.EntryLocked lock) {
      lock(lock.entry());
    } else if (fact instanceof Fact.SheetReopened reopening) {
      reopen(reopening);
    } else if (fact instanceof Fact.CorrectionRequested request) {
      request(row, request);
    } else {
      return false;
    }
    return true;
  }

  private void sign(Fact.SheetSigned fact) {
    Sheet sheet = new Sheet(fact.entry(), fact.judge());
    signed.add(sheet);
    reopened.remove(sheet);
    reopenedAspects.remove(sheet);
  }

  /** A changed mark makes the judge's signature void: it was given for other values. */
  void markChanged(String entry, String judge) {
    signed.remove(new Sheet(entry, judge));
  }

  private void lock(String entry) {
    locked.add(entry);
    reopenedForAll.remove(entry);
    reopened.removeIf(sheet -> sheet.entry().equals(entry));
    reopenedAspects.keySet().removeIf(sheet -> sheet.entry().equals(entry));
    requests.removeIf(request -> request.entry().equals(entry));
  }

  private void reopen(Fact.SheetReopened fact) {
    if (fact.judge().isEmpty()) {
      locked.remove(fact.entry());
      signed.removeIf(sheet -> sheet.entry().equals(fact.entry()));
      reopenedForAll.add(fact.entry());
    }
    fact.judge()
        .map(judge -> new Sheet(fact.entry(), judge))
        .ifPresent(
            sheet -> {
              signed.remove(sheet);
              fact.aspect()
                  .ifPresentOrElse(
                      aspect ->
                          reopenedAspects
                              .computeIfAbsent(sheet, any -> new HashSet<>())
                              .add(aspect),
                      () -> reopened.add(sheet));
            });
    requests.removeIf(
        request ->
            request.entry().equals(fact.entry())
                && fact.judge().map(request.judge()::equals).orElse(true));
  }

  private void request(LedgerRow row, Fact.CorrectionRequested fact) {
    requests.add(
        new Request(
            row.id(), fact.entry(), fact.aspect(), fact.judge(), fact.reason(), row.recordedAt()));
  }
}
