package org.jiangxin.desk.exports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Delegation;
import org.jiangxin.competition.Roster;
import org.jiangxin.export.AuditSheet;
import org.jiangxin.export.AwardsSheet;
import org.jiangxin.export.DeductionsSheet;
import org.jiangxin.export.DelegationsSheet;
import org.jiangxin.export.MarksSheet;
import org.jiangxin.export.OfficialRecord;
import org.jiangxin.export.RefusedSheet;
import org.jiangxin.export.ResultsSheet;
import org.jiangxin.export.Sheet;
import org.jiangxin.export.TeamsSheet;
import org.jiangxin.export.Words;
import org.jiangxin.marking.RefusedMark;
import org.jiangxin.pairing.PairingList;
import org.jiangxin.pairing.PairingSheet;
import org.jiangxin.pairing.People;
import org.jiangxin.standings.StandingsView;

/**
 * What somebody may take away of a competition.
 *
 * @param views the events' standings as they may see them
 * @param officials marks and decisions, event by event; none for the public
 * @param pairings none for the public
 * @param ledgers read when they are written; none for the public
 * @param refused marks that came too late; none for the public
 */
record ExportContent(
    CompetitionDocument document,
    List<StandingsView> views,
    List<OfficialRecord> officials,
    PairingList pairings,
    AuditSheet.Ledgers ledgers,
    List<RefusedMark> refused) {

  /** What everybody may have. */
  static ExportContent visible(CompetitionDocument document, List<StandingsView> views) {
    return new ExportContent(document, views, List.of(), PairingList.NONE, reader -> {}, List.of());
  }

  /** The table in the reader's language. */
  Sheet sheet(ExportTable table, Words words) {
    return switch (table) {
      case RESULTS -> ResultsSheet.of(views, words);
      case AWARDS -> AwardsSheet.of(views, words);
      case DELEGATIONS -> DelegationsSheet.of(shownDelegations(), views, words);
      case TEAMS -> TeamsSheet.of(views, words);
      case MARKS -> MarksSheet.of(officials, words);
      case DEDUCTIONS -> DeductionsSheet.of(officials, words);
      case PAIRINGS -> PairingSheet.of(pairings, new People(document), words);
      case AUDIT -> AuditSheet.of(ledgers, document.competition().timeZone(), words);
      case REFUSED -> RefusedSheet.of(refused, document, words);
    };
  }

  /** Those that an entry in sight stands for: the others may not be known yet. */
  private Roster<Delegation> shownDelegations() {
    Set<String> shown =
        views.stream()
            .flatMap(view -> view.rows().stream())
            .flatMap(row -> row.delegation().stream())
            .collect(Collectors.toSet());
    return Roster.of(
        document.delegations().stream().filter(one -> shown.contains(one.id())).toList());
  }
}
