package org.jiangxin.web;

import io.vertx.core.Future;
import java.util.Optional;
import org.jiangxin.access.Participant;
import org.jiangxin.access.ParticipantRoster;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Judge;

/** The judges and contestants of all competitions, by the documents in force. */
public final class DocumentRoster implements ParticipantRoster {
  private final DocumentRepository documents;

  /** Those of the given documents. */
  public DocumentRoster(DocumentRepository documents) {
    this.documents = documents;
  }

  @Override
  public Future<Optional<String>> name(Participant who) {
    return documents
        .current(who.competition())
        .map(found -> found.flatMap(document -> name(document, who)));
  }

  private static Optional<String> name(CompetitionDocument document, Participant who) {
    return switch (who.kind()) {
      case JUDGE -> document.judge(who.id()).map(Judge::name);
      case CONTESTANT -> document.contestant(who.id()).map(Contestant::name);
    };
  }
}
