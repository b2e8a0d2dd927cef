package org.jiangxin.desk.people.intake;

import java.util.List;
import java.util.Locale;
import org.jiangxin.language.Sentence;

/** What can be wrong, or worth a look, in a cell; the words are those of the English desk. */
public enum Fault {
  NAME_MISSING(true, "The name is missing."),
  NAME_LONG(true, "A name has at most 80 characters."),
  TEXT_LONG(true, "At most 200 characters."),
  NO_NAME(true, "This does not look like a name."),
  LIKE_FORMULA(true, "A text that begins with =, +, - or @ would be a formula in a spreadsheet."),
  BROKEN_FORMULA(true, "This formula has no result. Type the text itself."),
  DATE(true, "The spreadsheet keeps a date here. Format the cell as text and type it again."),
  BAD_ID(true, "An id has letters, digits, '.', '_' and '-', at most 64 of them."),
  TWICE(true, "The same person is in row {} already, for the same event."),
  KNOWN(true, "{} takes part in this already."),
  ID_OF_ANOTHER(true, "This id belongs to somebody else: {}."),
  DIFFERS(true, "The same person has another delegation or organisation in row {}."),
  NO_EVENT(true, "There is no event {}."),
  ENTRY_TAKEN(true, "The entry {} is somebody else's in this event."),
  ENTRY_WITHOUT_EVENT(true, "An entry or a team needs an event."),
  MANY_EVENTS(true, "An entry or a team belongs to one event; use a row for each."),
  QUOTA(true, "{} may send {} to this event, and this is one too many."),
  EVENT_FULL(true, "This event takes {} contestants, and this is one too many."),
  NO_ROLE(true, "This is neither a contestant nor a judge."),
  FORMULA(false, "This is a formula. Its last result is taken."),
  CLEANED(false, "Invisible characters were taken out."),
  NEW_DELEGATION(false, "{} is a new delegation.");

  private final boolean blocking;
  private final String template;

  Fault(boolean blocking, String template) {
    this.blocking = blocking;
    this.template = template;
  }

  /** Whether nothing can be taken over while it is there. */
  public boolean isBlocking() {
    return blocking;
  }

  /** Its name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence with its details. */
  Sentence sentence(List<String> details) {
    return new Sentence(template, List.copyOf(details));
  }
}
