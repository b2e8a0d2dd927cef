package org.jiangxin.store;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * JDBC for what is done beside traffic and may block: creating the database, migrating it, and
 * reading or writing all of it.
 */
public final class JdbcConnections {
  private static final int CONNECT_SECONDS = 10;

  private JdbcConnections() {}

  /** Connections to a database; none is opened or kept here. */
  public static DataSource to(DatabaseAddress address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {address.host()});
    source.setPortNumbers(new int[] {address.port()});
    source.setDatabaseName(address.database());
    source.setUser(address.user());
    source.setPassword(address.password());
    source.setSslMode(address.encryption().word());
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setApplicationName("jiangxin");
    return source;
  }
}
