package org.jiangxin.competition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Competition documents for tests. */
public final class Documents {

  /** A small valid one that uses most keys. */
  public static final String SMALL =
      """
      competition: {id: cup, title: {zh-CN: 杯, en: Cup}, timeZone: Asia/Shanghai, dates: [2025-08-13]}
      delegations: [{id: anhui, title: 安徽}, {id: taiwan, title: {zh-TW: 臺灣}}]
      contestants:
        - {id: c1, name: 王一, delegation: anhui, organisation: 学院}
        - {id: c2, name: 林二, delegation: taiwan}
        - {id: c3, name: 陳三, delegation: taiwan}
      judges:
        - {id: j1, name: 甲, delegation: anhui}
        - {id: j2, name: 乙, delegation: taiwan}
        - {id: j3, name: 丙}
      mentors: [{id: m1, name: 师傅, events: [welding], capacity: 2}]
      apprentices: [{contestant: c1, wishes: [m1]}]
      events:
        - id: welding
          title: {zh-CN: 焊接, en: Welding}
          judges: [j1, j2]
          chief: j3
          blind: true
          scheme:
            id: total
            max: 30
            round: {digits: 2}
            parts:
              - {id: bead, title: 成形, marks: each-judge, scale: {from: 0, to: 10, step: 0.5}, max: 10}
              - {id: gap, marks: once, scale: {from: 0, to: 9}, points: {steps: [{upTo: 1, give: 20}, {give: 0}]}, max: 20}
          ranking: {order: descending, ties: [{highest: bead}]}
          awards: [{title: {zh-CN: 一等奖, en: First prize}, share: 0.10}]
          entries:
            - {id: W1, contestants: [c1], station: 3, given: {dd: 3.20}, exclude: [j1]}
            - {id: W2, contestants: [c2, c3]}
      """;

  private static final Path FOLDER = Path.of("../config/competitions");

  private Documents() {}

  /** A sample competition of the repository, by its file name. */
  public static CompetitionDocument sample(String file) {
    try {
      return valid(Files.readString(FOLDER.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document that has to be valid. */
  public static CompetitionDocument valid(String text) {
    Parsed parsed = CompetitionDocument.parse(text);
    return parsed.valid().orElseThrow(() -> new AssertionError(parsed.problems()));
  }

  /** {@link #SMALL} with one text in it replaced. */
  public static String small(String find, String replacement) {
    if (!SMALL.contains(find)) {
      throw new AssertionError("not in the small document: " + find);
    }
    return SMALL.replace(find, replacement);
  }

  /** The problems of a document, none where it is valid. */
  public static List<Problem> problems(String text) {
    return CompetitionDocument.parse(text).problems();
  }
}
