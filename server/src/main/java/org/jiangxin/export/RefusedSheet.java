package org.jiangxin.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Judge;
import org.jiangxin.marking.RefusedMark;
import org.jiangxin.marking.RefusedMark.Dismissal;

/** Marks that came too late and count nowhere, and what was decided about them. */
public final class RefusedSheet {
  private final CompetitionDocument document;
  private final ZoneId zone;
  private final Words words;

  private RefusedSheet(CompetitionDocument document, Words words) {
    this.document = document;
    this.zone = document.competition().timeZone();
    this.words = words;
  }

  /** The sheet. */
  public static Sheet of(List<RefusedMark> marks, CompetitionDocument document, Words words) {
    RefusedSheet sheet = new RefusedSheet(document, words);
    return new Sheet(
        words.of("refused"),
        words.columns(
            "eventId",
            "entry",
            "aspect",
            "judge",
            "judgeName",
            "value",
            "reason",
            "note",
            "rule",
            "givenAt",
            "receivedAt",
            "session",
            "dismissedAt",
            "dismissedBy",
            "dismissedReason",
            "id"),
        Rows.of(marks.stream().map(sheet::cells).toList()));
  }

  private List<Cell> cells(RefusedMark mark) {
    Optional<Dismissal> dismissal = mark.dismissal();
    return List.of(
        Cell.of(mark.event().event()),
        Cell.of(mark.entry()),
        Cell.of(mark.aspect()),
        Cell.of(mark.judge().name()),
        Cell.text(document.judge(mark.judge().name()).map(Judge::name)),
        Cell.text(mark.value()),
        Cell.text(mark.reason()),
        Cell.text(mark.note()),
        words.term("rule", mark.rule()),
        time(mark.givenAt()),
        time(Optional.of(mark.receivedAt())),
        Cell.of(mark.judge().session()),
        time(dismissal.map(Dismissal::at)),
        Cell.text(dismissal.map(by -> by.by().name())),
        Cell.text(dismissal.map(Dismissal::reason)),
        Cell.of(mark.id().toString()));
  }

  private Cell time(Optional<Instant> moment) {
    return moment.<Cell>map(at -> new Cell.Moment(at, zone)).orElse(Cell.NONE);
  }
}
