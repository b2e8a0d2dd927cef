package org.jiangxin.marking;

import java.util.Optional;
import java.util.UUID;

/**
 * A result that was published and not reopened since.
 *
 * @param row the id of the row that published it
 * @param signature empty until the server has signed it
 */
public record Publication(UUID row, Optional<Fact.ResultSigned> signature) {

  /** The publication that a change of state is, if it is one. */
  static Optional<Publication> at(LedgerRow row, Fact.StateChanged change) {
    return change.to() == EventState.PUBLISHED
        ? Optional.of(new Publication(row.id(), Optional.empty()))
        : Optional.empty();
  }

  Publication signed(Fact.ResultSigned fact) {
    return new Publication(row, Optional.of(fact));
  }
}
