package org.jiangxin.desk.people.sheet;

/**
 * A cell as a reader sees it.
 *
 * @param text trimmed, blanks and line breaks made one blank, invisible characters taken out
 */
public record SheetCell(String text, Kind kind) {
  /** Nothing. */
  public static final SheetCell BLANK = new SheetCell("", Kind.PLAIN);

  /** What an organiser should know of a cell. */
  public enum Kind {
    PLAIN,
    /** Invisible characters, such as marks of writing direction, were taken out. */
    CLEANED,
    /** The result that was stored with a formula. */
    FORMULA,
    /** A formula without a result, or one that failed. */
    BROKEN_FORMULA,
    /** The spreadsheet keeps a date there, whatever was typed. */
    DATE
  }

  /** A cell with this text. */
  static SheetCell of(String raw, Kind kind) {
    String visible =
        raw.codePoints()
            .filter(one -> !isInvisible(one))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String text = visible.replace('\u00a0', ' ').replace('\u3000', ' ').replaceAll("\\s+", " ");
    boolean cleaned = kind == Kind.PLAIN && visible.length() != raw.length();
    return new SheetCell(text.strip(), cleaned ? Kind.CLEANED : kind);
  }

  /** Format and control characters, but for joiners that some scripts are written with. */
  private static boolean isInvisible(int one) {
    int type = Character.getType(one);
    boolean joiner = one == 0x200c || one == 0x200d;
    return (type == Character.FORMAT && !joiner)
        || (type == Character.CONTROL && !Character.isWhitespace(one))
        || type == Character.SURROGATE
        || one == 0xfffd;
  }

  /** Whether there is nothing to be seen. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
