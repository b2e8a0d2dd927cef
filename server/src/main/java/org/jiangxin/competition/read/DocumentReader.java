package org.jiangxin.competition.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Parsed;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.competition.Written;

/** Reads a whole document. */
public final class DocumentReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DocumentReader() {}

  /** From UTF-8, with or without a byte order mark. */
  public static Parsed read(byte[] document) {
    if (document.length > CompetitionDocument.MOST_BYTES) {
      return refused(Rule.SIZE, "the document is larger than 10 MB");
    }
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString());
    } catch (CharacterCodingException e) {
      return refused(Rule.SYNTAX, "the document is not UTF-8 text");
    }
  }

  /** From text. */
  public static Parsed read(String document) {
    if (document.length() > CompetitionDocument.MOST_BYTES) {
      return refused(Rule.SIZE, "the document is larger than 10 MB");
    }
    Problems problems = new Problems();
    String text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
    Optional<CompetitionDocument> read =
        TreeParser.parse(text, problems).map(tree -> document(tree, problems));
    return problems.isEmpty() && read.isPresent()
        ? new Parsed.Valid(read.get())
        : new Parsed.Invalid(problems.all());
  }

  private static Parsed refused(String rule, String message) {
    Problems problems = new Problems();
    problems.add(Path.root(), rule, message);
    return new Parsed.Invalid(problems.all());
  }

  private static CompetitionDocument document(JsonNode tree, Problems problems) {
    Fields root = new Value(tree, Path.root(), problems).fields();
    Written written = new Written(tree instanceof ObjectNode object ? object : emptyTree());
    CompetitionDocument document = new Sections(root).read(written);
    root.noOthers();
    return document;
  }

  private static ObjectNode emptyTree() {
    return JsonNodeFactory.instance.objectNode();
  }
}
