package org.jiangxin.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyCatalogueHasTheSameKeys() {
    for (String language : Words.LANGUAGES) {
      assertEquals(Words.in("en").texts().keySet(), Words.in(language).texts().keySet(), language);
    }
  }

  @Test
  void aReaderGetsTheNearestLanguage() {
    assertEquals("zh-TW", Words.in("zh-HK").language());
    assertEquals("zh-CN", Words.in("zh").language());
    assertEquals("en", Words.in("fr").language());
  }
}
