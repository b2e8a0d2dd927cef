package org.jiangxin.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxin.scoring.StandingsRow;

/** Decides about reviews of an event's marks. */
final class ReviewReferee {
  private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?");
  private static final Pattern SEED = Pattern.compile("[0-9a-f]{16,128}");

  private final EventBook book;

  ReviewReferee(EventBook book) {
    this.book = book;
  }

  Verdict draw(Command.DrawReview draw) {
    Optional<Refusal> refusal = notInReview().or(this::drawnAlready).or(() -> invalid(draw));
    if (refusal.isPresent()) {
      return Verdict.Answered.refused(refusal.get());
    }
    List<String> entries =
        ReviewDraw.of(
            book.scoring().standings().rows(),
            draw.seed(),
            draw.top(),
            new BigDecimal(draw.share()));
    return Verdict.Allowed.of(
        new Fact.ReviewDrawn(draw.seed(), draw.top(), draw.share(), draw.limit(), entries));
  }

  /** Who could draw again could draw until the sample suits them. */
  private Optional<Refusal> drawnAlready() {
    return book.reviews().drawn().isPresent()
        ? Optional.of(Refusal.closed("review-drawn", "The sample of this review has been drawn."))
        : Optional.empty();
  }

  private static Optional<Refusal> invalid(Command.DrawReview draw) {
    if (!SEED.matcher(draw.seed()).matches()) {
      return Optional.of(
          Refusal.invalid("seed", "A seed is 16 to 128 hexadecimal digits in lower case."));
    }
    return SHARE.matcher(draw.share()).matches() && SHARE.matcher(draw.limit()).matches()
        ? Optional.empty()
        : Optional.of(Refusal.invalid("share", "A share is a decimal from 0 to 1, such as 0.1."));
  }

  /** The rest is ordered in the same breath as the finding that makes it necessary. */
  Verdict finding(Command.RecordFinding command) {
    Reviews reviews = book.reviews();
    Fact.ReviewFinding finding =
        new Fact.ReviewFinding(command.entry(), command.correct(), command.note());
    Optional<Refusal> refusal =
        notInReview()
            .or(() -> notDrawn(command.entry()))
            .or(() -> command.correct() ? Optional.empty() : Reasons.missing(command.note()));
    if (refusal.isPresent()) {
      return Verdict.Answered.refused(refusal.get());
    }
    List<String> rest = rest(reviews);
    return reviews.wouldExceed(finding) && !rest.isEmpty()
        ? new Verdict.Allowed(List.of(new Fact.ReviewExtended(rest), finding))
        : Verdict.Allowed.of(finding);
  }

  private List<String> rest(Reviews reviews) {
    return book.scoring().standings().rows().stream()
        .filter(row -> row.rank().isPresent())
        .map(StandingsRow::entry)
        .filter(entry -> !reviews.entries().contains(entry))
        .toList();
  }

  private Optional<Refusal> notInReview() {
    return book.state().isFrozenForPublic()
        ? Optional.empty()
        : Optional.of(
            Refusal.closed(
                "event-" + book.state().wireName(),
                "Marks are reviewed while the event is frozen or in review."));
  }

  private Optional<Refusal> notDrawn(String entry) {
    return book.reviews().entries().contains(entry)
        ? Optional.empty()
        : Optional.of(Refusal.unknown("entry", "Entry {} is not to be reviewed.", entry));
  }
}
