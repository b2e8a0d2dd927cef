package org.jiangxin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN,zh;q=0.9,en;q=0.8 | SIMPLIFIED",
        "zh | SIMPLIFIED",
        "zh-Hans-SG | SIMPLIFIED",
        "zh-TW,zh;q=0.9,en-US;q=0.8 | TRADITIONAL",
        "zh-Hant-HK | TRADITIONAL",
        "en;q=0.3,zh-hk;q=0.7 | TRADITIONAL",
        "fr,de;q=0.9,en-GB;q=0.5 | ENGLISH",
        "zh;q=0,en | ENGLISH"
      })
  void theBestLikedOfOurLanguagesIsTaken(String header, Language language) {
    assertEquals(Optional.of(language), Language.accepted(header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "*", "zhuang", "english", ";;q=", "zh_CN", "\u0000", "zh;q=x"})
  void aHeaderThatNamesNoneOfThemSaysNothing(String header) {
    assertEquals(Optional.empty(), Language.accepted(header));
  }

  @Test
  void theTagsAreThoseOfThePages() {
    assertEquals(Optional.of(Language.TRADITIONAL), Language.asked("zh-TW"));
    assertEquals("zh-TW", Language.TRADITIONAL.tag());
  }
}
