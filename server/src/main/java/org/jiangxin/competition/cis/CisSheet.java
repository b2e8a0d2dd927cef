package org.jiangxin.competition.cis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxin.competition.Problem;
import org.jiangxin.competition.Problem.Rule;

/** Reads the sheet row by row into sub-criteria and aspects. */
final class CisSheet {

  private static final Pattern SUB_CRITERION = Pattern.compile("[A-Z]{1,2}[0-9]{1,3}");
  private static final Pattern CRITERION = Pattern.compile("[A-Z]{1,2}");
  private static final int TOP_SCORE = 3;

  private final PlannedMarks planned = new PlannedMarks();
  private final List<CisSubCriterion> subCriteria = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<CisColumns> columns = Optional.empty();
  private Optional<CisAspect> above = Optional.empty();

  private CisSheet() {}

  static CisSheet read(List<SheetRow> rows) {
    CisSheet sheet = new CisSheet();
    rows.forEach(sheet::row);
    return sheet;
  }

  /** Whether any header row was found. */
  boolean hasHeader() {
    return columns.isPresent();
  }

  PlannedMarks planned() {
    return planned;
  }

  List<CisSubCriterion> subCriteria() {
    return subCriteria;
  }

  List<Problem> problems() {
    return problems;
  }

  private void row(SheetRow row) {
    Optional<CisColumns> header = CisColumns.of(row);
    if (header.isPresent()) {
      columns = header;
      above = Optional.empty();
      planned.readHeader(row);
    } else if (columns.isPresent()) {
      content(row, columns.get());
    } else {
      planned.readTable(row);
    }
  }

  private void content(SheetRow row, CisColumns in) {
    String id = in.cell(row, in.id()).text();
    if (SUB_CRITERION.matcher(id).matches()) {
      subCriterion(row, in);
    } else if (CRITERION.matcher(id).matches() && !in.cell(row, in.name()).blank()) {
      planned.name(id, in.cell(row, in.name()).text());
    }
    if (!in.cell(row, in.type()).blank()) {
      aspect(row, in);
    } else {
      detail(row, in);
      planned.readFooter(row);
    }
  }

  private void subCriterion(SheetRow row, CisColumns in) {
    SheetCell id = in.cell(row, in.id());
    above = Optional.empty();
    if (subCriteria.stream().anyMatch(other -> other.id().equals(id.text()))) {
      problem(id, Rule.DUPLICATE_ID, "another sub-criterion is {}", id.text());
    }
    String name = in.cell(row, in.name()).text();
    String title = name.isEmpty() ? id.text() : name;
    subCriteria.add(new CisSubCriterion(id, id.text(), title, in.cell(row, in.day()).text()));
  }

  private void aspect(SheetRow row, CisColumns in) {
    above = Optional.empty();
    Optional<CisAspect.Type> type = type(in.cell(row, in.type()));
    SheetCell description = in.cell(row, in.description());
    SheetCell max = in.cell(row, in.max());
    Optional<BigDecimal> marks = max.number().filter(number -> number.signum() > 0);
    if (subCriteria.isEmpty()) {
      problem(description, Rule.MISSING, "an aspect before any sub-criterion");
    } else if (description.blank()) {
      problem(description, Rule.MISSING, "the aspect has no description");
    } else if (marks.isEmpty()) {
      problem(max, Rule.NUMBER, "the aspect has no mark above 0");
    } else if (type.isPresent()) {
      add(
          new CisAspect(
              description,
              type.get(),
              description.text(),
              in.cell(row, in.requirement()).text(),
              in.cell(row, in.section()).text(),
              marks.get()),
          in.cell(row, in.extra()));
    }
  }

  private void add(CisAspect aspect, SheetCell extra) {
    aspect.addExtra(extra.text());
    subCriteria.get(subCriteria.size() - 1).aspects().add(aspect);
    above = Optional.of(aspect);
  }

  /** Older editions call measurement objective. */
  private Optional<CisAspect.Type> type(SheetCell cell) {
    return switch (cell.text()) {
      case "M", "m", "O", "o" -> Optional.of(CisAspect.Type.MEASURED);
      case "J", "j" -> Optional.of(CisAspect.Type.JUDGED);
      default -> {
        problem(cell, Rule.VALUE, "the aspect's type is {}; write M or J", cell.text());
        yield Optional.empty();
      }
    };
  }

  /** A row below an aspect: what a score means, or one more line about it. */
  private void detail(SheetRow row, CisColumns in) {
    SheetCell score = in.cell(row, in.score());
    String text = in.cell(row, in.extra()).text();
    if (above.isEmpty() || text.isEmpty()) {
      return;
    }
    Optional<Integer> value =
        score.number().filter(number -> number.scale() <= 0).map(BigDecimal::intValue);
    if (above.get().judged() && value.filter(v -> v >= 0 && v <= TOP_SCORE).isPresent()) {
      above.get().addDescriptor(value.get(), text);
    } else if (score.blank()) {
      above.get().addExtra(text);
    } else {
      problem(score, Rule.VALUE, "a judgement score is 0, 1, 2 or 3, below an aspect of type J");
    }
  }

  private void problem(SheetCell cell, String rule, String template, Object... values) {
    problems.add(Problem.at(cell.address(), rule, template, values));
  }
}
