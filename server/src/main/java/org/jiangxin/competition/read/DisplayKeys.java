package org.jiangxin.competition.read;

import java.util.Optional;

/** The keys of a scheme's node that people read and the engine does not. */
final class DisplayKeys {

  private DisplayKeys() {}

  /** Notes what is wrong with them. Their content stays in the scheme as written. */
  static void check(Fields node) {
    node.optional("title", Titles::read);
    node.optional("unit", Titles::read);
    node.optional("requirement", Titles::read);
    node.optional("hint", Titles::read);
    node.optional("day", DisplayKeys::textOrNumber);
    node.optional("wsos", DisplayKeys::textOrNumber);
    node.items("descriptors").forEach(DisplayKeys::descriptor);
  }

  private static void descriptor(Value value) {
    Fields fields = value.fields();
    fields.required("value").ifPresent(Value::number);
    fields.required("text").ifPresent(Titles::read);
    fields.noOthers();
  }

  private static Optional<Boolean> textOrNumber(Value value) {
    return value.node().isNumber() ? Optional.of(true) : value.text().map(text -> true);
  }
}
