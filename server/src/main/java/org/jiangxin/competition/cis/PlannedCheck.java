package org.jiangxin.competition.cis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jiangxin.competition.Problem;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.language.Sentence;

/** Compares what the aspects add up to with what the sheet plans. */
final class PlannedCheck {

  private static final int SCORES = 4;

  private final CisSheet sheet;

  PlannedCheck(CisSheet sheet) {
    this.sheet = sheet;
  }

  /** Totals of criteria and of the whole that the aspects do not meet. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (PlannedMarks.Planned planned : sheet.planned().criteria()) {
      Sentence what = Sentence.of("criterion {}", planned.of());
      compare(planned, marks(sub -> sub.letter().equals(planned.of())), what, problems);
    }
    for (PlannedMarks.Planned planned : sheet.planned().whole()) {
      compare(planned, marks(sub -> true), Sentence.of("the whole scheme"), problems);
    }
    return problems;
  }

  /** What an organiser may want to look at, though it can be as it is. */
  List<Sentence> notes() {
    List<Sentence> notes = new ArrayList<>();
    for (PlannedMarks.Planned planned : sheet.planned().sections()) {
      BigDecimal marks = sectionMarks(planned.of());
      if (marks.compareTo(planned.marks()) != 0) {
        notes.add(
            Sentence.of(
                "{}: section {} of the standard plans {}, its aspects add up to {}",
                planned.where().address(),
                planned.of(),
                plain(planned.marks()),
                plain(marks)));
      }
    }
    for (CisSubCriterion sub : sheet.subCriteria()) {
      if (sub.aspects().isEmpty()) {
        notes.add(
            Sentence.of("{}: {} has no aspects and is left out", sub.where().address(), sub.id()));
      }
      sub.aspects().stream()
          .filter(aspect -> aspect.judged() && aspect.descriptors().size() < SCORES)
          .forEach(
              aspect ->
                  notes.add(
                      Sentence.of(
                          "{}: not every score from 0 to 3 is described",
                          aspect.where().address())));
    }
    return notes;
  }

  private static void compare(
      PlannedMarks.Planned planned, BigDecimal marks, Sentence what, List<Problem> problems) {
    if (marks.compareTo(planned.marks()) != 0) {
      problems.add(
          Problem.at(
              planned.where().address(),
              Rule.SCHEME,
              "{} is planned with {}, but its aspects add up to {}",
              what,
              plain(planned.marks()),
              plain(marks)));
    }
  }

  private BigDecimal marks(Predicate<CisSubCriterion> of) {
    return sheet.subCriteria().stream()
        .filter(of)
        .map(CisSubCriterion::max)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sectionMarks(String section) {
    return sheet.subCriteria().stream()
        .flatMap(sub -> sub.aspects().stream())
        .filter(aspect -> aspect.section().equals(section))
        .map(CisAspect::max)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String plain(BigDecimal marks) {
    return marks.stripTrailingZeros().toPlainString();
  }
}
