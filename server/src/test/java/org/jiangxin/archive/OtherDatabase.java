package org.jiangxin.archive;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.UUID;
import org.jiangxin.store.Database;
import org.jiangxin.store.DatabaseAddress;

/** Another database on the tests' server: another machine, as far as an archive is concerned. */
public record OtherDatabase(Database database, DatabaseAddress address) implements AutoCloseable {

  /** Makes an empty one without any tables. */
  public static OtherDatabase beside(DatabaseAddress first, Vertx vertx, Pool pool) {
    String name = "other_" + UUID.randomUUID().toString().replace("-", "");
    pool.query("CREATE DATABASE " + name).execute().await();
    DatabaseAddress address = first.withDatabase(name);
    return new OtherDatabase(Database.at(vertx, address, 4), address);
  }

  public Pool pool() {
    return database.pool();
  }

  @Override
  public void close() {
    database.close().await();
  }
}
