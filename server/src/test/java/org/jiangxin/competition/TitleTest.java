package org.jiangxin.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleTest {

  @Test
  void aReaderGetsTheirOwnScript() {
    Title title = title("zh-CN", "焊接", "zh-TW", "銲接", "en", "Welding");
    assertEquals("銲接", title.in("zh-TW"));
    assertEquals("銲接", title.in("zh-Hant-HK"));
    assertEquals("焊接", title.in("zh"));
    assertEquals("Welding", title.in("en-GB"));
  }

  @Test
  void theOtherScriptIsNearerThanAnotherLanguage() {
    assertEquals("焊接", title("en", "Welding", "zh-CN", "焊接").in("zh-TW"));
  }

  @Test
  void whoeverReadsNoneOfTheLanguagesGetsEnglishAndElseTheFirst() {
    assertEquals("Welding", title("zh-CN", "焊接", "en", "Welding").in("fr"));
    assertEquals("焊接", title("zh-CN", "焊接", "ja", "溶接").in("fr"));
  }

  @Test
  void itKeepsTheShapeOfTheDocument() {
    assertEquals("\"焊接\"", new Title.Plain("焊接").json().toString());
    assertEquals("{\"en\":\"Welding\"}", title("en", "Welding").json().toString());
  }

  private static Title title(String... pairs) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    return new Title.Translated(texts);
  }
}
