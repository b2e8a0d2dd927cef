package org.jiangxin.competition.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.language.Sentence;

/** The ids of one kind, as they are defined and referred to. */
final class IdSet {

  private final Sentence kind;
  private final Set<String> defined = new HashSet<>();

  /**
   * @param kind its name for messages, such as {@code contestant}
   */
  IdSet(Sentence kind) {
    this.kind = kind;
  }

  /** The id that an object gives itself; empty text where it is missing or wrong. */
  String define(Fields object) {
    return object.required("id").flatMap(this::define).orElse("");
  }

  /** An id that must be new. */
  Optional<String> define(Value value) {
    Optional<String> id = value.id();
    id.filter(text -> !defined.add(text))
        .ifPresent(text -> value.problem(Rule.DUPLICATE_ID, "another {} is {}", kind, text));
    return id;
  }

  /** An id that must be defined already. */
  Optional<String> refer(Value value) {
    return value
        .id()
        .flatMap(
            id ->
                defined.contains(id)
                    ? Optional.of(id)
                    : value.refused(Rule.DANGLING_ID, "there is no {} {}", kind, id));
  }
}
