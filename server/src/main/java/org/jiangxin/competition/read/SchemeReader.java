package org.jiangxin.competition.read;

import java.util.List;
import java.util.Optional;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;

/** Reads the tree of a scheme. */
final class SchemeReader {

  /** Stands in for a scheme that is missing. */
  static final Group NO_SCHEME =
      new Group(
          "",
          List.of(),
          new Combine.Sum(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          true,
          Optional.empty());

  private final IdSet nodes = new IdSet(Sentence.of("node of this scheme"));
  private final AspectReader aspects;

  /**
   * @param panel ids of the event's judges
   */
  SchemeReader(List<String> panel) {
    this.aspects = new AspectReader(nodes, panel);
  }

  /** The root, which is always a group. */
  Group root(Value value) {
    return group(value.fields());
  }

  private Node node(Value value) {
    Fields fields = value.fields();
    return fields.has("parts") ? group(fields) : aspects.aspect(fields);
  }

  private Group group(Fields fields) {
    Group group =
        new Group(
            nodes.define(fields),
            fields.required("parts").map(Value::items).orElse(List.of()).stream()
                .map(this::node)
                .toList(),
            fields.optional("combine", CombineReader::read).orElseGet(Combine.Sum::new),
            fields.optional("max", Value::number),
            fields.optional("scaleTo", Value::number),
            fields.optional("atLeast", Value::number),
            fields.optional("atMost", Value::number),
            fields.ids("zeroIf", Value::id),
            fields.optional("counts", Value::flag).orElse(true),
            fields.optional("round", RoundingReader::read));
    DisplayKeys.check(fields);
    fields.noOthers();
    return group;
  }
}
