package org.jiangxin.pairing;

/** Numbers a network's vertices from 0, and knows how much can flow at most. */
final class Vertices {
  private final int units;
  private int given;

  /**
   * @param units how much flows through the whole network
   */
  Vertices(int units) {
    this.units = units;
  }

  int next() {
    return given++;
  }

  int number() {
    return given;
  }

  int units() {
    return units;
  }
}
