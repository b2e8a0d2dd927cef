package org.jiangxin.cli.walk;

import org.jiangxin.marking.EventState;

/**
 * A text that appears nowhere else, and whom it must not reach.
 *
 * @param entry whom it is about; empty for people
 * @param judge who gave the mark; empty for others
 */
record Secret(Kind kind, String text, String event, String entry, String judge) {

  /** What is kept secret. */
  enum Kind {
    /** Who an entry is: names and organisations. */
    NAME,
    /** Whom an entry stands for. Which delegations there are at all is no secret. */
    DELEGATION,
    /** What one judge gave. */
    MARK,
    /** What one judge gave after the freeze. */
    LATE_MARK,
    /** A total that came about after the freeze. */
    LATE_TOTAL,
    /** Mentors and apprentices. */
    PEOPLE,
    /** Who judges. */
    JUDGE_NAME,
    /** Work codes, whose draw stays closed; only the panel works with them. */
    CODE
  }

  boolean isHiddenFrom(Person person, Moment now, String where) {
    if (kind == Kind.DELEGATION && !where.contains(event)) {
      return false;
    }
    Caller caller = person.in(event);
    if (caller == Caller.ORGANIZER) {
      return kind == Kind.CODE && now.state() != EventState.PUBLISHED; // where the walk opens it
    }
    return switch (kind) {
      case NAME -> !person.owns(entry) && isNameHidden(caller, now);
      case DELEGATION -> !isAboutOwn(caller, where) && isNameHidden(caller, now);
      case MARK -> !now.wasOfficial() && isMarkHidden(person, caller, now);
      case LATE_MARK -> !now.wasOfficial() && isMarkHidden(person, caller, now);
      case LATE_TOTAL -> !now.wasOfficial() && !leads(caller) && !isListedFor(person, now);
      case PEOPLE -> true;
      case CODE -> caller != Caller.JUDGE && !leads(caller);
      case JUDGE_NAME -> !isOfficialOrJudge(caller);
    };
  }

  /** Contestants know whom they stand for; the walk asks for one entry's derivation only. */
  private static boolean isAboutOwn(Caller caller, String where) {
    return caller == Caller.CONTESTANT && where.endsWith("/derivation");
  }

  private boolean isNameHidden(Caller caller, Moment now) {
    if (event.equals(WalkedHall.WELDING)) {
      return !now.state().isOfficial();
    }
    boolean ofThePanel = caller == Caller.JUDGE || leads(caller);
    return now.state() == EventState.DRAFT && !ofThePanel;
  }

  /** From the provisional list on contestants know what they were given, but not by whom. */
  private boolean isMarkHidden(Person person, Caller caller, Moment now) {
    return !isListedFor(person, now) && isMarkHidden(person, caller);
  }

  /** What they may appeal against is the result as it would become official. */
  private boolean isListedFor(Person person, Moment now) {
    return person.owns(entry) && now.state().isListed();
  }

  private static boolean isOfficialOrJudge(Caller caller) {
    return caller == Caller.OTHER || caller == Caller.JUDGE || leads(caller);
  }

  /** Nobody who walks has signed, so judges know their own marks only. */
  private boolean isMarkHidden(Person person, Caller caller) {
    return !leads(caller) && !person.name().equals(judge);
  }

  private static boolean leads(Caller caller) {
    return caller == Caller.CHIEF || caller == Caller.ARBITER;
  }
}
