package org.jiangxin.archive.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.archive.sign.PublicSigningKey;
import org.jiangxin.archive.sign.ResultStatement;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Fact;

/** Published results: what was signed has to be what follows from the ledger. */
final class ResultCheck {
  private final Set<String> trusted;
  private final Map<String, PublicSigningKey> keys = new HashMap<>();

  /**
   * A check that knows no key yet.
   *
   * @param trusted the keys' ids that count; all when it is empty
   */
  ResultCheck(Set<String> trusted) {
    this.trusted = trusted;
  }

  /**
   * Adds a key that the holdings name.
   *
   * @throws IllegalArgumentException when it is not the key of that id
   */
  void key(String id, PublicSigningKey key) {
    if (!key.id().equals(id)) {
      throw new IllegalArgumentException("key " + id + " is another one");
    }
    keys.put(id, key);
  }

  /**
   * What does not agree in a signature.
   *
   * @param book at the row before it
   */
  Optional<Sentence> disagreement(EventBook book, Fact.ResultSigned signed) {
    if (book.publication().isEmpty()) {
      return Optional.of(Sentence.of("it signs a result that was not published"));
    }
    if (signed.position() != book.position() || !signed.head().equals(book.head().hex())) {
      return Optional.of(Sentence.of("it signs another row than the one before it"));
    }
    if (!signed.statement().equals(ResultStatement.of(book))) {
      return Optional.of(
          Sentence.of("the result that it signs is not the one that follows from the ledger"));
    }
    return key(signed);
  }

  private Optional<Sentence> key(Fact.ResultSigned signed) {
    PublicSigningKey key = keys.get(signed.key());
    if (key == null || !key.signed(signed.statement(), signed.signature())) {
      return Optional.of(Sentence.of("its signature is not one of key {}", signed.key()));
    }
    return trusted.isEmpty() || trusted.contains(key.id())
        ? Optional.empty()
        : Optional.of(
            Sentence.of("it is signed by key {}, which is none of those given", key.id()));
  }
}
