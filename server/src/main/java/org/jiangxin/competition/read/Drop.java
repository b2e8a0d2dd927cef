package org.jiangxin.competition.read;

/** {@code {high, low}}: how many extremes are left out, each 0 where it is not written. */
record Drop(int high, int low) {

  static final Drop NONE = new Drop(0, 0);

  private static final int MOST = 10_000;

  static Drop read(Value value) {
    Fields fields = value.fields();
    Drop drop =
        new Drop(
            fields.optional("high", count -> count.whole(0, MOST)).orElse(0),
            fields.optional("low", count -> count.whole(0, MOST)).orElse(0));
    fields.noOthers();
    return drop;
  }
}
