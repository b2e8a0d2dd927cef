package org.jiangxin.scoring.check;

import org.jiangxin.scoring.scheme.Node;

/**
 * A node and where it stands.
 *
 * @param path such as {@code scheme.parts[2]}
 */
record Located(Node node, String path) {

  /** The path of one of its keys. */
  String key(String name) {
    return path + "." + name;
  }
}
