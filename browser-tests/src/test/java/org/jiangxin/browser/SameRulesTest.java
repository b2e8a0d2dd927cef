package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.read.DocumentReader;
import org.jiangxin.marking.SchemeAspects;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.scheme.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the form lets through is what the server accepts: both get the same thousands of values. */
@ExtendWith(Chromium.class)
class SameRulesTest {
  private static final int VALUES_PER_ASPECT = 60;
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "yes",
          "no",
          "Yes",
          "-",
          ".",
          "-.5",
          ".5",
          "5.",
          "+5",
          "1e2",
          "0x1",
          "٣",
          "１",
          "1,5",
          " 5",
          "5 ",
          "-0",
          "-0.0",
          "0",
          "00",
          "007",
          "0.10",
          "NaN",
          "Infinity",
          "1.2.3",
          "--1",
          "1-",
          "123456789012345678901",
          "12345678901234567890",
          "0.0000000000000000001",
          "5\n",
          "½",
          "١");

  @Test
  void theFormAndTheServerJudgeEveryValueAlike(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext()) {
      PagesFromJars.serve(context);
      Page page = context.newPage();
      page.navigate(PagesFromJars.ORIGIN + "/");
      sampleEvents().forEach(event -> compare(event, page));
    }
  }

  private static void compare(Event event, Page page) {
    Map<String, JsonNode> written = new HashMap<>();
    collect(event.scheme(), written);
    for (Aspect aspect : SchemeAspects.of(event.rules().scheme()).values()) {
      List<String> values = values(aspect);
      assertEquals(
          server(aspect, values),
          form(page, written.get(aspect.id()), values),
          () -> event.id() + " " + aspect.id());
    }
  }

  private static List<Event> sampleEvents() throws IOException {
    byte[] document = Files.readAllBytes(Path.of("../config/competitions/wuhu-2025.yaml"));
    return DocumentReader.read(document).valid().orElseThrow().events();
  }

  private static void collect(JsonNode node, Map<String, JsonNode> found) {
    if (node.has("parts")) {
      node.get("parts").forEach(part -> collect(part, found));
    } else {
      found.put(node.get("id").asText(), node);
    }
  }

  /** On the scale, between its steps, around its ends, and what nobody should ever send. */
  private static List<String> values(Aspect aspect) {
    Random random = new Random(aspect.id().hashCode());
    List<String> values = new ArrayList<>(ODD);
    aspect
        .scale()
        .ifPresent(
            scale -> {
              scale.from().ifPresent(from -> addAround(values, from));
              scale.to().ifPresent(to -> addAround(values, to));
            });
    IntStream.range(0, VALUES_PER_ASPECT)
        .mapToObj(
            i -> new BigDecimal(random.nextInt(40_000) - 2_000).movePointLeft(random.nextInt(4)))
        .forEach(value -> values.add(value.toPlainString()));
    return values;
  }

  private static void addAround(List<String> values, BigDecimal end) {
    BigDecimal little = new BigDecimal("0.001");
    List.of(end, end.add(little), end.subtract(little), end.setScale(6))
        .forEach(value -> values.add(value.toPlainString()));
  }

  private static List<String> server(Aspect aspect, List<String> values) {
    return values.stream()
        .map(value -> value + ": " + rule(aspect, value))
        .collect(Collectors.toList());
  }

  private static String rule(Aspect aspect, String value) {
    return MarkReader.read(aspect, value) instanceof MarkReading.Refused refused
        ? refused.rule().wireName()
        : "accepted";
  }

  @SuppressWarnings("unchecked")
  private static List<String> form(Page page, JsonNode aspect, List<String> values) {
    return (List<String>)
        page.evaluate(
            "async ([aspect, values]) => {"
                + " const {brokenRule} = await import('/kit/form/scale.js');"
                + " const node = JSON.parse(aspect);"
                + " return values.map((v) => `${v}: ${brokenRule(node, v) ?? 'accepted'}`); }",
            List.of(aspect.toString(), values));
  }
}
