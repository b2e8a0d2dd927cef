package org.jiangxin.store;

import io.vertx.core.Vertx;

/** One test class's database, with a pool on its own Vert.x. */
record TestDatabase(DatabaseAddress address, Vertx vertx, Database database) {
  private static final int CONNECTIONS = 8;

  static TestDatabase at(DatabaseAddress address) {
    Vertx vertx = Vertx.vertx();
    return new TestDatabase(address, vertx, Database.at(vertx, address, CONNECTIONS));
  }

  void close() {
    database.close().await();
    vertx.close().await();
  }
}
