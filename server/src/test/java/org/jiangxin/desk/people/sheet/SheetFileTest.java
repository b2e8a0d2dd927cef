package org.jiangxin.desk.people.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jiangxin.desk.people.PeopleFiles;
import org.jiangxin.desk.people.sheet.SheetCell.Kind;
import org.junit.jupiter.api.Test;

class SheetFileTest {

  private static List<String> texts(SheetLine line) {
    return line.cells().stream().map(SheetCell::text).toList();
  }

  private static String refused(byte[] file) {
    return assertThrows(UnreadableSheet.class, () -> SheetFile.read(file)).code();
  }

  private static SheetLine csv(String text) throws UnreadableSheet {
    return SheetFile.read(text.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  @Test
  void aChineseSpreadsheetsCsvIsReadAsGb18030() throws UnreadableSheet {
    byte[] file = "姓名,学校\r\n𠮷野,芜湖".getBytes(Charset.forName("GB18030"));

    assertEquals(List.of("𠮷野", "芜湖"), texts(SheetFile.read(file).get(1)));
  }

  @Test
  void aTaiwaneseSpreadsheetsCsvIsReadAsBig5WhereItIsNoGb18030() throws UnreadableSheet {
    byte[] file = "\ufeff姓名;學校\n林「二」;臺北".getBytes(StandardCharsets.UTF_16LE);

    assertEquals(List.of("林「二」", "臺北"), texts(SheetFile.read(file).get(1)));
  }

  @Test
  void quotedCellsKeepDelimitersQuotesAndBecomeOneLine() throws UnreadableSheet {
    assertEquals(List.of("a, \"b\" c", "d"), texts(csv("\"a, \"\"b\"\"\nc\",d\n")));
  }

  @Test
  void rowsAreNumberedAsTheReaderOfTheFileCountsThem() throws UnreadableSheet {
    byte[] file = "name\n\n\"two\nlines\"\nlast".getBytes(StandardCharsets.UTF_8);

    assertEquals(List.of(1, 3, 5), SheetFile.read(file).stream().map(SheetLine::row).toList());
  }

  @Test
  void marksOfWritingDirectionAreTakenOutAndTold() throws UnreadableSheet {
    SheetCell cell = csv("\u202e王\u200f一\u202c").cell(0);

    assertEquals("王一", cell.text());
    assertEquals(Kind.CLEANED, cell.kind());
  }

  @Test
  void aDateIsToldFromANumberAndAFormulaFromAText() throws UnreadableSheet {
    byte[] file =
        PeopleFiles.workbook(
            sheet -> {
              sheet.value(0, 0, LocalDate.of(2025, 3, 12));
              sheet.style(0, 0).format("yyyy-mm-dd").set();
              sheet.value(0, 1, 340123199001010011L);
              sheet.formula(0, 2, "CONCATENATE(\"a\",\"b\")");
            });

    SheetLine line = SheetFile.read(file).get(0);
    assertEquals("2025-03-12", line.cell(0).text());
    assertEquals(
        List.of(Kind.DATE, Kind.PLAIN, Kind.BROKEN_FORMULA),
        line.cells().stream().map(SheetCell::kind).toList());
  }

  @Test
  void mergedCellsHoldTheirTextEverywhere() throws UnreadableSheet {
    byte[] file =
        PeopleFiles.workbook(
            sheet -> {
              PeopleFiles.row(sheet, 0, "芜湖学院", "王一");
              sheet.value(1, 1, "李二");
              sheet.range(0, 0, 1, 0).merge();
            });

    assertEquals(List.of("芜湖学院", "李二"), texts(SheetFile.read(file).get(1)));
  }

  @Test
  void whatIsNoTableIsRefusedByName() {
    assertEquals("empty", refused(new byte[0]));
    assertEquals("old-excel", refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}));
    assertEquals("no-workbook", refused("PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8)));
    assertEquals("no-workbook", refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 0, 1}));
    assertEquals("open-quote", refused("name\n\"王".getBytes(StandardCharsets.UTF_8)));
    assertEquals("too-many-rows", refused("a\n".repeat(20_002).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() {
    assertEquals("too-large", refused(PeopleFiles.bomb()));
  }
}
