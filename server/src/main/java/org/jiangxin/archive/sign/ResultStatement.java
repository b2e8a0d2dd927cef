package org.jiangxin.archive.sign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jiangxin.competition.CanonicalJson;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Title;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.InForce;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.standings.Times;

/**
 * What is signed when a result is published: everything that the result says, where in the ledger
 * it stands and the hash that binds it to all that led there. It follows from the ledger alone, so
 * whoever has the ledger can work it out again.
 */
public final class ResultStatement {
  /** Raised when the text changes, so that old signatures stay checkable. */
  private static final int FORM = 1;

  private ResultStatement() {}

  /**
   * The statement about the ledger's end that the book has reached, as canonical JSON.
   *
   * @throws java.util.NoSuchElementException before the book's first row
   */
  public static String of(EventBook book) {
    InForce rules = book.inForce().orElseThrow();
    ObjectNode statement = JsonNodeFactory.instance.objectNode();
    statement.put("form", FORM);
    statement.put("competition", book.key().competition());
    statement.put("event", book.key().event());
    statement.set("competitionTitle", rules.document().competition().title().json());
    statement.set("title", rules.event().title().json());
    statement.put("publishedAt", Times.text(book.stateSince()));
    statement.put("position", book.position());
    statement.put("head", book.head().hex());
    statement.put("document", rules.version());
    ArrayNode rows = statement.putArray("rows");
    book.scoring().standings().rows().forEach(row -> rows.add(row(rules, row)));
    return CanonicalJson.of(statement);
  }

  private static ObjectNode row(InForce rules, StandingsRow row) {
    List<Title> awards = rules.event().awards();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    row.rank().ifPresent(rank -> line.put("rank", rank));
    line.put("entry", row.entry());
    rules.event().entry(row.entry()).map(Entry::name).ifPresent(name -> line.put("name", name));
    line.put("delegation", row.delegation());
    row.total().map(BigDecimal::toPlainString).ifPresent(total -> line.put("total", total));
    ObjectNode parts = line.putObject("parts");
    row.parts().forEach((part, value) -> parts.put(part, value.toPlainString()));
    line.put("marked", row.marked().toString());
    line.put("status", row.status().name().toLowerCase(Locale.ROOT));
    row.award().ifPresent(award -> line.set("award", awards.get(award).json()));
    return line;
  }
}
