package org.jiangxin.desk.people.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Title;

/** Finds things by their id or their title in any language, whatever the case and width. */
final class TitleIndex {
  private final Map<String, String> ids = new HashMap<>();

  void add(String id, Title title) {
    List<String> titles =
        title instanceof Title.Translated translated
            ? List.copyOf(translated.texts().values())
            : List.of(title.first());
    titles.forEach(text -> ids.putIfAbsent(plain(text), id));
    ids.put(plain(id), id);
  }

  void add(String id, String title) {
    add(id, new Title.Plain(title));
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(ids.get(plain(name)));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
