package org.jiangxin.marking;

import java.util.List;
import org.jiangxin.language.Sentence;

/**
 * Why a command was refused.
 *
 * @param rule the name of the rule broken, stable, for programs
 * @param status the HTTP status that fits
 * @param sentence the same for people
 * @param retry whether sending the same command again can succeed without anybody changing anything
 * @param missing ids of the aspects that still need a mark, where that is the reason
 */
public record Refusal(
    String rule, int status, Sentence sentence, boolean retry, List<String> missing) {

  /** Copies the list. */
  public Refusal {
    missing = List.copyOf(missing);
  }

  /** A refusal for another reason than missing marks. */
  public Refusal(String rule, int status, Sentence sentence, boolean retry) {
    this(rule, status, sentence, retry, List.of());
  }

  /** Whether the event's state or the sheet's lock stood against it. */
  boolean isTooLate() {
    return rule.equals("locked") || rule.startsWith("event-");
  }

  /** The content of the command is wrong. */
  public static Refusal invalid(String rule, String template, Object... values) {
    return invalid(rule, Sentence.of(template, values));
  }

  /** The content of the command is wrong, in words that are there already. */
  public static Refusal invalid(String rule, Sentence sentence) {
    return new Refusal(rule, 422, sentence, false);
  }

  /** The sender may not do this. */
  public static Refusal forbidden(String rule, String template, Object... values) {
    return new Refusal(rule, 403, Sentence.of(template, values), false);
  }

  /** The command names something that is not there. */
  public static Refusal unknown(String rule, String template, Object... values) {
    return new Refusal(rule, 404, Sentence.of(template, values), false);
  }

  /** The event, entry or sheet is in a state that does not allow it. */
  public static Refusal closed(String rule, String template, Object... values) {
    return new Refusal(rule, 409, Sentence.of(template, values), false);
  }

  /** It could not be recorded now; the same id may be sent again and is recorded at most once. */
  public static Refusal unavailable(String rule, String template, Object... values) {
    return new Refusal(rule, 503, Sentence.of(template, values), true);
  }
}
