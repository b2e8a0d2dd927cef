package org.jiangxin.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark that came when the event or the sheet took none. It counts nowhere.
 *
 * @param id the message's, as the tablet made it
 * @param value as it was sent; empty for a withdrawal
 * @param rule why it was refused; see {@link Refusal#rule}
 * @param givenAt when the judge gave it, as the tablet said; empty when it said nothing
 * @param receivedAt when it came, by the server's clock
 */
public record RefusedMark(
    EventKey event,
    UUID id,
    Actor judge,
    String entry,
    String aspect,
    Optional<String> value,
    Optional<String> reason,
    Optional<String> note,
    String rule,
    Optional<Instant> givenAt,
    Instant receivedAt,
    Optional<Dismissal> dismissal) {

  static RefusedMark of(
      EventKey event, Actor judge, Command.GiveMark mark, Refusal refusal, Instant receivedAt) {
    return new RefusedMark(
        event,
        mark.id(),
        judge,
        mark.entry(),
        mark.aspect(),
        mark.value(),
        mark.reason(),
        mark.note(),
        refusal.rule(),
        mark.givenAt(),
        receivedAt,
        Optional.empty());
  }

  /** Somebody who leads the event decided that nothing follows from it. */
  public record Dismissal(Actor by, String reason, Instant at) {}

  /** The mark as it stands now where this one was meant to be, if any ever was given. */
  public Optional<RecordedMark> recorded(EventBook book) {
    return book.mark(new MarkId(entry, aspect, Optional.of(judge.name())))
        .or(() -> book.mark(new MarkId(entry, aspect, Optional.empty())));
  }

  /** Whether a mark was recorded in its place after it had been refused. */
  public boolean isMadeGood(EventBook book) {
    return recorded(book).filter(mark -> !mark.recordedAt().isBefore(receivedAt)).isPresent();
  }

  /** The marks among the commands that were refused because they came too late. */
  static List<RefusedMark> tooLate(
      EventKey event, List<Submission> commands, List<Answer> answers, Instant receivedAt) {
    List<RefusedMark> late = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      if (answers.get(i) instanceof Answer.Rejected rejected
          && rejected.refusal().isTooLate()
          && commands.get(i).command() instanceof Command.GiveMark mark) {
        late.add(of(event, commands.get(i).actor(), mark, rejected.refusal(), receivedAt));
      }
    }
    return late;
  }
}
