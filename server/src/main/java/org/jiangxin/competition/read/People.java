package org.jiangxin.competition.read;

import java.util.Optional;
import org.jiangxin.competition.Apprentice;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Delegation;
import org.jiangxin.competition.Judge;
import org.jiangxin.competition.Mentor;
import org.jiangxin.language.Sentence;

/** Reads delegations and people, and knows their ids. */
final class People {

  private static final int LARGEST_CAPACITY = 10_000;

  private final IdSet delegations = new IdSet(Sentence.of("delegation"));
  private final IdSet contestants = new IdSet(Sentence.of("contestant"));
  private final IdSet judges = new IdSet(Sentence.of("judge"));
  private final IdSet mentors = new IdSet(Sentence.of("mentor"));
  private final IdSet apprentices = new IdSet(Sentence.of("apprentice"));

  IdSet contestants() {
    return contestants;
  }

  IdSet judges() {
    return judges;
  }

  Delegation delegation(Fields fields) {
    return new Delegation(
        delegations.define(fields), fields.required("title", Titles::read, Titles.NONE));
  }

  Contestant contestant(Fields fields) {
    return new Contestant(
        contestants.define(fields),
        fields.required("name", Value::text, ""),
        fields.optional("delegation", delegations::refer),
        fields.optional("organisation", Value::text));
  }

  Judge judge(Fields fields) {
    return new Judge(
        judges.define(fields),
        fields.required("name", Value::text, ""),
        fields.optional("delegation", delegations::refer),
        fields.optional("organisation", Value::text),
        fields.ids("related", contestants::refer));
  }

  Mentor mentor(Fields fields, IdSet events) {
    return new Mentor(
        mentors.define(fields),
        fields.required("name", Value::text, ""),
        fields.optional("delegation", delegations::refer),
        fields.optional("organisation", Value::text),
        fields.ids("events", events::refer),
        fields.required("capacity", capacity -> capacity.whole(0, LARGEST_CAPACITY), 0),
        fields.ids("wishes", contestants::refer),
        fields.optional("judge", judges::refer),
        fields.ids("teaches", contestants::refer));
  }

  Apprentice apprentice(Fields fields) {
    return new Apprentice(
        fields.required("contestant", this::newApprentice, ""),
        fields.ids("wishes", mentors::refer));
  }

  private Optional<String> newApprentice(Value contestant) {
    return contestants.refer(contestant).flatMap(id -> apprentices.define(contestant));
  }
}
