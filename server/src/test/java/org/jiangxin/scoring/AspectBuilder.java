package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Guard;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Scale;
import org.jiangxin.scoring.scheme.Take;

/** Writes an aspect as a document would, key by key. */
public final class AspectBuilder {

  private final String id;
  private final Marks marks;
  private Optional<Scale> scale = Optional.empty();
  private List<String> judges = List.of();
  private PanelRule panel = PanelRule.MEAN;
  private Optional<Guard> guard = Optional.empty();
  private Points points = new Points.AsIs();
  private Optional<BigDecimal> max = Optional.empty();
  private boolean scaleToMax;
  private final List<Factor> times = new ArrayList<>();
  private Optional<Normalise> normalise = Optional.empty();
  private boolean counts = true;
  private Optional<Rounding> round = Optional.empty();

  private AspectBuilder(String id, Marks marks) {
    this.id = id;
    this.marks = marks;
  }

  public static AspectBuilder eachJudge(String id) {
    return new AspectBuilder(id, Marks.EACH_JUDGE);
  }

  public static AspectBuilder once(String id) {
    return new AspectBuilder(id, Marks.ONCE);
  }

  public AspectBuilder scale(String from, String to) {
    scale = Optional.of(new Scale(number(from), number(to), Optional.empty()));
    return this;
  }

  public AspectBuilder scale(String from, String to, String step) {
    scale = Optional.of(new Scale(number(from), number(to), number(step)));
    return this;
  }

  public AspectBuilder scaleFrom(String from) {
    scale = Optional.of(new Scale(number(from), Optional.empty(), Optional.empty()));
    return this;
  }

  public AspectBuilder judges(String... ids) {
    judges = List.of(ids);
    return this;
  }

  public AspectBuilder drop(int high, int low) {
    panel = new PanelRule(high, low, panel.take(), panel.round());
    return this;
  }

  public AspectBuilder take(Take take) {
    panel = new PanelRule(panel.dropHigh(), panel.dropLow(), take, panel.round());
    return this;
  }

  public AspectBuilder roundPanel(int digits) {
    Optional<Rounding> rounding = Optional.of(Rounding.to(digits));
    panel = new PanelRule(panel.dropHigh(), panel.dropLow(), panel.take(), rounding);
    return this;
  }

  public AspectBuilder guard(String spread) {
    guard = Optional.of(new Guard(new BigDecimal(spread)));
    return this;
  }

  public AspectBuilder points(Points rule) {
    points = rule;
    return this;
  }

  public AspectBuilder linear(String base, String at, String per) {
    return points(new Points.Linear(factor(base), factor(at), factor(per)));
  }

  public AspectBuilder max(String number) {
    max = number(number);
    return this;
  }

  public AspectBuilder scaleToMax() {
    scaleToMax = true;
    return this;
  }

  /** A number, or else a name in the entry's given. */
  public AspectBuilder times(String factor) {
    times.add(factor(factor));
    return this;
  }

  public AspectBuilder normalise(Normalise rule) {
    normalise = Optional.of(rule);
    return this;
  }

  public AspectBuilder countsNot() {
    counts = false;
    return this;
  }

  public AspectBuilder round(int digits) {
    return round(Rounding.to(digits));
  }

  public AspectBuilder round(Rounding rounding) {
    round = Optional.of(rounding);
    return this;
  }

  public Aspect build() {
    return new Aspect(
        id,
        marks,
        scale,
        judges,
        panel,
        guard,
        points,
        max,
        scaleToMax,
        times,
        normalise,
        counts,
        round);
  }

  private static Factor factor(String text) {
    return Character.isLetter(text.charAt(0))
        ? new Factor.Given(text)
        : new Factor.Literal(new BigDecimal(text));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
