package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.desk.people.intake.Intake;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.DocumentEdits;

/**
 * Makes people part of a competition: planned against what is in force while nobody else changes
 * it, so that two who come at once cannot both take the last place.
 */
record Enrolment(DocumentEdits edits, SettingsRepository settings, PeopleRepository people) {
  /** Nothing but the people is stored. */
  static final Beside NOTHING_ELSE = (connection, intake) -> Future.succeededFuture();

  /** Plans who comes; runs on a worker thread, and may refuse by throwing. */
  @FunctionalInterface
  interface Planning {
    Intake plan(CompetitionDocument current, Quotas quotas);
  }

  /** What else is stored in the same transaction. */
  @FunctionalInterface
  interface Beside {
    Future<Void> store(SqlConnection connection, Intake intake);
  }

  /** The competition's new version, and who came. */
  record Enrolled(int version, Intake intake) {}

  /**
   * Takes people in, or refuses all of them.
   *
   * @param seen the version that the plan was looked at with; empty when any will do
   */
  Future<Enrolled> enrol(
      String competition, Optional<Integer> seen, Planning planning, Beside beside, Actor actor) {
    AtomicReference<Intake> intake = new AtomicReference<>();
    return settings
        .of(competition)
        .compose(
            saved ->
                edits.edit(
                    competition,
                    seen,
                    (tree, current) -> {
                      intake.set(planning.plan(current, saved.settings().quotas()));
                      intake.get().apply(tree);
                    },
                    connection ->
                        beside
                            .store(connection, intake.get())
                            .compose(done -> qualify(connection, competition, intake.get())),
                    actor))
        .map(version -> new Enrolled(version, intake.get()));
  }

  private Future<Void> qualify(SqlConnection connection, String competition, Intake intake) {
    return people.qualify(connection, competition, intake.qualifications());
  }
}
