package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModuleGraphTest {
  private static final ImportMap LIT =
      new ImportMap(
          "{\"imports\":{\"lit\":\"/lib/lit/3/index.js\",\"lit/\":\"/lib/lit/3/\",\"a\":\"/a\"}}");

  private static List<String> below(Map<String, String> files) {
    ModuleGraph graph = new ModuleGraph(LIT, path -> Optional.ofNullable(files.get(path)));
    return List.copyOf(graph.below("/judge/main.js"));
  }

  @Test
  void whatAModuleImportsComesWithAllThatThisImports() {
    assertEquals(
        List.of("/judge/main.js", "/judge/core/book.js", "/kit/i18n.js", "/kit/titles.js"),
        below(
            Map.of(
                "/judge/main.js", "// Starts.\nimport {book} from './core/book.js';",
                "/judge/core/book.js", "import {\n  language,\n  t,\n} from '/kit/i18n.js';",
                "/kit/i18n.js", "export {titleIn} from './titles.js';")));
  }

  @Test
  void modulesThatImportEachOtherAreNamedOnce() {
    assertEquals(
        List.of("/judge/main.js", "/judge/other.js"),
        below(
            Map.of(
                "/judge/main.js", "import './other.js';",
                "/judge/other.js", "import './main.js';")));
  }

  @Test
  void namesOfLibrariesLeadWhereTheImportMapSaysAlsoInMinifiedFiles() {
    assertEquals(
        List.of(
            "/judge/main.js",
            "/lib/lit/3/index.js",
            "/lib/lit/3/directives/repeat.js",
            "/lib/lit/3/css-tag.js"),
        below(
            Map.of(
                "/judge/main.js",
                "import {html} from 'lit';\nimport {repeat} from 'lit/directives/repeat.js';",
                "/lib/lit/3/index.js",
                "const a=1;export*from\"./css-tag.js\";")));
  }

  @Test
  void whatIsImportedLaterIsNotFetchedAtOnce() {
    assertEquals(
        List.of("/judge/main.js"),
        below(
            Map.of(
                "/judge/main.js",
                "/** @type {import('./types.js').One} */\n"
                    + "const later = () => import('./later.js');")));
  }
}
