package org.jiangxin.bench;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param jar the product's runnable jar
 * @param peers the folder of the peers' sources
 */
record Places(Path jar, Path peers) {

  /** As seen from the root of the repository, where {@code bench/run} starts everything. */
  static Places ofRepository() {
    return new Places(Path.of("server", "target", "jiangxin.jar"), Path.of("bench", "peers"));
  }
}
