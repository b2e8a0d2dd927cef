package org.jiangxin.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which modules a page's scripts import, and those in turn. A browser finds that out level by
 * level, each for a round trip over the hall's Wi-Fi; a page that names them all has them in one.
 *
 * @param importMap where names such as {@code lit} lead
 * @param source the text of a file by its path from the server's root, such as {@code /kit/live.js}
 */
record ModuleGraph(ImportMap importMap, Function<String, Optional<String>> source) {
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"module\" src=\"(/[^\"]+)\">");

  /** Static imports and re-exports; {@code import(…)} is for later and stays out. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?:^|[;}\\n"
              + "])\\s*(?:import|export)\\s*(?:[\\w$\\s{},*]*?from\\s*)?[\"']([^\"'\\n"
              + "]+)[\"']");

  /**
   * One {@code link} for each module that the page's scripts need before they run, in the scripts'
   * order: what the first needs comes first.
   */
  String preloads(String page) {
    return SCRIPT
        .matcher(page)
        .results()
        .flatMap(script -> below(script.group(1)).stream())
        .distinct()
        .map(path -> "\n    <link rel=\"modulepreload\" href=\"" + path + "\" />")
        .collect(Collectors.joining());
  }

  /** The module and all that it imports, the nearest first, each once. */
  Set<String> below(String module) {
    Set<String> known = new LinkedHashSet<>();
    known.add(module);
    Deque<String> toRead = new ArrayDeque<>(known);
    while (!toRead.isEmpty()) {
      imports(toRead.poll()).filter(known::add).forEach(toRead::add);
    }
    return known;
  }

  private Stream<String> imports(String module) {
    return source.apply(module).stream()
        .flatMap(text -> IMPORT.matcher(text).results())
        .map(found -> path(found, module))
        .flatMap(Optional::stream);
  }

  private Optional<String> path(MatchResult found, String importer) {
    String name = found.group(1);
    return name.startsWith(".") || name.startsWith("/")
        ? Optional.of(URI.create(importer).resolve(name).getPath())
        : importMap.resolve(name);
  }
}
