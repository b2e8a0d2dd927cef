package org.jiangxin.desk.draw;

import java.util.ArrayList;
import java.util.List;
import org.jiangxin.desk.draw.DrawSheet.Entry;
import org.jiangxin.desk.draw.DrawSheet.Place;

/** Reads a sheet's text again. */
public final class DrawSheetText {
  private DrawSheetText() {}

  /**
   * The sheet whose text it is.
   *
   * @throws IllegalArgumentException when it is no sheet's text
   */
  public static DrawSheet read(String text) {
    String[] lines = text.split("\n", -1);
    List<Entry> entries = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int at = 4; at < lines.length - 1; at++) {
      String[] fields = lines[at].split("\t", -1);
      if (fields[0].equals("entry") && fields.length == 4) {
        entries.add(new Entry(fields[1], fields[2], fields[3]));
      } else if (fields[0].equals("place") && fields.length == 4) {
        places.add(new Place(fields[1], number(fields[2]), number(fields[3])));
      }
    }
    DrawSheet sheet =
        new DrawSheet(
            value(lines, 1),
            value(lines, 2).equals("delegations"),
            value(lines, 3).equals("organisations"),
            entries,
            places);
    if (!sheet.text().equals(text)) {
      throw new IllegalArgumentException("this is no draw's sheet");
    }
    return sheet;
  }

  private static String value(String[] lines, int at) {
    return at < lines.length ? lines[at].substring(lines[at].indexOf('\t') + 1) : "";
  }

  private static int number(String field) {
    return field.matches("\\d{1,9}") ? Integer.parseInt(field) : 0;
  }
}
