package org.jiangxin.competition;

import static java.util.stream.Collectors.joining;
import static org.jiangxin.competition.Documents.problems;
import static org.jiangxin.competition.Documents.small;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jiangxin.competition.Problem.Rule;
import org.junit.jupiter.api.Test;

class InvalidDocumentTest {

  @Test
  void allProblemsComeAtOnceEachWithItsPath() {
    String text =
        small("blind: true", "blind: maybe")
            .replace("capacity: 2", "capacity: 2, colour: red")
            .replace("contestants: [c1], station: 3", "contestants: [c9], station: three")
            .replace("max: 10}", "max: ten}");
    assertEquals(
        List.of(
            "events[0].entries[0].contestants[0] " + Rule.DANGLING_ID,
            "events[0].entries[0].station " + Rule.TYPE,
            "events[0].scheme.parts[0].max " + Rule.TYPE,
            "events[0].blind " + Rule.TYPE,
            "mentors[0].colour " + Rule.UNKNOWN_KEY),
        found(text));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(List.of("competition " + Rule.MISSING, "events " + Rule.MISSING), found("{}"));
    assertEquals(
        List.of("events[0].scheme.parts[0].marks " + Rule.MISSING),
        found(small("marks: each-judge, ", "")));
  }

  @Test
  void emptyAndForeignTextIsRefused() {
    assertEquals(List.of(" " + Rule.TYPE), found(""));
    assertEquals(List.of(" " + Rule.TYPE), found("just a sentence"));
    assertEquals(List.of(" " + Rule.TYPE), found("[1, 2]"));
    assertEquals(List.of(" " + Rule.SYNTAX), found("{\"competition\": "));
    assertEquals(List.of(" " + Rule.SYNTAX), found("a: [1, 2"));
    assertEquals(List.of(" " + Rule.SYNTAX), found(Documents.SMALL + "\n---\n" + Documents.SMALL));
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    Parsed parsed = CompetitionDocument.parse(new byte[] {'a', ':', (byte) 0xff});
    assertEquals(Rule.SYNTAX, ((Parsed.Invalid) parsed).problems().get(0).rule());
  }

  @Test
  void halfACharacterIsNoText() {
    String title = "{\"competition\": {\"id\": \"x\", \"title\": \"\\ud800y\"}, \"events\": []}";
    assertTrue(found(title).contains("competition.title " + Rule.VALUE), found(title).toString());
    String whole = title.replace("\\ud800y", "\\ud842\\udfb7");
    assertFalse(found(whole).contains("competition.title " + Rule.VALUE), found(whole).toString());
  }

  @Test
  void aMistakeInJsonIsReportedAsJson() {
    Problem problem = problems("{\"competition\": {\"id\" 5}}").get(0);
    assertTrue(problem.toString().contains("JSON at line 1"), problem.toString());
  }

  @Test
  void idsHaveAForm() {
    assertEquals(
        List.of("delegations[1].id " + Rule.ID),
        found(
            small("id: taiwan", "id: -x")
                .replace("delegation: taiwan", "delegation: anhui")
                .replace("{id: j1, name: 甲, delegation: anhui}", "{id: j1, name: 甲}")));
    assertEquals(
        List.of("competition.id " + Rule.ID), found(small("id: cup", "id: " + "x".repeat(65))));
    assertEquals(List.of("competition.id " + Rule.TYPE), found(small("id: cup", "id: 2025")));
  }

  @Test
  void anIdIsUniqueAmongItsKind() {
    assertEquals(
        List.of("contestants[2].id " + Rule.DUPLICATE_ID),
        found(small("{id: c3,", "{id: c1,").replace("[c2, c3]", "[c2]")));
    assertEquals(
        List.of("events[0].scheme.parts[1].id " + Rule.DUPLICATE_ID),
        found(small("id: gap", "id: bead")));
    assertEquals(
        List.of("events[0].entries[1].id " + Rule.DUPLICATE_ID), found(small("id: W2", "id: W1")));
    assertEquals(
        List.of("events[0].judges[1] " + Rule.DUPLICATE_ID), found(small("[j1, j2]", "[j1, j1]")));
  }

  @Test
  void idsThatNameNothingAreRefused() {
    assertEquals(
        List.of("events[0].chief " + Rule.DANGLING_ID), found(small("chief: j3", "chief: j4")));
    assertEquals(
        List.of("events[0].judges[1] " + Rule.DANGLING_ID), found(small("[j1, j2]", "[j1, x]")));
    assertEquals(
        List.of("mentors[0].events[0] " + Rule.DANGLING_ID),
        found(small("events: [welding]", "events: [baking]")));
    assertEquals(
        List.of("apprentices[0].wishes[0] " + Rule.DANGLING_ID),
        found(small("wishes: [m1]", "wishes: [m2]")));
    assertEquals(
        List.of("contestants[0].delegation " + Rule.DANGLING_ID),
        found(small("王一, delegation: anhui", "王一, delegation: fujian")));
    assertEquals(
        List.of("events[0].entries[0].exclude[0] " + Rule.DANGLING_ID),
        found(small("exclude: [j1]", "exclude: [j7]")));
  }

  @Test
  void aJudgeOfTheOwnDelegationIsRefusedUnlessExcluded() {
    String everywhere = small("dates: [2025-08-13]", "conflicts: delegation");
    assertEquals(List.of("events[0].entries[1] " + Rule.CONFLICT), found(everywhere));
    assertEquals(
        List.of("events[0].entries[1] " + Rule.CONFLICT),
        found(small("blind: true", "conflicts: delegation")));
    assertEquals(List.of(), found(everywhere.replace("[c2, c3]}", "[c2, c3], exclude: [j2]}")));
    assertEquals(List.of(), found(everywhere.replace("blind: true", "conflicts: none")));
  }

