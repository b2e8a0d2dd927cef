package org.jiangxin.marking.csv;

import java.io.IOException;
import java.io.Reader;

/** Characters with one of look-ahead, and where they stand. */
final class CharacterSource {

  private static final int END = -1;
  private static final int NOTHING_READ = -2;

  private final Reader in;
  private int ahead = NOTHING_READ;
  private int line = 1;
  private int column = 1;

  CharacterSource(Reader in) {
    this.in = in;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** The next character without taking it; -1 at the end. */
  int peek() throws IOException {
    if (ahead == NOTHING_READ) {
      ahead = in.read();
    }
    return ahead;
  }

  int next() throws IOException {
    int taken = peek();
    ahead = NOTHING_READ;
    boolean lineEnds = taken == '\n' || (taken == '\r' && peek() != '\n');
    line += lineEnds ? 1 : 0;
    column = lineEnds ? 1 : column + 1;
    return taken;
  }

  /** Takes the next character if it is this one. */
  boolean take(char wanted) throws IOException {
    boolean there = peek() == wanted;
    if (there) {
      next();
    }
    return there;
  }

  /** Skips what stands before the first column. */
  void skipMark() {
    ahead = NOTHING_READ;
  }

  /** Takes the end of a line, if one is next. */
  void endLine() throws IOException {
    take('\r');
    take('\n');
  }

  /** Takes what is left of the line, and its end. */
  void skipLine() throws IOException {
    while (peek() != '\n' && peek() != '\r' && peek() != END) {
      next();
    }
    endLine();
  }
}
