package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiangxin.competition.cis.CisWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSchemeCommandTest {

  @TempDir private Path folder;

  @Test
  void theSchemeIsPrintedAsYaml() throws IOException {
    Path file = Files.write(folder.resolve("joinery.xlsx"), CisWorkbooks.joinery().bytes());
    Ran ran = Ran.run("import-scheme", file);
    assertEquals(0, ran.code());
    assertTrue(ran.out().startsWith("id: total\n"), ran.out());
    assertTrue(ran.out().contains("text: \"Exceeds it in part\"\n"), ran.out());
    assertTrue(ran.err().contains("note: I5: section 2"), ran.err());
  }

  @Test
  void whatIsNoWorkbookIsRefusedInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("joinery.xlsx"), "no workbook");
    Ran ran = Ran.run("import-scheme", file);
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertEquals(1, ran.errLines().size());
    assertEquals(2, Ran.run("import-scheme", folder.resolve("none.xlsx")).code());
  }
}
