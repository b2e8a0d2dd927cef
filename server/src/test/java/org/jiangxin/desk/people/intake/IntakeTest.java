package org.jiangxin.desk.people.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Parsed;
import org.jiangxin.desk.people.intake.Quota.Kind;
import org.jiangxin.desk.people.sheet.SheetFile;
import org.jiangxin.desk.people.sheet.UnreadableSheet;
import org.jiangxin.marking.MarkingFixture;
import org.junit.jupiter.api.Test;

/** Tables against the fixture: anhui and taiwan, c1 to c3, the event welding with W01 to W03. */
class IntakeTest {
  private static final CompetitionDocument BEFORE = MarkingFixture.document(false);

  private static Intake intake(String csv) {
    return intake(csv, Quotas.NONE);
  }

  private static Intake intake(String csv, Quotas quotas) {
    try {
      return Intake.of(
              SheetFile.read(csv.getBytes(StandardCharsets.UTF_8)),
              BEFORE,
              check(quotas),
              done -> {})
          .orElseThrow();
    } catch (UnreadableSheet unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static QuotaCheck check(Quotas quotas) {
    return new QuotaCheck(quotas, Headcount.of(BEFORE));
  }

  private static CompetitionDocument applied(Intake intake) {
    assertTrue(intake.isClean(), () -> intake.notes().toString());
    ObjectNode tree = BEFORE.written().json();
    intake.apply(tree);
    return ((Parsed.Valid) CompetitionDocument.parse(tree.toString())).document();
  }

  private static List<String> faults(Intake intake) {
    return intake.notes().stream()
        .map(note -> note.fault().wireName() + "@" + note.row() + ":" + note.column())
        .toList();
  }

  @Test
  void columnsAreFoundByNameInThreeLanguagesWhateverStandsAboveThem() {
    String simplified = "2025 年报名表\n序号,姓名（必填）,代表队,学校,赛项\n1,赵四,安徽,芜湖学院,Welding\n";
    String traditional = "選手姓名,代表隊,單位,職類\n趙四,Anhui,蕪湖學院,welding\n";
    String english = "No.,Full name,Region,School,Skill\n1,Zhao Si,anhui,Wuhu,WELDING\n";

    for (String csv : List.of(simplified, traditional, english)) {
      Intake intake = intake(csv);
      assertEquals(1, intake.newPeople(), csv);
      assertEquals(1, intake.newEntries(), csv);
    }
  }

  @Test
  void newPeopleGetTheNextFreeIdsAndEntries() {
    CompetitionDocument after = applied(intake("姓名,代表队,单位,赛项\n赵四,Anhui,芜湖学院,welding\n𠮷野,江苏,,\n"));

    Contestant zhao = after.contestant("c4").orElseThrow();
    assertEquals(Optional.of("anhui"), zhao.delegation());
    assertEquals(List.of("c4"), entry(after, "W04").contestants());
    assertEquals("𠮷野", after.contestant("c5").orElseThrow().name());
    assertEquals("江苏", after.delegation("d01").orElseThrow().title().first());
  }

  private static Entry entry(CompetitionDocument document, String id) {
    return document.event("welding").flatMap(event -> event.entry(id)).orElseThrow();
  }

  @Test
  void thoseOfOneTeamAreOneEntry() {
    CompetitionDocument after =
        applied(intake("姓名,赛项,队名\n赵四,welding,一队\n钱五,welding,一队\n孙六,welding,二队\n"));

    assertEquals(List.of("c4", "c5"), entry(after, "W04").contestants());
    assertEquals(List.of("c6"), entry(after, "W05").contestants());
  }

  @Test
  void judgesJoinThePanel() {
    CompetitionDocument after = applied(intake("姓名,身份,赛项\n周裁,裁判,welding\n"));

    assertTrue(after.event("welding").orElseThrow().judges().contains("j5"));
  }

  @Test
  void whoIsKnownIsNotTakenInTwice() {
    Intake intake = intake("姓名,代表队,赛项\n王一,Anhui,welding\n");

    assertEquals("known", intake.lines().get(0).outcome());
    assertEquals(BEFORE.contestants(), applied(intake).contestants());
  }

  @Test
  void theSamePersonTwiceIsMarkedAtTheSecondRow() {
    Intake intake = intake("姓名,单位,赛项\n赵四,甲校,welding\n赵四,乙校,welding\n赵四,甲校,welding\n");

    assertEquals(List.of("twice@4:0"), faults(intake));
    assertFalse(intake.isClean());
  }

  @Test
  void everyProblemIsMarkedInItsCell() {
    String longName = "名".repeat(81);
    Intake intake =
        intake(
            "姓名,编号,赛项,参赛号\n"
                + ",x1,welding,\n"
                + longName
                + ",x2,welding,\n"
                + "=HYPERLINK(1),x3,cooking,\n"
                + "吴七,c1,welding,\n"
                + "郑八,号,welding,\n"
                + "钱九,x4,welding,W01\n"
                + "12345,x5,,W09\n");

    assertEquals(
        List.of(
            "name-missing@2:0",
            "name-long@3:0",
            "like-formula@4:0",
            "no-event@4:2",
            "id-of-another@5:1",
            "bad-id@6:1",
            "entry-taken@7:3",
            "entry-without-event@8:3",
            "no-name@8:0"),
        faults(intake));
  }

  @Test
  void aNameOfEightyRareCharactersIsTakenWhole() {
    String name = "𠮷".repeat(80);

    assertEquals(name, applied(intake("姓名\n" + name + "\n")).contestant("c4").orElseThrow().name());
  }

  @Test
  void anOrganisationSendsNoMoreThanItsQuota() {
    Quotas quotas =
        new Quotas(
            List.of(quota(Kind.ORGANISATION, "", "", 1), quota(Kind.ORGANISATION, "大校", "", 2)));

    Intake intake =
        intake("姓名,单位,赛项\n甲,小校,welding\n乙,小校,welding\n丙,大校,welding\n丁,大校,welding\n", quotas);

    assertEquals(List.of("quota@3:1"), faults(intake));
  }

  private static Quota quota(Kind of, String name, String event, int most) {
    return new Quota(
        of,
        Optional.of(name).filter(text -> !text.isEmpty()),
        Optional.of(event).filter(text -> !text.isEmpty()),
        most);
  }

  @Test
  void quotasOfDelegationsAndEventsAreMarkedInTheirOwnCells() {
    Quotas quotas =
        new Quotas(
            List.of(quota(Kind.DELEGATION, "taiwan", "", 2), quota(Kind.EVENT, "", "welding", 5)));

    Intake intake = intake("姓名,代表队,赛项\n甲,taiwan,welding\n乙,taiwan,welding\n丙,江苏,welding\n", quotas);

    assertEquals(List.of("quota@3:1", "new-delegation@4:1", "event-full@4:2"), faults(intake));
  }

  @Test
  void theMostExactQuotaHolds() {
    Quotas quotas =
        new Quotas(
            List.of(
                quota(Kind.ORGANISATION, "", "", 1),
                quota(Kind.ORGANISATION, "", "welding", 2),
                quota(Kind.ORGANISATION, "大校", "", 3),
                quota(Kind.ORGANISATION, "大校", "welding", 4)));

    assertEquals(Optional.of(4), most(quotas, "大校", "welding"));
    assertEquals(Optional.of(3), most(quotas, "大校", "baking"));
    assertEquals(Optional.of(2), most(quotas, "小校", "welding"));
    assertEquals(Optional.of(1), most(quotas, "小校", "baking"));
    assertEquals(
        Optional.empty(), quotas.most(new Quota.Group(Kind.DELEGATION, "anhui", "welding")));
  }

  private static Optional<Integer> most(Quotas quotas, String organisation, String event) {
    return quotas.most(new Quota.Group(Kind.ORGANISATION, organisation, event));
  }

  @Test
  void whoIsInAnEventAlreadyCountsForTheOrganisationThatATableGivesThem() {
    Quotas quotas = new Quotas(List.of(quota(Kind.ORGANISATION, "甲校", "", 1)));

    Intake intake = intake("姓名,编号,单位\n王一,c1,甲校\n林二,c2,甲校\n", quotas);

    assertEquals(List.of("quota@3:2"), faults(intake));
  }

  @Test
  void fiveThousandRowsTellHowFarTheyAre() {
    StringBuilder csv = new StringBuilder("姓名,单位,赛项\n");
    for (int row = 0; row < 5000; row++) {
      csv.append("选手").append(row).append(",学校").append(row % 100).append(",welding\n");
    }
    List<Integer> told = new java.util.ArrayList<>();
    try {
      Intake intake =
          Intake.of(
                  SheetFile.read(csv.toString().getBytes(StandardCharsets.UTF_8)),
                  BEFORE,
                  check(Quotas.NONE),
                  told::add)
              .orElseThrow();
      assertEquals(5003, applied(intake).contestants().size());
    } catch (UnreadableSheet unreadable) {
      throw new AssertionError(unreadable);
    }
    assertEquals(20, told.size());
  }
}
