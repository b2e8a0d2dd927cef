package org.jiangxin.desk.people;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jiangxin.desk.people.intake.CellNote;
import org.jiangxin.desk.people.intake.Column;
import org.jiangxin.desk.people.intake.Intake;
import org.jiangxin.language.Language;

/** The preview of an import as JSON. */
final class IntakeJson {
  private IntakeJson() {}

  static JsonObject of(Intake intake, int version, Language reader) {
    JsonArray columns = new JsonArray();
    for (int at = 0; at < intake.titles().size(); at++) {
      Optional<Column> known = Optional.ofNullable(intake.columns().get(at));
      columns.add(
          new JsonObject()
              .put("title", intake.titles().get(at))
              .put("field", known.map(Column::wireName).orElse(null)));
    }
    JsonArray lines = new JsonArray();
    intake.lines().forEach(line -> lines.add(line(line)));
    JsonArray notes = new JsonArray();
    intake.notes().forEach(note -> notes.add(note(note, reader)));
    return new JsonObject()
        .put("version", version)
        .put("clean", intake.isClean())
        .put("people", intake.newPeople())
        .put("entries", intake.newEntries())
        .put("delegations", new JsonArray(List.copyOf(intake.newDelegations())))
        .put("columns", columns)
        .put("lines", lines)
        .put("notes", notes);
  }

  private static JsonObject line(Intake.Line line) {
    return new JsonObject()
        .put("row", line.row())
        .put("cells", new JsonArray(List.copyOf(line.cells())))
        .put("outcome", line.outcome());
  }

  private static JsonObject note(CellNote note, Language reader) {
    return new JsonObject()
        .put("row", note.row())
        .put("column", note.column() < 0 ? null : note.column())
        .put("fault", note.fault().wireName())
        .put("blocking", note.fault().isBlocking())
        .put("details", new JsonArray(List.copyOf(note.details())))
        .put("detail", note.sentence().in(reader));
  }
}
