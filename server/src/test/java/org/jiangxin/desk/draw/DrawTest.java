package org.jiangxin.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiangxin.desk.draw.DrawSheet.Entry;
import org.jiangxin.desk.draw.DrawSheet.Place;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final Seed SEED = new Seed("0123456789abcdef".repeat(4));

  /** Twelve entries of three delegations and six schools. */
  private static List<Entry> twelve() {
    return IntStream.range(0, 12)
        .mapToObj(at -> new Entry("W" + (10 + at), "d" + at % 3, "学校" + at % 6))
        .toList();
  }

  private static DrawSheet sheet(boolean wishes) {
    List<Place> places = Places.stations(12, 2, 8, Set.of(4));
    return new DrawSheet("cup/welding/place", wishes, wishes, twelve(), places);
  }

  @Test
  void theDrawOfTheDocumentationIsTheSameForEver() {
    assertEquals(
        "4884fdaafea47c29fea7159d0daddd9c085d6200e1359e85bb81736af6b7c837", SEED.commitment());
    assertEquals(
        "b1419b4d83531637e9cc1e2fad4c2cb32f88da60a7e95bfbdadf2f4b4d3923bf", sheet(true).hash());
    assertEquals(
        "W16 W17 W13 W21 W12 W11 W15 W14 W19 W18 W10 W20",
        String.join(" ", Draw.of(sheet(true), SEED, "祝好运").places().keySet()));
  }

  @Test
  void everybodyGetsOnePlace() {
    Draw draw = Draw.of(sheet(false), SEED, "");
    assertEquals(12, Set.copyOf(draw.places().values()).size());
    assertEquals(12, draw.places().size());
  }

  @Test
  void anotherWordOrSeedOrLineGivesAnotherDraw() {
    Draw draw = Draw.of(sheet(false), SEED, "");
    assertEquals(draw, Draw.of(sheet(false), SEED, ""));
    assertNotEquals(draw, Draw.of(sheet(false), SEED, "a"));
    assertNotEquals(draw, Draw.of(sheet(false), new Seed("f".repeat(64)), ""));
    DrawSheet renamed =
        new DrawSheet("cup/cnc/place", false, false, twelve(), sheet(false).places());
    assertNotEquals(draw, Draw.of(renamed, SEED, ""));
  }

  @Test
  void sessionsShareTheDelegationsAndSchoolsStandApart() {
    SecureRandom random = new SecureRandom();
    for (int tried = 0; tried < 50; tried++) {
      Draw draw = Draw.of(sheet(true), Seed.random(random), "");
      assertEquals(0, draw.violations());
      Map<String, Integer> counts = new HashMap<>();
      for (Entry entry : twelve()) {
        String session = draw.places().get(entry.id()).substring(0, 1);
        counts.merge(session + entry.delegation(), 1, Integer::sum);
      }
      assertEquals(Set.of(2), Set.copyOf(counts.values()));
    }
  }

  @Test
  void whatCannotBeHelpedIsCountedInsteadOfSearchedForEver() {
    List<Entry> oneSchool =
        List.of(new Entry("a", "", "学校"), new Entry("b", "", "学校"), new Entry("c", "", "学校"));
    DrawSheet sheet =
        new DrawSheet("d", false, true, oneSchool, Places.stations(3, 1, 3, Set.of()));
    assertEquals(2, Draw.of(sheet, SEED, "").violations());
  }

  @Test
  void everyPlaceIsAsLikelyAsAnyOther() {
    SecureRandom random = new SecureRandom(new byte[] {1});
    int[] counts = new int[4];
    List<Entry> four = twelve().subList(0, 4);
    List<Place> places = Places.numbered("", 4);
    for (int tried = 0; tried < 4000; tried++) {
      Seed seed = Seed.random(random);
      Draw draw = Draw.of(new DrawSheet("d", false, false, four, places), seed, "");
      counts[Integer.parseInt(draw.places().get("W10")) - 1]++;
    }
    double squares = IntStream.of(counts).mapToDouble(n -> (n - 1000.0) * (n - 1000) / 1000).sum();
    // Chi-squared with 3 degrees of freedom: a fair draw exceeds 30 once in a million runs.
    assertTrue(squares < 30, () -> List.of(counts[0], counts[1], counts[2], counts[3]).toString());
  }

  @Test
  void aSheetReadsBackFromItsText() {
    assertEquals(sheet(true), DrawSheetText.read(sheet(true).text()));
    assertThrows(IllegalArgumentException.class, () -> DrawSheetText.read("anything"));
    String tampered = sheet(true).text().replace("spread\tdelegations", "spread\tsomething");
    assertThrows(IllegalArgumentException.class, () -> DrawSheetText.read(tampered));
  }

  @Test
  void spareStationsStayFreeAndSessionsAreEven() {
    List<String> ids = Places.stations(9, 2, 6, Set.of(2)).stream().map(Place::id).toList();
    assertEquals(
        List.of("1-01", "1-03", "1-04", "1-05", "1-06", "2-01", "2-03", "2-04", "2-05"), ids);
    assertThrows(IllegalArgumentException.class, () -> Places.stations(11, 2, 6, Set.of(2)));
  }

  @Test
  void aStationBesideASpareOneHasNoNeighbourThere() {
    List<Entry> oneSchool = List.of(new Entry("a", "", "学校"), new Entry("b", "", "学校"));
    DrawSheet sheet =
        new DrawSheet("d", false, true, oneSchool, Places.stations(2, 1, 3, Set.of(2)));
    assertEquals(0, Draw.of(sheet, SEED, "").violations());
  }

  @Test
  void aSheetTakesNoDoubleNamesAndNoTabs() {
    List<Entry> twice = new ArrayList<>(twelve().subList(0, 2));
    twice.set(1, twice.get(0));
    List<Place> two = Places.numbered("", 2);
    assertThrows(
        IllegalArgumentException.class, () -> new DrawSheet("d", false, false, twice, two));
    List<Entry> tab = List.of(new Entry("a\tb", "", ""), new Entry("c", "", ""));
    assertThrows(IllegalArgumentException.class, () -> new DrawSheet("d", false, false, tab, two));
  }

  @Test
  void aSeedIsNeverPrinted() {
    assertTrue(!SEED.toString().contains(SEED.hex()));
  }
}
