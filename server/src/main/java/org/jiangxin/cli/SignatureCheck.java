package org.jiangxin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.archive.sign.SignedResult;

/**
 * Checks a published result that somebody was handed, without any server.
 *
 * @param keys the ids of the keys that count; all when it is empty
 */
record SignatureCheck(Path file, Set<String> keys) {

  /** Prints what was found and gives the exit code. */
  int run(PrintWriter out) {
    SignedResult result = read();
    Optional<String> disagreement = result.disagreement(keys);
    out.println(
        result.event()
            + ": "
            + disagreement.orElse(
                "row " + result.fact().position() + " is signed by key " + result.fact().key()));
    out.println(disagreement.isEmpty() ? result.fact().statement() : "NOT all agree");
    out.flush();
    return disagreement.isEmpty() ? 0 : 1;
  }

  private SignedResult read() {
    try {
      return SignedResult.parse(InputFiles.small(file));
    } catch (IllegalArgumentException wrong) {
      throw new InputProblem(file + " is no signed result: " + wrong.getMessage());
    }
  }
}
