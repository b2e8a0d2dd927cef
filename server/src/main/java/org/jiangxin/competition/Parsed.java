package org.jiangxin.competition;

import java.util.List;
import java.util.Optional;

/** What came of reading a competition document. */
public sealed interface Parsed {

  /** The document, if it is valid. */
  Optional<CompetitionDocument> valid();

  /** What makes it invalid, at most 1,000; none for a valid one. */
  List<Problem> problems();

  /** It is valid. */
  record Valid(CompetitionDocument document) implements Parsed {
    @Override
    public Optional<CompetitionDocument> valid() {
      return Optional.of(document);
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }

  /**
   * It is not.
   *
   * @param problems at least one
   */
  record Invalid(List<Problem> problems) implements Parsed {
    /** Copies the list. */
    public Invalid {
      problems = List.copyOf(problems);
    }

    @Override
    public Optional<CompetitionDocument> valid() {
      return Optional.empty();
    }
  }
}
