package org.jiangxin.export;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;

/**
 * The ledgers row by row: who did what and when, and the hashes by which anybody can check that
 * nothing was changed since.
 */
public final class AuditSheet {
  private AuditSheet() {}

  /** The rows of ledgers, read from first to last. */
  @FunctionalInterface
  public interface Ledgers {
    /** Hands every row to the reader, ledger by ledger, in order. */
    void forEach(Consumer<LedgerRow> reader);
  }

  /**
   * The sheet.
   *
   * @param zone in which times are shown
   */
  public static Sheet of(Ledgers ledgers, ZoneId zone, Words words) {
    return new Sheet(
        words.of("audit"),
        words.columns(
            "eventId",
            "position",
            "recordedAt",
            "kind",
            "role",
            "who",
            "session",
            "entry",
            "aspect",
            "judge",
            "value",
            "body",
            "id",
            "hash"),
        reader -> ledgers.forEach(row -> reader.accept(cells(row, zone, words))));
  }

  private static List<Cell> cells(LedgerRow row, ZoneId zone, Words words) {
    AuditedFact about = AuditedFact.of(row.body());
    return List.of(
        Cell.of(row.event().event()),
        Cell.of(row.position()),
        new Cell.Moment(row.recordedAt(), zone),
        words.term("kind", row.kind()),
        words.term("role", row.actor().role().name().toLowerCase(Locale.ROOT)),
        Cell.of(row.actor().name()),
        Cell.of(row.actor().session()),
        Cell.of(about.entry()),
        Cell.of(about.aspect()),
        Cell.of(about.judge()),
        row.fact() instanceof Fact.MarkGiven mark ? value(mark) : Cell.NONE,
        Cell.of(row.body()),
        Cell.of(row.id().toString()),
        Cell.of(row.link().hash().hex()));
  }

  private static Cell value(Fact.MarkGiven mark) {
    return mark.value().map(MarkCell::of).orElse(Cell.NONE);
  }
}
