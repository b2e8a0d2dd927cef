package org.jiangxin.archive.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.ArchiveProblem;
import org.jiangxin.archive.verify.Report;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.JdbcConnections;
import org.jiangxin.store.Migrations;

/**
 * Restores an archive into a database. First all of the archive is verified; then it is loaded
 * beside what is there and verified again as PostgreSQL gives it back; only then, in one
 * transaction, do the tables change places. Whatever fails, the database stays as it was. Running
 * servers notice by the new epoch. Blocks.
 */
public final class Restore {
  private final ArchiveFile archive;
  private final DatabaseAddress target;

  private Restore(ArchiveFile archive, DatabaseAddress target) {
    this.archive = archive;
    this.target = target;
  }

  /**
   * Restores an archive.
   *
   * @param checked an archive that agrees with itself
   * @param replace whether competitions that are there may be replaced; they are kept in a schema
   *     of their own
   * @throws ArchiveProblem when it fails; the database is as it was
   * @throws org.jiangxin.store.StartupProblem when the database cannot be used
   */
  public static Outcome run(CheckedArchive checked, DatabaseAddress target, boolean replace) {
    if (!checked.report().agrees()) {
      throw new ArchiveProblem("The archive does not agree: " + checked.report().findings().get(0));
    }
    return new Restore(checked.archive(), target).run(replace);
  }

  private Outcome run(boolean replace) {
    Migrations.apply(target);
    try (Connection connection = JdbcConnections.to(target).getConnection()) {
      List<String> competitions =
          new Sql(connection).texts("SELECT id FROM public.competition ORDER BY id");
      return competitions.isEmpty() || replace
          ? restore(connection, !competitions.isEmpty())
          : new Outcome.Occupied(competitions);
    } catch (SQLException failure) {
      throw new ArchiveProblem("The archive cannot be restored: " + failure.getMessage(), failure);
    }
  }

  private Outcome restore(Connection connection, boolean keep) throws SQLException {
    String name = UUID.randomUUID().toString().substring(0, 8);
    Staging staging = Staging.make(target, connection, "restoring_" + name);
    try {
      staging.load(archive);
      Report report = staging.verify();
      if (!report.agrees()) {
        throw new ArchiveProblem(
            "PostgreSQL gave something else back than what was stored: "
                + report.findings().get(0));
      }
      String kept = "replaced_" + name;
      new Exchange(connection, staging.schema(), kept).run();
      if (!keep) {
        new Sql(connection).run("DROP SCHEMA " + kept + " CASCADE");
      }
      return new Outcome.Restored(
          report, epoch(connection), Optional.of(kept).filter(schema -> keep));
    } finally {
      staging.drop();
    }
  }

  private static String epoch(Connection connection) throws SQLException {
    return new Sql(connection).texts("SELECT epoch FROM public.deployment").get(0);
  }
}
