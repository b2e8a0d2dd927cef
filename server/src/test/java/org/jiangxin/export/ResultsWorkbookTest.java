package org.jiangxin.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.team.TeamRow;
import org.jiangxin.standings.StandingsView;
import org.junit.jupiter.api.Test;

class ResultsWorkbookTest {

  @Test
  void anEventsStandingsReadBackCellByCell() {
    byte[] workbook = XlsxWorkbook.of(StandingsSheet.of(Views.welding("王一", true), Words.in("en")));
    assertEquals(
        Map.of(
            "Welding",
            List.of(
                List.of(
                    "S Place",
                    "S Entry",
                    "S Name",
                    "S Delegation",
                    "S Station",
                    "S Total",
                    "S 成形",
                    "S gap",
                    "S Marked",
                    "S Status",
                    "S Award"),
                List.of(
                    "n 1",
                    "S W1",
                    "S 王一",
                    "S 安徽",
                    "n 3",
                    "n 28.10",
                    "n 8.125",
                    "n 20",
                    "S 3/3",
                    "S Competing",
                    "S First prize"),
                List.of(
                    "", "S W2", "S 林二 · 陳三", "S 臺灣", "", "", "", "", "S 0/3", "S Disqualified"))),
        ReadBack.sheets(workbook));
  }

  @Test
  void allResultsHaveEventsAwardsDelegationsAndWhatElseThereIs() {
    Sheet more = Sheet.of("Pairings", List.of("Mentor"), List.of(List.of(Cell.of("m1"))));
    Map<String, List<List<String>>> sheets =
        ReadBack.sheets(
            ResultsWorkbook.of(
                Views.DOCUMENT,
                List.of(Views.welding("王一", true)),
                List.of(more),
                Words.in("zh-TW")));
    assertEquals(List.of("焊接", "獲獎名單", "代表隊彙總", "Pairings"), List.copyOf(sheets.keySet()));
    assertEquals(
        List.of("S 焊接", "S 一等奖", "n 1", "S W1", "S 王一", "S 安徽", "n 28.10"),
        sheets.get("獲獎名單").get(1));
    assertEquals(
        List.of(
            List.of("S 代表隊", "S 參賽數", "S 一等奖", "S 獲獎合計"),
            List.of("S 安徽", "n 1", "n 1", "n 1"),
            List.of("S 臺灣", "n 1", "n 0", "n 0")),
        sheets.get("代表隊彙總"));
  }

  @Test
  void whoMayNotKnowNamesFindsNone() {
    Map<String, List<List<String>>> sheets =
        ReadBack.sheets(
            ResultsWorkbook.of(
                Views.DOCUMENT, List.of(Views.welding("王一", false)), List.of(), Words.in("zh-CN")));
    assertFalse(sheets.toString().contains("王一"), sheets::toString);
    assertEquals(1, sheets.get("代表队汇总").size(), "its head only");
  }

  @Test
  void theRankingOfDelegationsHasASheetWhereAnEventDeclaresIt() {
    StandingsView view =
        Views.ranked(
            new TeamRow(
                Optional.of(1), "anhui", Optional.of(new BigDecimal("56.20")), List.of("W1", "W3")),
            new TeamRow(Optional.empty(), "taiwan", Optional.empty(), List.of("W2")));
    List<List<String>> rows =
        List.of(
            List.of("S 赛项编号", "S 赛项", "S 名次", "S 代表队", "S 总分", "S 计入的参赛编号"),
            List.of("S welding", "S 焊接", "n 1", "S 安徽", "n 56.20", "S W1, W3"),
            List.of("S welding", "S 焊接", "", "S 臺灣", "", "S W2"));
    Words words = Words.in("zh-CN");
    Map<String, List<List<String>>> all =
        ReadBack.sheets(
            ResultsWorkbook.of(
                Views.DOCUMENT, List.of(view, Views.welding("王一", true)), List.of(), words));
    assertEquals(List.of("焊接", "焊接 (2)", "获奖名单", "代表队汇总", "团体排名"), List.copyOf(all.keySet()));
    assertEquals(rows, all.get("团体排名"));
    Map<String, List<List<String>>> own =
        ReadBack.sheets(XlsxWorkbook.of(StandingsSheet.withTeams(view, words)));
    assertEquals(List.of("焊接", "团体排名"), List.copyOf(own.keySet()));
    assertEquals(rows, own.get("团体排名"));
  }
}
