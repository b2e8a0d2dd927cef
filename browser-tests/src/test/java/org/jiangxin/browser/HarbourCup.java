package org.jiangxin.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The competition of the walk from an empty system: six trades, and its people as a table. */
final class HarbourCup {
  static final String ID = "harbour-cup";

  /** An event, whose id is its English title in small letters. */
  record Trade(String english, String chinese) {
    String id() {
      return english.toLowerCase(java.util.Locale.ROOT);
    }
  }

  static final List<Trade> TRADES =
      List.of(
          new Trade("Welding", "焊接"),
          new Trade("Turning", "车工"),
          new Trade("Baking", "烘焙"),
          new Trade("Cooking", "烹饪"),
          new Trade("Painting", "油漆"),
          new Trade("Masonry", "砌筑"));

  private static final List<String> HEADER = List.of("姓名", "代表队", "单位", "赛项", "身份");
  private static final List<String> DELEGATIONS = List.of("东港", "西港", "南湾", "北岛");
  private static final List<String> SCHOOLS = List.of("东港技师学院", "西港职业学校", "南湾工业学校", "北岛船厂");
  private static final List<String> CONTESTANTS =
      List.of(
          "林海生", "苏晓帆", "何锦程", "江远航", "唐一鸣", "顾清和", "罗子昂", "沈知秋", "许安然", "白露", "宋嘉禾", "叶小满", "方志国",
          "程可心", "袁梦溪", "孟凡", "田野", "石磊", "范雨桐", "陆平", "𠮷田真", "温如玉", "骆宾", "司徒兰");
  private static final List<String> JUDGES = List.of("周正", "吴公平", "郑严", "王细心", "冯明察", "陈秋毫", "楚天平");

  private HarbourCup() {}

  /** The table as an office sends it; one trade may be misspelt. */
  static byte[] people(String firstTrade) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("名单");
      write(sheet, HEADER);
      for (int at = 0; at < CONTESTANTS.size(); at++) {
        String trade = at == 0 ? firstTrade : TRADES.get(at / 4).chinese();
        write(
            sheet,
            List.of(
                CONTESTANTS.get(at), DELEGATIONS.get(at % 4), SCHOOLS.get(at % 4), trade, "选手"));
      }
      JUDGES.forEach(name -> write(sheet, List.of(name, "", "海港技能鉴定中心", "", "裁判")));
      workbook.write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Sheet sheet, List<String> texts) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
  }
}
