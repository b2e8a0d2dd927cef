package org.jiangxin.marking.csv;

/**
 * Something in a CSV file that cannot be taken.
 *
 * @param line counted from 1
 * @param column in characters counted from 1
 * @param rule the rule broken, for programs
 * @param message a sentence in English
 */
public record WrongLine(int line, int column, String rule, String message) {

  /** At the beginning of a cell. */
  static WrongLine at(Cell cell, String rule, String message) {
    return new WrongLine(cell.line(), cell.column(), rule, message);
  }
}
