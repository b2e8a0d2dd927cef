package org.jiangxin.pairing;

import io.vertx.core.json.JsonArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.pairing.SavedPair.FollowUp;
import org.jiangxin.pairing.SavedPair.Goal;
import org.jiangxin.pairing.SavedPair.Progress;

/** Reads pairs from JSON; what it does not know, such as a proposal's reasons, it passes over. */
public final class PairingListReader {
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_TEXT = 1000;
  private static final int MOST_TEXTS = 50;

  private PairingListReader() {}

  /** The pairs of a stored list, which was checked when it was saved. */
  static List<SavedPair> stored(JsonArray pairs) {
    return CheckedJson.of(pairs).items().stream().map(PairingListReader::pair).toList();
  }

  /**
   * The pairs of a request's member, every id known and every apprentice once.
   *
   * @throws org.jiangxin.http.Refusal 422 with everything that is wrong
   */
  public static List<SavedPair> read(CheckedJson list, People people) {
    List<SavedPair> pairs = new ArrayList<>();
    Set<String> paired = new HashSet<>();
    if (!list.isPresent()) {
      list.problem("is missing");
    }
    for (CheckedJson item : list.items()) {
      SavedPair saved = pair(item);
      pairs.add(saved);
      check(item, saved.pair(), people);
      if (!paired.add(saved.pair().apprentice())) {
        item.at("apprentice").problem("{} is paired twice", saved.pair().apprentice());
      }
    }
    list.accept("pairings", "The pairs cannot be saved");
    return pairs;
  }

  private static void check(CheckedJson item, Pair pair, People people) {
    if (people.learner(pair.apprentice()).isEmpty()) {
      item.at("apprentice").problem("there is no contestant {}", pair.apprentice());
    }
    if (people.master(pair.mentor()).isEmpty()) {
      item.at("mentor").problem("there is no mentor {}", pair.mentor());
    }
  }

  private static SavedPair pair(CheckedJson item) {
    return new SavedPair(
        new Pair(
            item.at("apprentice").required(LONGEST_ID), item.at("mentor").required(LONGEST_ID)),
        item.at("fixed").flag(),
        item.at("from").day(),
        item.at("until").day(),
        few(item.at("goals")).stream().map(PairingListReader::goal).toList(),
        few(item.at("followUps")).stream().map(PairingListReader::followUp).toList(),
        item.at("note").text(LONGEST_TEXT).orElse(""));
  }

  private static List<CheckedJson> few(CheckedJson list) {
    List<CheckedJson> items = list.items();
    if (items.size() > MOST_TEXTS) {
      list.problem("must have at most {} items", MOST_TEXTS);
    }
    return items;
  }

  private static Goal goal(CheckedJson json) {
    CheckedJson told = json.at("progress");
    Optional<String> progress = told.text(LONGEST_ID);
    for (Progress one : Progress.values()) {
      if (progress.orElse("open").equals(one.name().toLowerCase(Locale.ROOT))) {
        return new Goal(json.at("text").required(LONGEST_TEXT), one);
      }
    }
    told.problem("must be open, partly or reached");
    return new Goal("", Progress.OPEN);
  }

  private static FollowUp followUp(CheckedJson json) {
    return new FollowUp(json.at("on").day(), json.at("text").required(LONGEST_TEXT));
  }
}
