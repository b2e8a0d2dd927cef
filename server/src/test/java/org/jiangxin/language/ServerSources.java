package org.jiangxin.language;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The server's sources as the compiler reads them. */
final class ServerSources {
  private static final Path ROOT = Path.of("src", "main", "java");

  private ServerSources() {}

  static List<CompilationUnitTree> parsed() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<CompilationUnitTree> units = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT);
        StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, null)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, sources, null, null, null, sources.getJavaFileObjectsFromPaths(java));
      task.parse().forEach(units::add);
    }
    return units;
  }
}
