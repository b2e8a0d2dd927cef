package org.jiangxin.pairing;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.pairing.PairingRequest.Best;

/** Reads what an organiser asks a proposal for. */
public final class PairingRequestReader {
  private static final int LONGEST_ID = 64;
  private static final int LAST_PLACE = 10_000;

  private final CompetitionDocument document;

  private PairingRequestReader(CompetitionDocument document) {
    this.document = document;
  }

  /**
   * Reads a body such as <code>{"preferCrossDelegation": true, "fixed": [{"apprentice": "c01",
   * "mentor": "m1"}], "results": [{"event": "welding", "places": 3}], "apprentices": ["c02"],
   * "wishes": {"c02": ["m1"]}, "mentorWishes": {"m1": ["c02"]}}</code>; every member may be left
   * out.
   *
   * @throws org.jiangxin.http.Refusal 422 with everything that is wrong
   */
  public static PairingRequest read(JsonObject body, CompetitionDocument document) {
    CheckedJson json = CheckedJson.of(body);
    PairingRequest request = new PairingRequestReader(document).read(json);
    json.accept("pairing-request", "Nothing can be proposed for this");
    return request;
  }

  private PairingRequest read(CheckedJson json) {
    CheckedJson apprentices = json.at("apprentices");
    CheckedJson fixed = json.at("fixed");
    return new PairingRequest(
        apprentices.isPresent() ? Optional.of(contestants(apprentices)) : Optional.empty(),
        best(json.at("results")),
        wishes(json.at("wishes"), this::isContestant, this::mentors),
        wishes(json.at("mentorWishes"), this::isMentor, this::contestants),
        fixed.isPresent() ? Optional.of(pairs(fixed)) : Optional.empty(),
        json.at("preferCrossDelegation").flag());
  }

  private boolean isContestant(String id) {
    return document.contestant(id).isPresent();
  }

  private boolean isMentor(String id) {
    return document.mentor(id).isPresent();
  }

  private List<String> contestants(CheckedJson list) {
    return ids(list, this::isContestant, "there is no contestant {}");
  }

  private List<String> mentors(CheckedJson list) {
    return ids(list, this::isMentor, "there is no mentor {}");
  }

  private static List<String> ids(CheckedJson list, Predicate<String> known, String template) {
    Set<String> ids = new LinkedHashSet<>();
    list.items().forEach(item -> ids.add(id(item, known, template)));
    return List.copyOf(ids);
  }

  private static String id(CheckedJson json, Predicate<String> known, String template) {
    String id = json.required(LONGEST_ID);
    if (!id.isEmpty() && !known.test(id)) {
      json.problem(template, id);
    }
    return id;
  }

  private List<Best> best(CheckedJson list) {
    List<Best> best = new ArrayList<>();
    for (CheckedJson item : list.items()) {
      String event =
          id(item.at("event"), id -> document.event(id).isPresent(), "there is no event {}");
      best.add(new Best(event, item.at("places").whole(1, LAST_PLACE).orElse(LAST_PLACE)));
    }
    return best;
  }

  private static Map<String, List<String>> wishes(
      CheckedJson json,
      Predicate<String> known,
      java.util.function.Function<CheckedJson, List<String>> wished) {
    Map<String, List<String>> wishes = new HashMap<>();
    json.members()
        .forEach(
            (id, list) -> {
              if (!known.test(id)) {
                list.problem("there is nobody with the id {}", id);
              }
              wishes.put(id, wished.apply(list));
            });
    return wishes;
  }

  private Map<String, String> pairs(CheckedJson list) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (CheckedJson item : list.items()) {
      String apprentice =
          id(item.at("apprentice"), this::isContestant, "there is no contestant {}");
      String mentor = id(item.at("mentor"), this::isMentor, "there is no mentor {}");
      if (pairs.put(apprentice, mentor) != null) {
        item.problem("{} stands here twice", apprentice);
      }
    }
    return pairs;
  }
}
