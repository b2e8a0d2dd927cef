package org.jiangxin.desk.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.desk.people.intake.CellNote;
import org.jiangxin.desk.people.intake.Headcount;
import org.jiangxin.desk.people.intake.Intake;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.desk.people.intake.NewPeople.Member;
import org.jiangxin.desk.people.intake.QuotaCheck;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/** Reads people out of a form, and makes them part of a plan. */
final class PeopleForm {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_MEMBERS = 50;

  private PeopleForm() {}

  /** Reads {@code {members: [{name, qualification}], delegation, organisation, events}}. */
  static NewPeople read(CheckedJson json) {
    List<CheckedJson> items = json.at("members").items();
    if (items.isEmpty() || items.size() > MOST_MEMBERS) {
      json.at("members").problem("must be 1 to {} people", MOST_MEMBERS);
    }
    return new NewPeople(
        items.stream()
            .limit(MOST_MEMBERS)
            .map(item -> new Member(name(item.at("name")), line(item.at("qualification"))))
            .toList(),
        line(json.at("delegation")),
        line(json.at("organisation")),
        json.at("events").items().stream().flatMap(item -> item.text(64).stream()).toList());
  }

  /** A name: one line of visible characters, at most 80. */
  static String name(CheckedJson json) {
    String name = clean(json.required(4 * LONGEST_NAME));
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      json.problem("must have at most {} characters", LONGEST_NAME);
    } else if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
      json.problem("does not look like a name");
    } else if (!name.isEmpty() && "=+-@".indexOf(name.charAt(0)) >= 0) {
      json.problem("must not begin with =, +, - or @");
    }
    return name;
  }

  /** One line of visible characters, at most 200. */
  static Optional<String> line(CheckedJson json) {
    return json.text(LONGEST_TEXT).map(PeopleForm::clean).filter(text -> !text.isEmpty());
  }

  private static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .replaceAll("[\\p{Cf}&&[^\u200c\u200d]]", "")
        .strip();
  }

  /**
   * The plan to take them in.
   *
   * @throws Refusal 422 when it cannot be
   */
  static Intake plan(NewPeople people, CompetitionDocument document, Quotas quotas) {
    return plan(people, document, new QuotaCheck(quotas, Headcount.of(document)));
  }

  /** The same, where some places are taken by others than those of the document. */
  static Intake plan(NewPeople people, CompetitionDocument document, QuotaCheck quotas) {
    for (String event : people.events()) {
      if (document.event(event).isEmpty()) {
        throw new Refusal(Problem.of(422, "people", "Not possible", "There is no event {}", event));
      }
    }
    Intake intake = Intake.of(people, document, quotas);
    if (!intake.isClean()) {
      throw new Refusal(
          Problem.unprocessable(
              "people",
              "Not possible",
              intake.notes().stream()
                  .filter(note -> note.fault().isBlocking())
                  .map(note -> item("members[" + (note.row() - 1) + "]", note))
                  .toList()));
    }
    return intake;
  }

  /** Refuses a change with 422 when it exceeds a quota. */
  static void refuseExcess(List<QuotaCheck.Excess> exceeded) {
    if (!exceeded.isEmpty()) {
      throw new Refusal(
          Problem.unprocessable(
              "people",
              "Not possible",
              exceeded.stream()
                  .map(one -> item(one.group().of().wireName(), one.note()))
                  .toList()));
    }
  }

  /** What is wrong with a cell or a field, as a problem among others. */
  static Problem.Item item(String path, CellNote note) {
    return new Problem.Item(path, note.sentence(), note.fault().wireName());
  }
}
