package org.jiangxin.desk.people;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiangxin.desk.people.intake.Headcount;
import org.jiangxin.desk.people.intake.Quota;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.http.CheckedJson;

/** Quotas as JSON: {@code [{of, name, event, most}]}, and how far they are used. */
final class QuotaJson {
  private static final int MOST_PEOPLE = 10_000;
  private static final int MOST_QUOTAS = 500;
  private static final Comparator<Quota.Group> ORDER =
      Comparator.comparing(Quota.Group::of)
          .thenComparing(Quota.Group::name)
          .thenComparing(Quota.Group::event);

  private QuotaJson() {}

  /** Reads them; what is wrong is noted in the JSON. */
  static Quotas read(CheckedJson json) {
    List<Quota> quotas = new ArrayList<>();
    for (CheckedJson one : json.items()) {
      Optional<Quota> quota = one(one);
      if (quota.filter(read -> isThere(quotas, read)).isPresent()) {
        one.problem("is said twice");
      }
      quota.ifPresent(quotas::add);
    }
    if (quotas.size() > MOST_QUOTAS) {
      json.problem("must be at most {}", MOST_QUOTAS);
    }
    return new Quotas(quotas);
  }

  private static boolean isThere(List<Quota> quotas, Quota quota) {
    return quotas.stream()
        .anyMatch(
            other ->
                other.of() == quota.of()
                    && other.name().equals(quota.name())
                    && other.event().equals(quota.event()));
  }

  private static Optional<Quota> one(CheckedJson json) {
    String of = json.at("of").required(20);
    Optional<Quota.Kind> kind =
        Stream.of(Quota.Kind.values()).filter(each -> each.wireName().equals(of)).findFirst();
    if (kind.isEmpty()) {
      json.at("of").problem("must be organisation, delegation or event");
    }
    Optional<String> name = PeopleForm.line(json.at("name"));
    if (name.isPresent() && kind.filter(Quota.Kind.EVENT::equals).isPresent()) {
      json.at("name").problem("has no meaning for an event as a whole");
    }
    Optional<String> event = json.at("event").text(64);
    Optional<Integer> most = json.at("most").whole(0, MOST_PEOPLE);
    if (most.isEmpty()) {
      json.at("most").problem("is missing");
    }
    return kind.flatMap(it -> most.map(number -> new Quota(it, name, event, number)));
  }

  static JsonArray of(Quotas quotas) {
    JsonArray json = new JsonArray();
    quotas
        .all()
        .forEach(
            quota ->
                json.add(
                    new JsonObject()
                        .put("of", quota.of().wireName())
                        .put("name", quota.name().orElse(null))
                        .put("event", quota.event().orElse(null))
                        .put("most", quota.most())));
    return json;
  }

  /**
   * How far they are used: every group that has or awaits somebody and whose number is limited.
   *
   * @param asking those who wait to be let in
   */
  static JsonArray used(Quotas quotas, Headcount taken, Headcount asking) {
    Set<Quota.Group> groups = new TreeSet<>(ORDER);
    groups.addAll(taken.groups());
    groups.addAll(asking.groups());
    JsonArray json = new JsonArray();
    for (Quota.Group group : groups) {
      quotas
          .most(group)
          .ifPresent(most -> json.add(used(group, most, taken.of(group), asking.of(group))));
    }
    return json;
  }

  private static JsonObject used(Quota.Group group, int most, int taken, int asking) {
    return new JsonObject()
        .put("of", group.of().wireName())
        .put("name", group.name())
        .put("event", group.event())
        .put("most", most)
        .put("used", taken)
        .put("waiting", asking);
  }
}
