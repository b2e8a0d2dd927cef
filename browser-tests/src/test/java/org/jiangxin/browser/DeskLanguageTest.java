package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server refuses is told in the language of the page. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskLanguageTest {
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");
  private static final String BAD =
      """
      competition: {id: word-cup, title: 詞, timeZone: Mars}
      judges: [{id: j1, name: 王一}]
      events:
        - {id: welding, title: 焊接, judges: [j2], scheme: {id: total, parts: []}, entries: 5}
      """;

  private final Browser browser;
  private final HallServer hall;

  DeskLanguageTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void aDocumentWithMistakesIsExplainedWithoutAWordOfEnglish() {
    hall.bring("word-cup", Documents.small("word-cup"));
    try (OrganizerDesk desk = OrganizerDesk.of(browser, hall).signIn()) {
      desk.speak("zh-TW");
      desk.open("#/c/word-cup/setup/document?file");
      desk.page()
          .locator("desk-document input[type=file]")
          .setInputFiles(
              new FilePayload(
                  "bad.yaml", "application/yaml", BAD.getBytes(StandardCharsets.UTF_8)));

      Locator problems = desk.page().locator("desk-document li");
      assertThat(problems.filter(new Locator.FilterOptions().setHasText("competition.timeZone")))
          .containsText("不是時區");
      assertThat(problems.filter(new Locator.FilterOptions().setHasText("events[0].judges[0]")))
          .containsText("沒有編號為 j2 的裁判");
      String all = String.join("\n", problems.allTextContents());
      assertFalse(ENGLISH.matcher(all).find(), all);
    }
  }
}
