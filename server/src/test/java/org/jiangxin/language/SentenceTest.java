package org.jiangxin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void aSentenceIsEnglishUntilItIsWrittenForSomebody() {
    Sentence sentence = Sentence.of("{} is above the highest mark {}", "11", "10");
    assertEquals("11 is above the highest mark 10", sentence.toString());
    assertEquals("11 高于最高分 10", sentence.in(Language.SIMPLIFIED));
    assertEquals("11 高於最高分 10", sentence.in(Language.TRADITIONAL));
  }

  @Test
  void aSentenceWithinASentenceIsTranslatedWithIt() {
    Sentence sentence = Sentence.of("The event is already in state {}.", Sentence.of("frozen"));
    assertEquals("The event is already in state frozen.", sentence.toString());
    assertEquals("赛项已处于“已冻结”状态。", sentence.in(Language.SIMPLIFIED));
    assertEquals("賽項已處於「已凍結」狀態。", sentence.in(Language.TRADITIONAL));
  }

  @Test
  void aTranslationMayTakeTheValuesInItsOwnOrder() {
    Sentence sentence = Sentence.of("there is no {} {}", Sentence.of("judge"), "j9");
    assertEquals("there is no judge j9", sentence.toString());
    assertEquals("没有编号为 j9 的裁判", sentence.in(Language.SIMPLIFIED));
  }

  @Test
  void whatAPersonWroteIsNeverTakenForATemplate() {
    Sentence sentence = Sentence.of("{} is listed twice", "{} {0} $1 \\");
    assertEquals("{} {0} $1 \\ is listed twice", sentence.toString());
    assertEquals("draft", Sentence.verbatim("draft").in(Language.SIMPLIFIED));
  }

  @Test
  void anUntranslatedSentenceIsEnglishForEverybody() {
    Sentence sentence = new Sentence("No {} for {}", List.of("bread", "us"));
    assertEquals("No bread for us", sentence.in(Language.TRADITIONAL));
  }

  @Test
  void sentencesOneAfterTheOtherAreEachTranslated() {
    Sentence both =
        Sentence.all(List.of(Sentence.of("The file is empty."), Sentence.of("This is not JSON.")));
    assertEquals("The file is empty. This is not JSON.", both.toString());
    assertEquals("檔案是空的。 這不是 JSON。", both.in(Language.TRADITIONAL));
  }
}
