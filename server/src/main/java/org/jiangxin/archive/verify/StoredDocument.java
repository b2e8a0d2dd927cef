package org.jiangxin.archive.verify;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Parsed;
import org.jiangxin.marking.HashLink;

/** A version of a competition's document as it is stored. */
record StoredDocument(String competition, int version, String body, HashLink.Hash sha256) {

  /** What does not agree within it, if anything. */
  Optional<Finding> disagreement() {
    if (!HashLink.Hash.of(body.getBytes(StandardCharsets.UTF_8)).equals(sha256)) {
      return Optional.of(
          Finding.document(competition, version, "its checksum does not agree with its text"));
    }
    return parsed().filter(document -> document.canonicalJson().equals(body)).isPresent()
        ? Optional.empty()
        : Optional.of(Finding.document(competition, version, "it is no valid canonical document"));
  }

  /** The document, if it can be read. */
  Optional<CompetitionDocument> parsed() {
    return CompetitionDocument.parse(body) instanceof Parsed.Valid valid
        ? Optional.of(valid.document())
        : Optional.empty();
  }
}
