package org.jiangxin.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jiangxin.desk.draw.DrawSheet.Entry;

class RecomputedDrawTest {

  @Property(tries = 80)
  void anIndependentProgramFindsTheSameDraw(@ForAll long number) {
    Random random = new Random(number);
    DrawSheet sheet = sheet(random);
    Seed seed = new Seed(String.format("%016x", random.nextLong()).repeat(4));
    String words = random.nextBoolean() ? "" : "公开词 " + random.nextInt();
    Map<String, String> drawn = Draw.of(sheet, seed, words).places();
    assertEquals(
        DrawFromDocumentation.of(sheet.text(), seed.hex(), words),
        drawn.entrySet().stream()
            .map(one -> one.getKey() + "\t" + one.getValue())
            .collect(Collectors.joining("\n")));
  }

  /** Wishes that can always be met, so that no search goes on to its end. */
  private static DrawSheet sheet(Random random) {
    int number = 1 + random.nextInt(30);
    List<Entry> entries =
        IntStream.range(0, number)
            .mapToObj(at -> new Entry("e" + at, at % 4 == 0 ? "" : "d" + at % 4, "学校" + at / 2))
            .toList();
    boolean several = number > 3;
    return new DrawSheet(
        "cup/welding/" + random.nextInt(),
        several && random.nextBoolean(),
        several && random.nextBoolean(),
        entries,
        Places.stations(number, 1 + random.nextInt(3), number + 1, Set.of(2)));
  }
}
