package org.jiangxin.web;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiangxin.access.JudgeRoster;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Judge;

/** The judges of all competitions, by the documents in force. */
public final class DocumentRoster implements JudgeRoster {
  private final DocumentRepository documents;

  /** The judges of the given documents. */
  public DocumentRoster(DocumentRepository documents) {
    this.documents = documents;
  }

  @Override
  public Future<Optional<String>> name(String competition, String judge) {
    return documents
        .current(competition)
        .map(found -> found.flatMap(document -> document.judge(judge)).map(Judge::name));
  }
}
