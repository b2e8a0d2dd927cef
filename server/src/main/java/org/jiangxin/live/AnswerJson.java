package org.jiangxin.live;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jiangxin.language.Language;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Refusal;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.Times;

/** Writes answers to tablets. */
final class AnswerJson {
  private static final String PROBLEMS = "/problems/";

  private AnswerJson() {}

  /** The answer to the message of that id, in the words of its reader. */
  static byte[] of(Optional<String> id, Answer answer, Language reader) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          if (answer instanceof Answer.Accepted accepted) {
            writeHead(json, "accepted", id);
            json.writeNumberField("revision", accepted.revision());
            json.writeNumberField("position", accepted.position());
            json.writeStringField("recordedAt", Times.text(accepted.recordedAt()));
          } else if (answer instanceof Answer.Conflict conflict) {
            writeHead(json, "conflict", id);
            json.writeObjectFieldStart("current");
            StandingsJson.writeText(json, "value", conflict.value());
            json.writeNumberField("revision", conflict.revision());
            json.writeEndObject();
          } else if (answer instanceof Answer.Rejected rejected) {
            writeHead(json, "rejected", id);
            json.writeFieldName("problem");
            writeProblem(json, rejected.refusal(), reader);
          }
          json.writeEndObject();
        });
  }

  /** The refusal as a problem document (RFC 9457). */
  private static void writeProblem(JsonGenerator json, Refusal refusal, Language reader)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", PROBLEMS + refusal.rule());
    json.writeStringField("title", title(refusal.status()).in(reader));
    json.writeNumberField("status", refusal.status());
    json.writeStringField("detail", refusal.sentence().in(reader));
    json.writeStringField("rule", refusal.rule());
    json.writeBooleanField("retry", refusal.retry());
    if (!refusal.missing().isEmpty()) {
      json.writeArrayFieldStart("missing");
      for (String aspect : refusal.missing()) {
        json.writeString(aspect);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeHead(JsonGenerator json, String type, Optional<String> id)
      throws IOException {
    json.writeStringField("type", type);
    StandingsJson.writeText(json, "id", id);
  }

  private static Sentence title(int status) {
    return switch (status) {
      case 400 -> Sentence.of("Not understood");
      case 403 -> Sentence.of("Not allowed");
      case 404 -> Sentence.of("Not found");
      case 409 -> Sentence.of("Not possible now");
      case 422 -> Sentence.of("Not valid");
      case 503 -> Sentence.of("Not recorded yet");
      default -> Sentence.of("Refused");
    };
  }
}
