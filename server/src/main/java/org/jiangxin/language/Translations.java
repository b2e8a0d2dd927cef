package org.jiangxin.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The templates of one language, by their English. They lie beside this class as {@code
 * sentences.zh-CN.json} and the like.
 *
 * @param byEnglish the translated template for each English one
 */
record Translations(Map<String, String> byEnglish) {
  private static final Map<Language, Translations> ALL =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Translations::read));

  static Translations of(Language language) {
    return ALL.get(language);
  }

  /** A template in this language, or the English one where it is not translated. */
  String template(String english) {
    return byEnglish.getOrDefault(english, english);
  }

  private static Translations read(Language language) {
    if (language == Language.ENGLISH) {
      return new Translations(Map.of());
    }
    String name = "sentences." + language.tag() + ".json";
    try (InputStream json = Translations.class.getResourceAsStream(name)) {
      return new Translations(
          new ObjectMapper()
              .readValue(Objects.requireNonNull(json, name), new TypeReference<>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
