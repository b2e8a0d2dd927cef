package org.jiangxin.pairing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jiangxin.language.Language;
import org.jiangxin.pairing.Proposal.ProposedPair;
import org.jiangxin.pairing.SavedPair.FollowUp;
import org.jiangxin.pairing.SavedPair.Goal;

/** Writes pairs, proposals and warnings as JSON. */
public final class PairingJson {
  private PairingJson() {}

  /** The pairs as they are stored. */
  static JsonArray stored(List<SavedPair> pairs) {
    return array(pairs.stream().map(PairingJson::pair).toList());
  }

  /** What was saved, with people's names, and what an organiser should know about it. */
  public static JsonObject list(PairingList list, People people, Language reader) {
    JsonArray pairs = new JsonArray();
    list.pairs().forEach(saved -> pairs.add(named(pair(saved), saved.pair(), people)));
    JsonObject json = new JsonObject().put("revision", list.revision());
    list.saved()
        .ifPresent(saved -> json.put("savedAt", saved.at().toString()).put("savedBy", saved.by()));
    List<Pair> plain = list.pairs().stream().map(SavedPair::pair).toList();
    return json.put("pairings", pairs)
        .put("warnings", warnings(Warnings.of(plain, people), reader));
  }

  /**
   * A proposal, in a shape that may be sent back to be saved.
   *
   * @param revision of what is saved now
   */
  public static JsonObject proposal(
      Proposal proposal, int revision, People people, Language reader) {
    JsonArray pairs = new JsonArray();
    proposal.pairs().forEach(made -> pairs.add(named(proposed(made), made.pair(), people)));
    List<Pair> plain = proposal.pairs().stream().map(ProposedPair::pair).toList();
    return new JsonObject()
        .put("revision", revision)
        .put("pairings", pairs)
        .put("unpaired", array(proposal.unpaired().stream().map(PairingJson::unpaired).toList()))
        .put("mentors", loads(proposal, people))
        .put("worth", worth(proposal.worth()))
        .put("warnings", warnings(Warnings.of(plain, people), reader));
  }

  private static JsonObject pair(SavedPair saved) {
    JsonObject json = pair(saved.pair()).put("fixed", saved.fixed());
    saved.from().ifPresent(day -> json.put("from", day.toString()));
    saved.until().ifPresent(day -> json.put("until", day.toString()));
    json.put("goals", array(saved.goals().stream().map(PairingJson::goal).toList()));
    json.put("followUps", array(saved.followUps().stream().map(PairingJson::followUp).toList()));
    return json.put("note", saved.note());
  }

  private static JsonObject pair(Pair pair) {
    return new JsonObject().put("apprentice", pair.apprentice()).put("mentor", pair.mentor());
  }

  private static JsonObject goal(Goal goal) {
    return new JsonObject().put("text", goal.text()).put("progress", lower(goal.progress()));
  }

  private static JsonObject followUp(FollowUp noted) {
    JsonObject json = new JsonObject().put("text", noted.text());
    noted.on().ifPresent(day -> json.put("on", day.toString()));
    return json;
  }

  private static JsonObject named(JsonObject json, Pair pair, People people) {
    people
        .learner(pair.apprentice())
        .ifPresent(
            learner ->
                json.put("apprenticeName", learner.name())
                    .put("delegation", learner.delegation().orElse(null))
                    .put("organisation", learner.organisation().orElse(null))
                    .put("trades", array(learner.trades())));
    people
        .master(pair.mentor())
        .ifPresent(
            master ->
                json.put("mentorName", master.name())
                    .put("mentorOrganisation", master.organisation().orElse(null)));
    return json;
  }

  private static JsonObject proposed(ProposedPair made) {
    Reason reason = made.reason();
    JsonArray missed = new JsonArray();
    for (Reason.MissedWish wish : reason.missed()) {
      missed.add(
          new JsonObject().put("mentor", wish.mentor()).put("obstacle", lower(wish.obstacle())));
    }
    return pair(made.pair())
        .put("fixed", reason.fixed())
        .put(
            "reason",
            new JsonObject()
                .put("apprenticeWish", reason.apprenticeWish().orElse(null))
                .put("mentorWish", reason.mentorWish().orElse(null))
                .put("trades", array(reason.trades()))
                .put("crossDelegation", reason.crossDelegation())
                .put("missed", missed));
  }

  private static JsonObject unpaired(Unpaired alone) {
    return new JsonObject()
        .put("apprentice", alone.apprentice())
        .put("mentors", alone.mentors())
        .put("places", alone.places())
        .put("apprentices", alone.apprentices());
  }

  private static JsonArray loads(Proposal proposal, People people) {
    JsonArray loads = new JsonArray();
    people.document().mentors().stream()
        .map(
            mentor ->
                new JsonObject()
                    .put("mentor", mentor.id())
                    .put("name", mentor.name())
                    .put("load", proposal.loads().getOrDefault(mentor.id(), 0))
                    .put("capacity", mentor.capacity()))
        .forEach(loads::add);
    return loads;
  }

  private static JsonObject worth(Worth worth) {
    return new JsonObject()
        .put("paired", worth.paired())
        .put("wishPoints", worth.wishPoints())
        .put("crossDelegation", worth.crossDelegation())
        .put("loadSquares", worth.loadSquares());
  }

  private static JsonArray warnings(List<Warning> warnings, Language reader) {
    JsonArray json = new JsonArray();
    for (Warning warning : warnings) {
      json.add(
          new JsonObject()
              .put("rule", lower(warning.rule()))
              .put("apprentice", warning.apprentice().orElse(null))
              .put("mentor", warning.mentor().orElse(null))
              .put("detail", warning.detail().in(reader)));
    }
    return json;
  }

  private static JsonArray array(Collection<?> items) {
    JsonArray array = new JsonArray();
    items.forEach(array::add);
    return array;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
