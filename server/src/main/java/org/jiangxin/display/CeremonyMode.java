package org.jiangxin.display;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a ceremony reveals the results. */
enum CeremonyMode {
  /** Place by place, from the last one up; who shares a place is revealed together. */
  PLACES,
  /** Award by award, from the lowest one up, all who have it together. */
  AWARDS;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CeremonyMode> of(String wireName) {
    return Arrays.stream(values()).filter(mode -> mode.wireName().equals(wireName)).findFirst();
  }
}
