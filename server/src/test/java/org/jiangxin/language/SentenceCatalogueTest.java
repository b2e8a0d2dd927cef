package org.jiangxin.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence that the server may say to a person stands in the catalogues. */
class SentenceCatalogueTest {
  private static final Pattern GAP = Pattern.compile("\\{(\\d*)\\}");
  private static SpokenTemplates spoken;

  @BeforeAll
  static void readTheSources() throws IOException {
    spoken = SpokenTemplates.find();
  }

  @Test
  void aTemplateIsALiteral() {
    assertEquals(List.of(), spoken.notLiteral());
  }

  @Test
  void aTemplateGetsAValueForEachGap() {
    assertEquals(List.of(), spoken.unevenlyFilled());
  }

  @ParameterizedTest
  @EnumSource(names = {"SIMPLIFIED", "TRADITIONAL"})
  void everySentenceIsTranslatedAndNothingElse(Language language) {
    Set<String> missing = new TreeSet<>(spoken.templates());
    Set<String> superfluous = new TreeSet<>(Translations.of(language).byEnglish().keySet());
    missing.removeAll(superfluous);
    superfluous.removeAll(spoken.templates());
    assertEquals(Set.of(), missing, "to be translated in sentences." + language.tag() + ".json");
    assertEquals(Set.of(), superfluous, "no longer said");
  }

  @ParameterizedTest
  @EnumSource(names = {"SIMPLIFIED", "TRADITIONAL"})
  void aTranslationHasTheValuesOfItsSentence(Language language) {
    Map<String, String> translations = Translations.of(language).byEnglish();
    translations.forEach(
        (english, translated) -> assertEquals(values(english), values(translated), translated));
  }

  /** Which values a template shows, by their number. */
  private static Set<Integer> values(String template) {
    Set<Integer> values = new TreeSet<>();
    Matcher gap = GAP.matcher(template);
    for (int next = 0; gap.find(); ) {
      values.add(gap.group(1).isEmpty() ? next++ : Integer.parseInt(gap.group(1)));
    }
    return values;
  }
}
