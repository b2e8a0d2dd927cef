package org.jiangxin.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Documents;
import org.jiangxin.export.ReadBack;
import org.jiangxin.export.Words;
import org.jiangxin.export.XlsxWorkbook;
import org.jiangxin.pairing.SavedPair.Goal;
import org.jiangxin.pairing.SavedPair.Progress;
import org.junit.jupiter.api.Test;

class PairingSheetTest {

  @Test
  void aWorkbookReadsBackCellByCell() {
    SavedPair saved =
        new SavedPair(
            new Pair("c1", "m1"),
            true,
            Optional.of(LocalDate.of(2025, 9, 1)),
            Optional.empty(),
            List.of(new Goal("氩弧焊", Progress.PARTLY)),
            List.of(),
            "");
    PairingList list = new PairingList(1, List.of(saved), Optional.empty());
    People people = new People(Documents.valid(Documents.SMALL));
    List<List<String>> rows =
        ReadBack.sheets(XlsxWorkbook.of(PairingSheet.of(list, people, Words.in("zh-CN"))))
            .get("师徒结对");
    assertEquals("S 徒弟编号", rows.get(0).get(0));
    assertEquals(
        List.of(
            "S c1",
            "S 王一",
            "S 安徽",
            "S 学院",
            "S 焊接",
            "S m1",
            "S 师傅",
            "",
            "n 45901.0",
            "",
            "S 氩弧焊 (部分完成)"),
        rows.get(1));
  }
}
