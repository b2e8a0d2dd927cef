package org.jiangxin.competition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document as it was written: its tree of keys and values, without comments. Immutable. */
public final class Written {

  private final ObjectNode tree;

  /** Keeps the tree, which nobody may change afterwards. */
  public Written(ObjectNode tree) {
    this.tree = tree;
  }

  /** A copy with the keys in their written order. */
  public ObjectNode json() {
    return tree.deepCopy();
  }

  /**
   * JSON without blanks, keys in code-unit order, numbers as plain decimals without trailing zeros,
   * empty (null) keys left out: two documents that say the same give the same text, so that a hash
   * of it names the document.
   */
  public String canonicalJson() {
    return CanonicalJson.of(tree);
  }

  /** As YAML. */
  public String yaml() {
    return YamlText.of(tree);
  }

  JsonNode tree() {
    return tree;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Written written && canonicalJson().equals(written.canonicalJson());
  }

  @Override
  public int hashCode() {
    return tree.path("competition").path("id").asText().hashCode();
  }

  @Override
  public String toString() {
    return canonicalJson();
  }
}
