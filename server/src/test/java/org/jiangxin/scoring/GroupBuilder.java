package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;
import org.jiangxin.scoring.scheme.Rounding;

/** Writes a group as a document would, key by key. */
public final class GroupBuilder {

  private final String id;
  private final List<Node> parts = new ArrayList<>();
  private Combine combine = new Combine.Sum();
  private Optional<BigDecimal> max = Optional.empty();
  private Optional<BigDecimal> scaleTo = Optional.empty();
  private Optional<BigDecimal> atLeast = Optional.empty();
  private Optional<BigDecimal> atMost = Optional.empty();
  private List<String> zeroIf = List.of();
  private boolean counts = true;
  private Optional<Rounding> round = Optional.empty();

  private GroupBuilder(String id) {
    this.id = id;
  }

  public static GroupBuilder group(String id) {
    return new GroupBuilder(id);
  }

  public GroupBuilder with(AspectBuilder aspect) {
    return with(aspect.build());
  }

  public GroupBuilder with(GroupBuilder group) {
    return with(group.build());
  }

  public GroupBuilder with(Node part) {
    parts.add(part);
    return this;
  }

  public GroupBuilder combine(Combine rule) {
    combine = rule;
    return this;
  }

  public GroupBuilder max(String number) {
    max = Optional.of(new BigDecimal(number));
    return this;
  }

  public GroupBuilder scaleTo(String number) {
    scaleTo = Optional.of(new BigDecimal(number));
    return this;
  }

  public GroupBuilder atLeast(String number) {
    atLeast = Optional.of(new BigDecimal(number));
    return this;
  }

  public GroupBuilder atMost(String number) {
    atMost = Optional.of(new BigDecimal(number));
    return this;
  }

  public GroupBuilder zeroIf(String... ids) {
    zeroIf = List.of(ids);
    return this;
  }

  public GroupBuilder countsNot() {
    counts = false;
    return this;
  }

  public GroupBuilder round(int digits) {
    round = Optional.of(Rounding.to(digits));
    return this;
  }

  public Group build() {
    return new Group(id, parts, combine, max, scaleTo, atLeast, atMost, zeroIf, counts, round);
  }
}
