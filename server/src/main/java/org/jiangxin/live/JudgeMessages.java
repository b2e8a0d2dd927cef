package org.jiangxin.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.Command;
import org.jiangxin.scoring.EntryStatus;

/** Reads what tablets send. Never throws: what is wrong becomes a message of its own. */
final class JudgeMessages {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JudgeMessages() {}

  /**
   * Reads one frame.
   *
   * @param names turns the name by which a tablet knows an entry into its id
   */
  static JudgeMessage read(String frame, UnaryOperator<JsonNode> names) {
    try {
      JsonNode message = names.apply(MAPPER.readTree(frame));
      return message.isObject()
          ? read(message)
          : notUnderstood(Optional.empty(), Sentence.of("A message is a JSON object."));
    } catch (JsonProcessingException e) {
      return notUnderstood(Optional.empty(), Sentence.of("This is not JSON."));
    }
  }

  /** Reads a mark whose id and place are given outside of the message, as by HTTP. */
  static JudgeMessage readMark(JsonNode message) {
    MessageFields fields = new MessageFields(message);
    return order(fields, mark(fields, fields.id()));
  }

  /** Reads a message that has been parsed. */
  static JudgeMessage read(JsonNode message) {
    MessageFields fields = new MessageFields(message);
    Optional<String> id =
        Optional.ofNullable(message.get("id")).filter(JsonNode::isTextual).map(JsonNode::asText);
    String type = fields.text("type");
    JudgeMessage read =
        type.equals("ping")
            ? new JudgeMessage.Ping(fields.text("id"))
            : command(type, fields)
                .map(command -> order(fields, command))
                .orElseGet(
                    () -> notUnderstood(id, Sentence.of("There is no message of this type.")));
    return fields.isValid() ? read : notUnderstood(id, fields.problems());
  }

  private static JudgeMessage order(MessageFields fields, Command command) {
    JudgeMessage order =
        new JudgeMessage.Order(
            fields.asWritten("id"), fields.text("competition"), fields.text("event"), command);
    return fields.isValid()
        ? order
        : notUnderstood(Optional.of(command.id().toString()), fields.problems());
  }

  private static Optional<Command> command(String type, MessageFields fields) {
    UUID id = fields.id();
    return switch (type) {
      case "mark" -> Optional.of(mark(fields, id));
      case "sign" ->
          Optional.of(
              new Command.SignSheet(id, fields.text("entry"), fields.optionalFlag("whole")));
      case "request" ->
          Optional.of(
              new Command.RequestCorrection(
                  id, fields.text("entry"), fields.optionalText("aspect"), fields.text("reason")));
      case "lock" -> Optional.of(new Command.LockEntry(id, fields.text("entry")));
      case "reopen" ->
          Optional.of(
              new Command.ReopenSheet(
                  id, fields.text("entry"), fields.optionalText("judge"), fields.text("reason")));
      case "status" ->
          Optional.of(
              new Command.SetStatus(
                  id,
                  fields.text("entry"),
                  fields.oneOf("status", EntryStatus.class),
                  fields.optionalText("reason")));
      case "exclude" ->
          Optional.of(
              new Command.ExcludeJudge(
                  id,
                  fields.text("entry"),
                  fields.text("judge"),
                  fields.flag("excluded"),
                  fields.text("reason")));
      case "penalty" ->
          Optional.of(
              new Command.SetPenalty(
                  id,
                  fields.text("entry"),
                  fields.text("penalty"),
                  fields.nullableText("points"),
                  fields.text("reason")));
      case "override" ->
          Optional.of(
              new Command.OverrideTotal(
                  id, fields.text("entry"), fields.nullableText("total"), fields.text("reason")));
      default -> procedure(type, fields, id);
    };
  }

  private static Optional<Command> procedure(String type, MessageFields fields, UUID id) {
    return switch (type) {
      case "review" ->
          Optional.of(
              new Command.DrawReview(
                  id,
                  fields.text("seed"),
                  fields.count("top"),
                  fields.text("share"),
                  fields.text("limit")));
      case "finding" ->
          Optional.of(
              new Command.RecordFinding(
                  id,
                  fields.text("entry"),
                  fields.flag("correct"),
                  fields.optionalText("note").orElse("")));
      case "appeal" ->
          Optional.of(
              new Command.FileAppeal(
                  id,
                  fields.text("entry"),
                  fields.optionalText("aspect"),
                  Optional.of(fields.text("by")),
                  fields.text("text")));
      case "appeal-decision" ->
          Optional.of(
              new Command.DecideAppeal(
                  id,
                  fields.uuid("appeal"),
                  fields.flag("upheld"),
                  fields.optionalText("judge"),
                  fields.text("reason")));
      default -> Optional.empty();
    };
  }

  private static Command mark(MessageFields fields, UUID id) {
    return new Command.GiveMark(
        id,
        fields.text("entry"),
        fields.text("aspect"),
        fields.nullableText("value"),
        fields.count("revision"),
        fields.optionalText("reason"),
        fields.optionalText("note"),
        fields.texts("photos"),
        fields.time("at"));
  }

  private static JudgeMessage notUnderstood(Optional<String> id, Sentence problems) {
    return new JudgeMessage.NotUnderstood(id, problems);
  }
}
