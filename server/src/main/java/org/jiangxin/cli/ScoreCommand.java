package org.jiangxin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.csv.MarkFile;
import org.jiangxin.marking.csv.WrongLine;
import org.jiangxin.standings.OfflineDerivations;
import org.jiangxin.standings.OfflineStandings;
import org.jiangxin.standings.OfflineStandingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code score}: the engine alone, from files to standard output. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Works out standings from a competition document and a CSV file of marks.")
final class ScoreCommand implements Callable<Integer> {

  private enum Format {
    JSON,
    CSV,
    TEXT
  }

  private static final int MOST_NOTES = 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--competition",
      required = true,
      paramLabel = "FILE",
      description = "The competition document, YAML or JSON.")
  private Path competition;

  @Option(
      names = "--marks",
      required = true,
      paramLabel = "FILE.csv",
      description = "The marks: event,entry,aspect,judge,value.")
  private Path marks;

  @Option(names = "--event", paramLabel = "ID", description = "Only this event.")
  private Optional<String> event;

  @Option(
      names = "--format",
      description = "json (default) or csv; with --explain text (default) or json.")
  private Optional<Format> format;

  @Option(
      names = "--explain",
      paramLabel = "ENTRY",
      description = "Instead of the standings, why this entry has its total and its place.")
  private Optional<String> explain;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "With --explain: only this group or aspect of the scheme.")
  private Optional<String> node;

  @Override
  public Integer call() throws IOException {
    Format wantedFormat = format.orElse(explain.isPresent() ? Format.TEXT : Format.JSON);
    checkUsage(wantedFormat);
    CompetitionDocument document = InputFiles.competition(competition);
    List<Event> wanted = wanted(document);
    if (explain.isPresent()) {
      explain(document, explained(wanted, explain.get()), explain.get(), wantedFormat);
    } else {
      standings(document, wanted, wantedFormat);
    }
    spec.commandLine().getOut().flush();
    return 0;
  }

  private void checkUsage(Format wantedFormat) {
    if (wantedFormat == (explain.isPresent() ? Format.CSV : Format.TEXT)) {
      throw new ParameterException(
          spec.commandLine(), "--format is json or csv, with --explain text or json");
    }
    if (node.isPresent() && explain.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--node goes with --explain");
    }
  }

  private void standings(CompetitionDocument document, List<Event> wanted, Format wantedFormat)
      throws IOException {
    OfflineStandingsText text = new OfflineStandingsText(document, score(document), wanted);
    PrintWriter out = spec.commandLine().getOut();
    if (wantedFormat == Format.CSV) {
      text.csv(out);
    } else {
      text.json(out);
    }
  }

  private void explain(
      CompetitionDocument document, List<Event> wanted, String entry, Format wantedFormat)
      throws IOException {
    OfflineDerivations derivations =
        new OfflineDerivations(document, score(document), wanted, entry, node);
    PrintWriter out = spec.commandLine().getOut();
    if (wantedFormat == Format.JSON) {
      derivations.json(out);
    } else {
      derivations.text(out);
    }
  }

  /** The events that the entry, and the node, are in. */
  private List<Event> explained(List<Event> events, String entry) {
    List<Event> with = events.stream().filter(event -> event.entry(entry).isPresent()).toList();
    if (with.isEmpty()) {
      throw new InputProblem(competition + ": there is no entry " + entry);
    }
    List<Event> found =
        with.stream()
            .filter(event -> node.map(id -> OfflineDerivations.has(event, id)).orElse(true))
            .toList();
    if (found.isEmpty()) {
      throw new InputProblem(competition + ": there is no group or aspect " + node.orElseThrow());
    }
    return found;
  }

  private List<Event> wanted(CompetitionDocument document) {
    return event
        .map(
            id ->
                List.of(
                    document
                        .event(id)
                        .orElseThrow(
                            () -> new InputProblem(competition + ": there is no event " + id))))
        .orElse(document.events());
  }

  private OfflineStandings score(CompetitionDocument document) {
    try (BufferedReader in = InputFiles.text(marks)) {
      OfflineStandings standings = OfflineStandings.of(document, in);
      if (!standings.wrong().isEmpty()) {
        throw new InputProblem(lines(standings.wrong()));
      }
      note(standings.unheard());
      return standings;
    } catch (IOException e) {
      throw InputFiles.unreadable(marks, e);
    }
  }

  private void note(List<OfflineStandings.Unheard> unheard) {
    PrintWriter err = spec.commandLine().getErr();
    unheard.stream()
        .limit(MOST_NOTES)
        .forEach(
            one ->
                err.printf(
                    "note: %s: %s does not judge %s (excluded, or a conflict of interest):"
                        + " their marks of it do not count%n",
                    one.event(), one.judge(), one.entry()));
    if (unheard.size() > MOST_NOTES) {
      err.println("note: and " + (unheard.size() - MOST_NOTES) + " more of these");
    }
  }

  private List<String> lines(List<WrongLine> wrong) {
    List<String> lines = new ArrayList<>();
    wrong.forEach(line -> lines.add(line(line)));
    if (wrong.size() >= MarkFile.MOST_WRONG) {
      lines.add(marks + ": stopped reading at " + MarkFile.MOST_WRONG + " wrong lines");
    }
    return lines;
  }

  private String line(WrongLine wrong) {
    String place = marks + ":" + wrong.line() + ":" + wrong.column();
    return place + ": " + wrong.message() + " [" + wrong.rule() + "]";
  }
}
