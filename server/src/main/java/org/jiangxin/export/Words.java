package org.jiangxin.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Title;

/**
 * The words of exports in one language, from the message catalogues beside this class.
 *
 * @param language the tag of the catalogue
 * @param texts by key
 */
public record Words(String language, Map<String, String> texts) {
  /** The languages that there are catalogues for. */
  public static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en");

  private static final Map<String, Words> CATALOGUES = catalogues();

  /** Copies the map. */
  public Words {
    texts = Map.copyOf(texts);
  }

  /** The catalogue nearest to a reader's language, such as {@code zh-HK}. */
  public static Words in(String language) {
    Map<String, String> tags = new LinkedHashMap<>();
    LANGUAGES.forEach(tag -> tags.put(tag, tag));
    return CATALOGUES.get(new Title.Translated(tags).in(language));
  }

  /**
   * The words for a key.
   *
   * @throws IllegalArgumentException when the catalogue lacks it
   */
  public String of(String key) {
    return Optional.ofNullable(texts.get(key))
        .orElseThrow(() -> new IllegalArgumentException(language + " has no words for " + key));
  }

  /** A cell with the word for a key. */
  Cell term(String key) {
    return new Cell.Term(key, of(key));
  }

  /** A cell with the word for a key of a family, such as states; the key where there is no word. */
  Cell term(String family, String key) {
    return new Cell.Term(key, texts.getOrDefault(family + "." + key, key));
  }

  /** Columns of these keys, with their titles in this language. */
  public List<Column> columns(String... keys) {
    return Arrays.stream(keys).map(key -> new Column(key, of(key))).toList();
  }

  private static Map<String, Words> catalogues() {
    Map<String, Words> catalogues = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> catalogues.put(language, read(language)));
    return Map.copyOf(catalogues);
  }

  private static Words read(String language) {
    try (InputStream catalogue =
        Words.class.getResourceAsStream("messages/" + language + ".json")) {
      return new Words(language, new ObjectMapper().readValue(catalogue, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
