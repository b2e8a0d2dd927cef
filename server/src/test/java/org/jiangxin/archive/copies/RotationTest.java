package org.jiangxin.archive.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangxin.marking.EventKey;
import org.junit.jupiter.api.Test;

class RotationTest {
  private static final Instant MORNING = Instant.parse("2025-08-13T03:12:44.007Z");

  private static CopyName copy(int minute, String event, String reason) {
    return new CopyName(
        MORNING.plusSeconds(60L * minute),
        event.isEmpty() ? Optional.empty() : Optional.of(new EventKey("cup", event)),
        reason);
  }

  @Test
  void aNameSaysWhenOfWhatAndWhyAndIsReadBack() {
    CopyName frozen = copy(0, "cnc-turning_2.b", "frozen");
    assertEquals("20250813T031244.007Z+cup+cnc-turning_2.b+frozen.zip", frozen.file());
    assertEquals(Optional.of(frozen), CopyName.parse(frozen.file()));

    CopyName marking = copy(5, "", "marking");
    assertEquals("20250813T031744.007Z+marking.zip", marking.file());
    assertEquals(Optional.of(marking), CopyName.parse(marking.file()));
  }

  @Test
  void otherFilesAreNobodysCopies() {
    for (String name :
        List.of("holiday.jpg", "20259913T031244.007Z+marking.zip", "cup.zip", "+marking.zip")) {
      assertEquals(Optional.empty(), CopyName.parse(name), name);
    }
  }

  @Test
  void theOldestOfThoseThatNobodyNeedsGoFirst() {
    List<CopyName> copies =
        IntStream.range(0, 10).mapToObj(minute -> copy(minute, "", "marking")).toList();

    assertEquals(copies.subList(0, 7), Rotation.superfluous(copies, 3));
    assertEquals(List.of(), Rotation.superfluous(copies, 10));
  }

  @Test
  void theOldestAndTheNewestOfEachEventStayHoweverOldTheyAre() {
    List<CopyName> ofEvents =
        List.of(
            copy(0, "welding", "open"),
            copy(1, "baking", "open"),
            copy(2, "welding", "marking"),
            copy(3, "welding", "frozen"));
    List<CopyName> copies =
        Stream.concat(
                ofEvents.stream(),
                IntStream.range(10, 20).mapToObj(minute -> copy(minute, "", "marking")))
            .toList();

    assertEquals(
        Stream.concat(Stream.of(ofEvents.get(2)), copies.subList(4, 12).stream()).toList(),
        Rotation.superfluous(copies, 2));
  }
}
