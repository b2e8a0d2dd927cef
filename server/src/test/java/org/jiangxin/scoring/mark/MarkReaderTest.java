package org.jiangxin.scoring.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.mark.MarkReading.Accepted;
import org.jiangxin.scoring.mark.MarkReading.Refused;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkReaderTest {

  private static final Aspect FREE = aspect(new Points.AsIs(), Optional.empty());
  private static final Aspect TO_TEN =
      aspect(new Points.AsIs(), Optional.of(scale("0.25", "10", "0.5")));
  private static final Aspect YES_NO = aspect(new Points.YesNo(), Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"8.5", "0", "-3", "0.0", "08.50", "12345678901234567890"})
  void aPlainDecimalIsAMark(String text) {
    var accepted = assertInstanceOf(Accepted.class, MarkReader.read(FREE, text));
    assertEquals(new MarkValue.Amount(new BigDecimal(text)), accepted.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1e999",
        "NaN",
        "Infinity",
        "٣",
        "8,5",
        "+5",
        ".5",
        "5.",
        "-0",
        "-0.00",
        "1 000",
        "0x10",
        "8.5 ",
        "--1",
        "１",
        "yes"
      })
  void anythingElseIsRefusedAsNoNumber(String text) {
    assertRefused(MarkRule.NUMBER, FREE, text);
  }

  @Test
  void aNumberOfFourHundredDigitsIsRefusedAndQuotedInPart() {
    var refused = assertRefused(MarkRule.DIGITS, FREE, "9".repeat(400));
    assertEquals(
        "\"" + "9".repeat(40) + "…\" has more than 20 digits", refused.sentence().toString());
  }

  @ParameterizedTest
  @CsvSource({"0, SCALE_FROM", "10.5, SCALE_TO", "0.5, SCALE_STEP"})
  void aMarkOffTheScaleIsRefusedByTheRuleItBreaks(String text, MarkRule rule) {
    assertRefused(rule, TO_TEN, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.25", "0.75", "9.750"})
  void stepsCountFromTheLowestMark(String text) {
    assertInstanceOf(Accepted.class, MarkReader.read(TO_TEN, text));
  }

  @Test
  void aRefusalSaysWhatWouldBeAllowed() {
    assertEquals(
        "10.5 is above the highest mark 10",
        assertRefused(MarkRule.SCALE_TO, TO_TEN, "10.5").sentence().toString());
  }

  @Test
  void aYesNoAspectTakesYesAndNoOnly() {
    assertEquals(new Accepted(new MarkValue.YesNo(true)), MarkReader.read(YES_NO, "yes"));
    assertEquals(new Accepted(new MarkValue.YesNo(false)), MarkReader.read(YES_NO, "no"));
    for (String text : List.of("1", "Yes", "true", "")) {
      assertRefused(MarkRule.YES_NO, YES_NO, text);
    }
  }

  private static Refused assertRefused(MarkRule rule, Aspect aspect, String text) {
    var refused = assertInstanceOf(Refused.class, MarkReader.read(aspect, text));
    assertEquals(rule, refused.rule());
    return refused;
  }

  private static Scale scale(String from, String to, String step) {
    return new Scale(number(from), number(to), number(step));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static Aspect aspect(Points points, Optional<Scale> scale) {
    return new Aspect(
        "a",
        Marks.ONCE,
        scale,
        List.of(),
        PanelRule.MEAN,
        Optional.empty(),
        points,
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        true,
        Optional.empty());
  }
}
