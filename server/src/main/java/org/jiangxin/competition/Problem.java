package org.jiangxin.competition;

import org.jiangxin.language.Sentence;

/**
 * One thing that makes a document invalid.
 *
 * @param path where, such as {@code events[0].scheme.parts[2].max}; empty for the document as a
 *     whole
 * @param message a sentence that says what is wrong and, where possible, what to write
 * @param rule the rule broken, for programs: one of the constants of {@link Rule}
 */
public record Problem(String path, Sentence message, String rule) {

  /** The rules of a document, as they stand in {@link Problem#rule}. */
  public static final class Rule {
    /** Over 10 MB, or over a limit of length or count. */
    public static final String SIZE = "size";

    /** Neither YAML nor JSON, or not UTF-8. */
    public static final String SYNTAX = "syntax";

    /** Nested too deeply. */
    public static final String DEPTH = "depth";

    /** A YAML alias or a type tag. */
    public static final String ALIAS = "alias";

    /** The same key twice in one object. */
    public static final String DUPLICATE_KEY = "duplicate-key";

    /** A key that the document does not know. */
    public static final String UNKNOWN_KEY = "unknown-key";

    /** A key that has to be there. */
    public static final String MISSING = "missing";

    /** Text where a number belongs, and the like. */
    public static final String TYPE = "type";

    /** A number out of bounds, or not written as a plain decimal. */
    public static final String NUMBER = "number";

    /** A text that is not one of those allowed, such as a mode or a date. */
    public static final String VALUE = "value";

    /** Not an id by its form. */
    public static final String ID = "id";

    /** An id used twice among its kind. */
    public static final String DUPLICATE_ID = "duplicate-id";

    /** An id that names nothing. */
    public static final String DANGLING_ID = "dangling-id";

    /** A judge of the entry's own delegation. */
    public static final String CONFLICT = "conflict";

    /** A scheme, ranking or award rule that cannot work. */
    public static final String SCHEME = "scheme";

    private Rule() {}
  }

  /** One thing that is wrong, in a sentence of this template. */
  public static Problem at(String path, String rule, String template, Object... values) {
    return new Problem(path, Sentence.of(template, values), rule);
  }

  /** The path and the sentence on one line, in English. */
  @Override
  public String toString() {
    return path.isEmpty() ? message.toString() : path + ": " + message;
  }
}
