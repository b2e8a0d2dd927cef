package org.jiangxin.desk.draw;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The draws of an event, in the order in which they are drawn; each works on the one before. */
public enum Layer {
  /** Entries draw contest numbers. */
  NUMBER,
  /** Contest numbers, or entries where there are none, draw sessions and stations. */
  PLACE,
  /** Places draw the codes under which the work is marked. */
  CODE;

  /** Its name on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The layer of that wire name. */
  public static Optional<Layer> of(String wireName) {
    return Stream.of(values()).filter(layer -> layer.wireName().equals(wireName)).findFirst();
  }
}
