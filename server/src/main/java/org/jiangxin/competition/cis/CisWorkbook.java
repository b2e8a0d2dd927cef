package org.jiangxin.competition.cis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Problem;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.language.Sentence;

/** A WorldSkills marking scheme workbook. */
public final class CisWorkbook {

  private CisWorkbook() {}

  /**
   * What was in a workbook.
   *
   * @param scheme as it stands in a competition document; empty where there are problems
   * @param problems each with its cell, such as {@code K27}
   * @param notes what an organiser may want to look at, though the scheme works
   */
  public record Reading(Optional<ObjectNode> scheme, List<Problem> problems, List<Sentence> notes) {
    /** Copies the lists. */
    public Reading {
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Reads an XLSX workbook.
   *
   * @throws IOException when it is none, or cannot be read
   */
  public static Reading read(InputStream workbook) throws IOException {
    Optional<List<SheetRow>> rows = WorkbookRows.of(workbook);
    if (rows.isEmpty()) {
      return refused("the workbook has no sheet \"CIS Marking Scheme Import\"");
    }
    CisSheet sheet = CisSheet.read(rows.get());
    if (!sheet.hasHeader()) {
      return refused("the sheet has no header row with Sub Criterion ID, Aspect Type and Max Mark");
    }
    PlannedCheck check = new PlannedCheck(sheet);
    List<Problem> problems = new ArrayList<>(sheet.problems());
    if (problems.isEmpty()) {
      problems.addAll(check.problems());
    }
    if (problems.isEmpty() && sheet.subCriteria().stream().allMatch(s -> s.aspects().isEmpty())) {
      return refused("the sheet has no aspects");
    }
    return problems.isEmpty()
        ? new Reading(Optional.of(new CisSchemeTree(sheet).scheme()), problems, check.notes())
        : new Reading(Optional.empty(), problems, List.of());
  }

  private static Reading refused(String template) {
    Problem problem = Problem.at("", Rule.SYNTAX, template);
    return new Reading(Optional.empty(), List.of(problem), List.of());
  }
}