  @Test
  void zonesAndDatesAreChecked() {
    assertEquals(
        List.of("competition.timeZone " + Rule.VALUE), found(small("Asia/Shanghai", "Asia/Wuhu")));
    assertEquals(
        List.of("competition.dates[0] " + Rule.VALUE),
        found(small("[2025-08-13]", "[2025-02-30]")));
  }

  @Test
  void numbersArePlainExactDecimals() {
    for (String bad :
        List.of("1e999", "-0", "-0.0", "007", "0x1F", "1_000", ".5", "1".repeat(400))) {
      assertEquals(
          List.of("events[0].scheme.parts[1].scale.to " + Rule.NUMBER),
          found(small("to: 9}", "to: " + bad + "}")).stream().distinct().toList(),
          bad);
    }
    for (String bad : List.of("NaN", "٣", "\"8,5\"", "\"9\"", "yes", "ten")) {
      assertEquals(
          List.of("events[0].scheme.parts[1].scale.to " + Rule.TYPE),
          found(small("to: 9}", "to: " + bad + "}")),
          bad);
    }
  }

  @Test
  void aNumberWhereTextBelongsIsOneProblem() {
    assertEquals(List.of("contestants[0].name " + Rule.TYPE), found(small("王一", "8.5")));
    assertEquals(List.of("contestants[0].name " + Rule.NUMBER), found(small("王一", "0123")));
    assertEquals(
        List.of("events[0].blind " + Rule.TYPE), found(small("blind: true", "blind: yes")));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertEquals(
        List.of("events[0].blind " + Rule.DUPLICATE_KEY),
        found(
            small(
                "blind: true",
                "blind: true\n          blind: false".replace("          ", "    "))));
    assertEquals(List.of("a " + Rule.DUPLICATE_KEY), found("{\"a\": 1, \"a\": 2}").subList(0, 1));
  }

  @Test
  void aliasesAndCyclesAreRefused() {
    assertEquals(
        "events[0].scheme.parts[1] " + Rule.ALIAS,
        found(small("- {id: gap,", "- *x # {id: gap,").replace("scheme:", "scheme: &x")).get(0));
    assertTrue(found("a: &a [*a]").contains("a[0] " + Rule.ALIAS));
    assertTrue(found("a: !!java.net.URL ['http://x']").contains("a " + Rule.ALIAS));
  }

  @Test
  void aSchemeAThousandLevelsDeepIsRefusedByName() {
    String json = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);
    assertEquals(Rule.DEPTH, problems(json).get(0).rule());
    assertEquals(Rule.DEPTH, problems("a: " + "[".repeat(1000) + "]".repeat(1000)).get(0).rule());
    assertEquals(1, problems("[".repeat(1_000_000)).size());
  }

  @Test
  void largerThanTenMegabytesIsRefused() {
    String large = Documents.SMALL + "# " + "x".repeat(CompetitionDocument.MOST_BYTES);
    assertEquals(List.of(" " + Rule.SIZE), found(large));
    assertEquals(List.of(" " + Rule.SIZE), found("a: " + "x".repeat(9_000_000)));
  }

  @Test
  void moreValuesThanAnyContestNeedsAreRefusedAtOnce() {
    String keys = IntStream.range(0, 310_000).mapToObj(i -> "k" + i + ": 1\n").collect(joining());
    assertEquals(List.of(Rule.SIZE), problems(keys).stream().map(Problem::rule).toList());
  }

  @Test
  void readingStopsAtTheThousandthProblem() {
    assertEquals(1000, problems("a: &a 1\nb:\n" + "- *a\n".repeat(250_000)).size());
    assertEquals(1000, problems("a: 1\n".repeat(250_000)).size());
  }

  @Test
  void whatTheEngineFindsHasItsPlaceInTheDocument() {
    assertEquals(
        List.of("events[0].scheme.max " + Rule.SCHEME), found(small("max: 30", "max: 31")));
    assertEquals(
        List.of("events[0].ranking.ties[0] " + Rule.SCHEME),
        found(small("highest: bead", "highest: x")));
    assertEquals(
        List.of("events[0].entries[1].given " + Rule.SCHEME),
        found(small("max: 10}", "max: 10, times: [dd]}").replace("max: 30", "")));
  }

  @Test
  void aBrokenMaximumIsNotHeldAgainstTheSum() {
    assertEquals(
        List.of("events[0].scheme.parts[0].max " + Rule.TYPE),
        found(small("max: 10}", "max: ten}")));
  }

  @Test
  void anUnknownKeyDoesNotHideASumThatIsWrong() {
    assertEquals(
        List.of(
            "events[0].scheme.parts[0].colour " + Rule.UNKNOWN_KEY,
            "events[0].scheme.max " + Rule.SCHEME),
        found(small("max: 10}", "max: 11, colour: red}")));
  }

  @Test
  void aThousandProblemsAreEnough() {
    String list = "{id: W1, contestants: [c1]},\n      ".repeat(5000);
    assertEquals(1000, problems(small("entries:", "entries: [" + list + "]\n    x:")).size());
  }

  private static List<String> found(String text) {
    return problems(text).stream().map(problem -> problem.path() + " " + problem.rule()).toList();
  }

  @Test
  void theTimeForAppealsIsWholeMinutesOfAtMostAMonth() {
    assertEquals(
        List.of("events[0].appeals.minutes " + Rule.NUMBER),
        found(small("blind: true", "blind: true\n    appeals: {minutes: 0}")));
    assertEquals(
        List.of(
            "events[0].appeals.minutes " + Rule.MISSING,
            "events[0].appeals.hours " + Rule.UNKNOWN_KEY),
        found(small("blind: true", "blind: true\n    appeals: {hours: 2}")));
  }
}
