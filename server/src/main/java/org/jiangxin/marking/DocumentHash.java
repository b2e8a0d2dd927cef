package org.jiangxin.marking;

import java.nio.charset.StandardCharsets;
import org.jiangxin.competition.CompetitionDocument;

/** The hash that names a document, in ledgers and in the ETag of its resource. */
public final class DocumentHash {
  private DocumentHash() {}

  /** SHA-256 of the canonical JSON, in lower-case hex. */
  public static String of(CompetitionDocument document) {
    return HashLink.Hash.of(document.canonicalJson().getBytes(StandardCharsets.UTF_8)).hex();
  }
}
