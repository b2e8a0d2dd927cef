package org.jiangxin.desk.people.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a text file is encoded: by its byte order mark, else UTF-8, else GB18030, Big5. */
final class TextDecoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private TextDecoding() {}

  /**
   * The text without its byte order mark.
   *
   * @throws UnreadableSheet when it is no text
   */
  static String of(byte[] file) throws UnreadableSheet {
    Optional<String> text = marked(file).or(() -> decoded(file, StandardCharsets.UTF_8));
    if (text.isEmpty()) {
      text = decoded(file, GB18030).filter(TextDecoding::isWritten).or(() -> decoded(file, BIG5));
    }
    return text.filter(TextDecoding::isWritten)
        .map(found -> found.startsWith("\ufeff") ? found.substring(1) : found)
        .orElseThrow(ZipCheck::noWorkbook);
  }

  private static Optional<String> marked(byte[] file) {
    if (file.length >= 2 && file[0] == (byte) 0xff && file[1] == (byte) 0xfe) {
      return decoded(file, StandardCharsets.UTF_16LE);
    }
    if (file.length >= 2 && file[0] == (byte) 0xfe && file[1] == (byte) 0xff) {
      return decoded(file, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  /** Pictures and programs decode as GB18030 too, but people do not write such characters. */
  private static boolean isWritten(String text) {
    return text.codePoints()
        .noneMatch(
            one ->
                (Character.getType(one) == Character.CONTROL && !Character.isWhitespace(one))
                    || Character.getType(one) == Character.PRIVATE_USE
                    || !Character.isDefined(one));
  }
}
