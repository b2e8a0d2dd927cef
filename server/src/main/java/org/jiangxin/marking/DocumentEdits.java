package org.jiangxin.marking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.DocumentRepository.Versioned;
import org.jiangxin.competition.Parsed;
import org.jiangxin.http.Problem;
import org.jiangxin.language.Sentence;
import org.jiangxin.store.Database;

/**
 * Changes a part of a competition's document. The competition is locked while it is changed, so no
 * two changes undo each other; and who says which version they have seen changes that one or none.
 */
public final class DocumentEdits {
  private final Vertx vertx;
  private final Database database;
  private final DocumentRepository documents;
  private final DocumentImport imports;
  private final LedgerHints hints;

  /** Changes documents by this import. */
  public DocumentEdits(
      Vertx vertx,
      Database database,
      DocumentRepository documents,
      DocumentImport imports,
      LedgerHints hints) {
    this.vertx = vertx;
    this.database = database;
    this.documents = documents;
    this.imports = imports;
    this.hints = hints;
  }

  /** Changes a tree; runs on a worker thread, and may refuse by throwing. */
  @FunctionalInterface
  public interface Edit {
    /**
     * Changes the tree.
     *
     * @param tree a copy of the document as it was written
     * @param current the document in force
     */
    void apply(ObjectNode tree, CompetitionDocument current);
  }

  /** What is in force now; locks nothing. Fails with 404 when there is no such competition. */
  public Future<Versioned> current(String competition) {
    return documents
        .versioned(competition)
        .map(found -> found.orElseThrow(DocumentEdits::unknown))
        .recover(failure -> Future.failedFuture(Database.failure(failure)));
  }

  /** What is in force until the caller's transaction ends. Fails as {@link #current} does. */
  public Future<Versioned> locked(SqlConnection connection, String competition) {
    return documents
        .lock(connection, competition)
        .compose(
            version ->
                documents
                    .current(connection, competition)
                    .map(
                        found ->
                            new Versioned(version, found.orElseThrow(DocumentEdits::unknown))));
  }

  private static org.jiangxin.http.Refusal unknown() {
    return new org.jiangxin.http.Refusal(Problem.notFound("There is no such competition"));
  }

  /**
   * Changes the document in force. Fails with 404 when there is none, with 409 when it is not the
   * version that was seen, with 422 when the change is not valid or comes after marks.
   *
   * @param seen the version that the change was made for; empty when it fits any
   * @param beside what else is stored in the same transaction
   * @return the new version
   */
  public Future<Integer> edit(
      String competition,
      Optional<Integer> seen,
      Edit edit,
      Function<SqlConnection, Future<Void>> beside,
      Actor actor) {
    return database
        .transaction(
            connection ->
                locked(connection, competition)
                    .compose(
                        found -> {
                          refuseUnlessSeen(found.version(), seen);
                          return vertx.executeBlocking(() -> edited(found.document(), edit), false);
                        })
                    .compose(
                        document -> imports.put(connection, document, actor, Expected.ANYTHING))
                    .map(DocumentEdits::inForce)
                    .compose(version -> beside.apply(connection).map(done -> version)))
        .compose(
            version ->
                documents
                    .current(competition)
                    .map(document -> tell(competition, document, version)));
  }

  private int tell(String competition, Optional<CompetitionDocument> document, int version) {
    document.ifPresent(
        found ->
            found
                .events()
                .forEach(event -> hints.ledgerMoved(new EventKey(competition, event.id()))));
    return version;
  }

  private static void refuseUnlessSeen(int version, Optional<Integer> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new org.jiangxin.http.Refusal(
          Problem.of(
                  409,
                  "changed-meanwhile",
                  "Changed meanwhile",
                  "Somebody else has changed the competition meanwhile. Look at it again.")
              .with("version", version));
    }
  }

  private static CompetitionDocument edited(CompetitionDocument current, Edit edit) {
    ObjectNode tree = current.written().json();
    edit.apply(tree, current);
    Parsed parsed = CompetitionDocument.parse(tree.toString());
    if (parsed instanceof Parsed.Invalid invalid) {
      throw refusal(
          "invalid-document", Sentence.of("This cannot be taken over"), invalid.problems());
    }
    return ((Parsed.Valid) parsed).document();
  }

  private static int inForce(DocumentImport.Outcome outcome) {
    if (outcome instanceof DocumentImport.Outcome.Refused refused) {
      throw refusal("has-marks", Sentence.of("Marks were given already"), refused.problems());
    }
    return ((DocumentImport.Outcome.InForce) outcome).version();
  }

  private static org.jiangxin.http.Refusal refusal(
      String rule, Sentence title, List<org.jiangxin.competition.Problem> problems) {
    return new org.jiangxin.http.Refusal(
        Problem.unprocessable(
            rule,
            title,
            problems.stream()
                .map(problem -> new Problem.Item(problem.path(), problem.message()))
                .toList()));
  }
}
