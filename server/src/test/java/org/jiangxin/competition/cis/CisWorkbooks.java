package org.jiangxin.competition.cis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes marking scheme workbooks in the usual layout. */
public final class CisWorkbooks {

  private static final List<Object> HEADER =
      List.of(
          "Sub\nCriterion\nID",
          "Sub Criterion\nName or Description",
          "Day of Marking",
          "Aspect\nType\nM = Meas\nJ = Judg",
          "Aspect - Description",
          "Judg Score",
          "Extra Aspect Description (Meas or Judg)\nOR\nJudgement Score Description (Judg only)",
          "Requirement\n(Measurement Only)",
          "WSOS Section",
          "Calculation Row \n(Export only)",
          "Max\nMark");

  private final List<List<Object>> rows = new ArrayList<>();

  /** A joiner's scheme of two criteria, as an organiser would have it. */
  public static CisWorkbooks joinery() {
    return new CisWorkbooks()
        .row("08 Joinery")
        .row("WorldSkills Occupational Standards")
        .row("Section", "", "", "", "", "", "", "", "WSOS Marks", "Aspect Marks", "Variation")
        .row(1, "Work organisation", "", "", "", "", "", "", 1.5, 1.5, 0)
        .row(2, "Joints", "", "", "", "", "", "", 3, 2.5, 0.5)
        .row("Criteria")
        .row("ID", "Name", "", "", "", "", "", "", "", "", "Mark")
        .row("A", "Frame", "", "", "", "", "", "", "", "", 2.5)
        .row("B", "Finish", "", "", "", "", "", "", "", "", 1.5)
        .header("A", 2.5)
        .row("A1", "Dimensions", 1)
        .row("", "", "", "M", "Overall height", "", "Measure at both ends", "450 ± 1 mm", 2, "", 1)
        .row("", "", "", "", "", "", "0.2 off for each mm")
        .row("", "", "", "M", "Drawer runs freely", "", "", "Yes/No", 2, "", 0.5)
        .row("A2", "Joints", 2)
        .row("", "", "", "M", "Gaps", "", "", "≤ 0.2 mm", 2, "", 0.1 + 0.2)
        .row("", "", "", "M", "Glue", "", "", "Yes/No", 2, "", 0.7)
        .header("B", 1.5)
        .row("B1", "Surface", 3)
        .row("", "", "", "J", "Surface finish", "", "Look along the light", "", 1, "", 1.5)
        .row("", "", "", "", "", 0, "Below the standard of the trade")
        .row("", "", "", "", "", 1, "Meets the standard of the trade")
        .row("", "", "", "", "", 2, "Exceeds it in part")
        .row("", "", "", "", "", 3, "Excellent")
        .row("", "", "", "", "", "", "", "", "", "", "", "Competition", "Total\nMark", 4);
  }

  CisWorkbooks row(Object... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The row with the columns' names, and the criterion's total at its end. */
  CisWorkbooks header(String letter, Object total) {
    List<Object> cells = new ArrayList<>(HEADER);
    cells.addAll(List.of("Criterion " + letter, "Total\nMark", total));
    rows.add(cells);
    return this;
  }

  /** The same with one cell replaced, row and column counted from 1. */
  CisWorkbooks with(int row, int column, Object value) {
    List<Object> cells = new ArrayList<>(rows.get(row - 1));
    while (cells.size() < column) {
      cells.add("");
    }
    cells.set(column - 1, value);
    rows.set(row - 1, cells);
    return this;
  }

  /** The bytes of the workbook. */
  public byte[] bytes() {
    return bytes("CIS Marking Scheme Import", "Calculations");
  }

  /** The bytes of a workbook whose first sheet holds the rows. */
  byte[] bytes(String... sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      for (String name : sheets) {
        Worksheet sheet = workbook.newWorksheet(name);
        if (name.equals(sheets[0])) {
          fill(sheet);
        } else {
          sheet.value(0, 0, "nothing");
        }
      }
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private void fill(Worksheet sheet) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Object value = rows.get(row).get(column);
        if (value instanceof Number number) {
          sheet.value(row, column, number);
        } else if (!value.equals("")) {
          sheet.value(row, column, value.toString());
        }
      }
    }
  }
}
