package org.jiangxin.archive.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Fact;
import org.jiangxin.store.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
  private static final String STATEMENT =
      "{\"competition\":\"cup\",\"event\":\"welding\",\"head\":\"ab\",\"position\":7}";

  @TempDir private Path folder;

  private static SignedResult signed(SigningKey key, String statement) {
    return new SignedResult(
        new EventKey("cup", "welding"),
        new Fact.ResultSigned(7, "ab", statement, key.publicKey().id(), key.sign(statement)),
        Optional.of(key.publicKey()));
  }

  @Test
  void theKeyIsMadeOnceForTheOwnerAloneWithItsPublicHalfBeside() throws IOException {
    Path keys = folder.resolve("keys");
    SigningKey made = SigningKey.in(keys);

    assertEquals(made.publicKey(), SigningKey.in(keys).publicKey());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(keys.resolve("signing-key.pem"))));
    String handedOut = Files.readString(keys.resolve("signing-key.pub.pem"));
    assertEquals(made.publicKey().id(), PublicSigningKey.ofPem(handedOut).id());
    assertFalse(handedOut.contains("PRIVATE"));
  }

  @Test
  void nodesThatStartTogetherOnOneFolderGetOneKey() {
    long different =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(node -> SigningKey.in(folder.resolve("shared")).publicKey().id())
            .distinct()
            .count();

    assertEquals(1, different);
    assertEquals(2, folder.resolve("shared").toFile().list().length);
  }

  @Test
  void aFileThatIsNoKeyIsAProblemOfTheStart() throws IOException {
    Files.writeString(folder.resolve("signing-key.pem"), "lost");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> SigningKey.in(folder));
    assertTrue(problem.getMessage().contains("--keys"), problem.getMessage());
  }

  @Test
  void aSignedResultIsCheckedAloneAndOnlyAsItWasSigned() {
    SigningKey key = SigningKey.passing();
    SignedResult result = SignedResult.parse(signed(key, STATEMENT).json().encode());

    assertEquals(Optional.empty(), result.disagreement(Set.of()));
    assertEquals(Optional.empty(), result.disagreement(Set.of(key.publicKey().id())));
    assertTrue(result.disagreement(Set.of("another key")).isPresent());
  }

  @Test
  void aStatementThatWasChangedOrBelongsElsewhereIsNotBelieved() {
    SigningKey key = SigningKey.passing();
    String travelled = signed(key, STATEMENT).json().encode();

    for (String forged :
        Set.of(
            travelled.replace("\\\"ab\\\"", "\\\"ab\\\",\\\"rank\\\":1"),
            travelled.replace("\"position\":7", "\"position\":8"),
            travelled.replace("\"event\":\"welding\"", "\"event\":\"baking\""),
            signed(SigningKey.passing(), STATEMENT)
                .json()
                .put("key", key.publicKey().id())
                .encode())) {
      assertTrue(SignedResult.parse(forged).disagreement(Set.of()).isPresent(), forged);
    }
  }
}
