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
import org.jiangxin.standings.OfflineStandings;
import org.jiangxin.standings.OfflineStandingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code score}: the engine alone, from files to standard output. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Works out standings from a competition document and a CSV file of marks.")
final class ScoreCommand implements Callable<Integer> {

  private enum Format {
    JSON,
    CSV
  }

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

  @Option(names = "--format", defaultValue = "json", description = "json (default) or csv.")
  private Format format;

  @Override
  public Integer call() throws IOException {
    CompetitionDocument document = InputFiles.competition(competition);
    List<Event> wanted = wanted(document);
    OfflineStandings standings = score(document);
    PrintWriter out = spec.commandLine().getOut();
    OfflineStandingsText text = new OfflineStandingsText(document, standings, wanted);
    switch (format) {
      case JSON -> text.json(out);
      case CSV -> text.csv(out);
    }
    out.flush();
    return 0;
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
      return standings;
    } catch (IOException e) {
      throw InputFiles.unreadable(marks, e);
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
