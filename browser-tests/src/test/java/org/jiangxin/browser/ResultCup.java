package org.jiangxin.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;

/** A small competition that has been marked and published, with two mentors and two apprentices. */
record ResultCup(HallServer hall, String id) {
  static final String WINNER = "王一 Long-Name von und zu Wuhu";

  private static final String DOCUMENT =
      """
      competition: {id: ID, title: {en: Cup of the smiths, zh-CN: 匠人杯}, dates: [2025-08-13]}
      delegations: [{id: anhui, title: Anhui}, {id: taiwan, title: Taiwan}]
      contestants:
        - {id: c1, name: WINNER, delegation: anhui, organisation: School One}
        - {id: c2, name: 林二, delegation: taiwan, organisation: School Two}
      judges: [{id: j1, name: Judge One}]
      mentors:
        - {id: m1, name: Mentor One, organisation: Works One, events: [forging], capacity: 2}
        - {id: m2, name: Mentor Two, organisation: School Two, events: [forging], capacity: 1}
      apprentices: [{contestant: c1, wishes: [m1]}, {contestant: c2, wishes: [m1]}]
      events:
        - id: forging
          title: Forging
          judges: [j1]
          chief: j1
          scheme: {id: total, parts: [{id: A1, marks: each-judge, scale: {from: 0, to: 100, step: 1}, max: 100}]}
          awards: [{title: {en: First prize}, places: 1}]
          entries: [{id: F1, contestants: [c1]}, {id: F2, contestants: [c2]}]
      """;

  /** Imports it, marks both entries and publishes the result. */
  static ResultCup published(HallServer hall, String id, Page page) {
    hall.open(id, "forging", DOCUMENT.replace("ID", id).replace("WINNER", WINNER));
    ResultCup cup = new ResultCup(hall, id);
    String token = cup.judge(page);
    cup.mark(page, token, "F1", "90");
    cup.mark(page, token, "F2", "80");
    hall.state(id, "forging", "published");
    return cup;
  }

  private String judge(Page page) {
    String code = hall.code(id, "j1").get("code").asText();
    String answer =
        page.request()
            .post(hall.url("/api/sessions"), RequestOptions.create().setData(Map.of("code", code)))
            .text();
    return answer.replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
  }

  private void mark(Page page, String token, String entry, String value) {
    String mark = UUID.randomUUID().toString();
    Map<String, Object> body =
        Map.of("id", mark, "entry", entry, "aspect", "A1", "value", value, "revision", 0);
    String path = "/api/competitions/" + id + "/events/forging/marks/" + mark;
    int status =
        page.request()
            .put(
                hall.url(path),
                RequestOptions.create().setHeader("Authorization", "Bearer " + token).setData(body))
            .status();
    if (status != 200) {
      throw new AssertionError("a mark was answered with " + status);
    }
  }
}
