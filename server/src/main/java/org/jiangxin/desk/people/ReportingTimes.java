package org.jiangxin.desk.people;

import io.vertx.core.Future;
import java.time.LocalDateTime;
import java.util.Map;
import org.jiangxin.store.Database;

/** Until when contestants report to each event, as organisers have set it. */
public final class ReportingTimes {
  private final SettingsRepository settings;

  /** The times in the given database. */
  public ReportingTimes(Database database) {
    this.settings = new SettingsRepository(database);
  }

  /** By event, in the competition's time zone. */
  public Future<Map<String, LocalDateTime>> of(String competition) {
    return settings.of(competition).map(saved -> saved.settings().reportBy());
  }
}
