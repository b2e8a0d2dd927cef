package org.jiangxin.competition.read;

/** Where in the document something stands, such as {@code events[0].scheme.parts[2].max}. */
sealed interface Path {

  /** The document as a whole. */
  static Path root() {
    return new Root();
  }

  /** A key of the object here. */
  default Path key(String name) {
    return new Key(this, name);
  }

  /** An element of the list here. */
  default Path item(int index) {
    return new Item(this, index);
  }

  /** The document. */
  record Root() implements Path {
    @Override
    public String toString() {
      return "";
    }
  }

  /** A key of an object. */
  record Key(Path parent, String name) implements Path {
    @Override
    public String toString() {
      String shown = Quote.shortened(name);
      return parent instanceof Root ? shown : parent + "." + shown;
    }
  }

  /** An element of a list. */
  record Item(Path parent, int index) implements Path {
    @Override
    public String toString() {
      return parent + "[" + index + "]";
    }
  }
}
