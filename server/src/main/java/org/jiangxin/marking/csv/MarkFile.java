package org.jiangxin.marking.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jiangxin.competition.CompetitionDocument;

/**
 * A CSV file of marks: {@code event,entry,aspect,judge,value}, the columns in any order under these
 * names. The judge is empty for {@code once} aspects; an empty value takes an earlier mark back.
 * The server's export of an event's marks is such a file, too.
 */
public final class MarkFile {

  /** The most wrong lines that are listed. */
  public static final int MOST_WRONG = 1000;

  private final CompetitionDocument document;
  private final CsvReader rows;
  private final MarkSink sink;
  private final List<WrongLine> wrong = new ArrayList<>();
  private int marks;

  private MarkFile(CompetitionDocument document, Reader in, MarkSink sink) {
    this.document = document;
    this.rows = new CsvReader(in);
    this.sink = sink;
  }

  /**
   * What was in the file.
   *
   * @param marks how many marks were handed on
   * @param wrong what could not be taken, in the file's order; reading stopped at the thousandth
   */
  public record Reading(int marks, List<WrongLine> wrong) {
    /** Copies the list. */
    public Reading {
      wrong = List.copyOf(wrong);
    }
  }

  /**
   * Reads a whole file in constant memory, handing each right line to the sink.
   *
   * @param in buffered, and decoding strictly: malformed UTF-8 is then reported as a wrong line
   * @throws IOException if reading fails
   */
  public static Reading read(CompetitionDocument document, Reader in, MarkSink sink)
      throws IOException {
    MarkFile file = new MarkFile(document, in, sink);
    try {
      file.readAll();
    } catch (CharacterCodingException e) {
      file.wrong.add(new WrongLine(file.rows.line(), 1, "utf-8", "not UTF-8 from about here on"));
    }
    return new Reading(file.marks, file.wrong);
  }

  private void readAll() throws IOException {
    Row row = rows.next();
    if (row instanceof Row.Cells header) {
      MarkColumns columns = new MarkColumns(header);
      wrong.addAll(columns.wrong());
      readLines(new MarkLines(document, columns, sink));
    } else if (row instanceof Row.Broken broken) {
      wrong.add(broken.reason());
    } else {
      wrong.add(new WrongLine(1, 1, "header", "the file is empty; it needs a header row"));
    }
  }

  private void readLines(MarkLines lines) throws IOException {
    if (!wrong.isEmpty()) {
      return;
    }
    Row row = rows.next();
    while (!(row instanceof Row.End) && wrong.size() < MOST_WRONG) {
      take(row, lines);
      row = rows.next();
    }
  }

  private void take(Row row, MarkLines lines) {
    if (row instanceof Row.Broken broken) {
      wrong.add(broken.reason());
    } else if (row instanceof Row.Cells cells && !cells.blank()) {
      lines.take(cells).ifPresentOrElse(wrong::add, () -> marks++);
    }
  }
}
