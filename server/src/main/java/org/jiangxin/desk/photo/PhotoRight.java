package org.jiangxin.desk.photo;

import org.jiangxin.access.Principal;
import org.jiangxin.marking.EventBook;

/** What callers may do with a photo, by what the event's ledger says. */
enum PhotoRight {
  /** Look at it: the judges whose marks name it, the chief judge and organisers. */
  SEE,
  /** Send its file: the judges whose marks name it. */
  SEND;

  /** Whether somebody has a right. */
  enum Answer {
    YES,
    /** Nobody like the caller has it for any photo of the event. */
    NO,
    /** No mark that the caller may see names the photo. */
    UNKNOWN
  }

  /** Whether a caller has the right for the photo of that name. */
  Answer of(EventBook book, Principal caller, String photo) {
    if (this == SEE && caller instanceof Principal.Organizer) {
      return known(book.photos().isNamed(photo));
    }
    if (!(caller instanceof Principal.JudgeTablet tablet)
        || !tablet.competition().equals(book.key().competition())) {
      return Answer.NO;
    }
    boolean chief = book.isChief(tablet.judge());
    boolean seesAll = this == SEE && chief;
    return chief || isOnPanel(book, tablet.judge())
        ? known(
            book.photos().isNamedBy(tablet.judge(), photo)
                || (seesAll && book.photos().isNamed(photo)))
        : Answer.NO;
  }

  private static boolean isOnPanel(EventBook book, String judge) {
    return book.inForce().map(rules -> rules.event().judges().contains(judge)).orElse(false);
  }

  private static Answer known(boolean named) {
    return named ? Answer.YES : Answer.UNKNOWN;
  }
}
