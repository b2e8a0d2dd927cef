package org.jiangxin.marking;

import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;

/** What has to be in force for a document to be replaced. */
public sealed interface Expected {

  /** Whatever it is. */
  Expected ANYTHING = new Anything();

  /** Nothing: the competition is new. */
  Expected NOTHING = new Nothing();

  /** A document with this hash. */
  static Expected document(String sha256) {
    return new Document(sha256);
  }

  /** Whether the document in force is as expected. */
  boolean meets(Optional<CompetitionDocument> current);

  /** No condition. */
  record Anything() implements Expected {
    @Override
    public boolean meets(Optional<CompetitionDocument> current) {
      return true;
    }
  }

  /** There is no document yet. */
  record Nothing() implements Expected {
    @Override
    public boolean meets(Optional<CompetitionDocument> current) {
      return current.isEmpty();
    }
  }

  /**
   * One certain document.
   *
   * @param sha256 of its canonical JSON, in lower-case hex
   */
  record Document(String sha256) implements Expected {
    @Override
    public boolean meets(Optional<CompetitionDocument> current) {
      return current.map(DocumentHash::of).filter(sha256::equals).isPresent();
    }
  }
}
