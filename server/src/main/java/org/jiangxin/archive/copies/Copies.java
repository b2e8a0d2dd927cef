package org.jiangxin.archive.copies;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiangxin.standings.StandingsService;

/** The automatic copies of a node, put together. */
public final class Copies {
  private static final long EVERY_MILLIS = TimeUnit.MINUTES.toMillis(5);

  private final Vertx vertx;
  private final CopyFolder folder;
  private final CopyReport report;
  private final Copier copier;

  /** Copies into the folder, of what the standings tell. */
  public Copies(Vertx vertx, StandingsService standings, CopyFolder folder, MeterRegistry meters) {
    this(vertx, standings, folder, meters, EVERY_MILLIS);
  }

  Copies(
      Vertx vertx,
      StandingsService standings,
      CopyFolder folder,
      MeterRegistry meters,
      long everyMillis) {
    this.vertx = vertx;
    this.folder = folder;
    this.report = new CopyReport(meters);
    this.copier = new Copier(vertx, standings, folder, report, InstantSource.system(), everyMillis);
  }

  /** Begins; call it once the ledgers are read. */
  public void start() {
    copier.start();
  }

  /** Ends. */
  public void stop() {
    copier.stop();
  }

  /** Whether the last attempt to make a copy failed. */
  public boolean isFailing() {
    return report.isFailing();
  }

  /** Makes a copy now. */
  Future<Copy> now(String reason) {
    return copier.now(reason);
  }

  /** Looks whether a copy is due, as it does every minute. */
  Future<Void> look() {
    return copier.look();
  }

  /** How it goes, and what is there, newest first. */
  Future<JsonObject> json() {
    return vertx
        .executeBlocking(folder::all, false)
        .otherwise(List.of())
        .map(
            copies ->
                report
                    .json()
                    .put("folder", folder.path().toString())
                    .put("copies", new JsonArray(copies.stream().map(Copy::json).toList())));
  }
}
