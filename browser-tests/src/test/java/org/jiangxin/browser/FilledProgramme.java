package org.jiangxin.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a hall shows besides results, as an organiser would fill it in for a day in August. */
final class FilledProgramme {
  private FilledProgramme() {}

  /** Puts it on the screens of a competition. */
  static void put(HallServer hall, String competition) {
    hall.call("PUT", "/api/competitions/" + competition + "/programme", content());
  }

  private static Map<String, Object> content() {
    return Map.of(
        "announcements", List.of(Map.of("text", notice())),
        "pictures", List.of(),
        "schedule", IntStream.range(0, 14).mapToObj(FilledProgramme::item).toList(),
        "sponsors", IntStream.range(0, 7).mapToObj(FilledProgramme::sponsor).toList());
  }

  private static Map<String, String> notice() {
    return Map.of("zh-CN", "午餐十二点开始，地点在二号馆一层。", "en", "Lunch from twelve in hall 2.");
  }

  /** Seven on each of two days, from nine o'clock in the hall. */
  private static Map<String, Object> item(int number) {
    String at = "2025-08-%02dT%02d:00:00+08:00".formatted(13 + number / 7, 9 + number % 7);
    return Map.of(
        "at", at,
        "title", Map.of("zh-CN", "第 " + number + " 场", "en", "Session " + number),
        "place", Map.of("zh-CN", "一号馆", "en", "Hall 1"));
  }

  private static Map<String, Object> sponsor(int number) {
    return Map.of(
        "title", Map.of("zh-CN", "海峡两岸技能交流协会", "en", "Cross-Strait Skills Association " + number));
  }
}
