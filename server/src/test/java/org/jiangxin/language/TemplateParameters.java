package org.jiangxin.language;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Which parameters take templates: those named {@code template}, or {@code titleTemplate} and the
 * like. Known by the simple names of class and method, which is all that a parsed source says.
 */
final class TemplateParameters {
  private static final String CONSTRUCTOR = "<init>";
  private static final String ANY_OBJECT = "";

  private final Map<String, Set<Parameter>> positions = new HashMap<>();

  private TemplateParameters() {}

  /**
   * A parameter that takes a template.
   *
   * @param at its place among the arguments, from 0
   * @param filled whether all arguments after it are the template's values
   */
  record Parameter(int at, boolean filled) {}

  static TemplateParameters of(List<CompilationUnitTree> sources) {
    TemplateParameters parameters = new TemplateParameters();
    sources.forEach(source -> parameters.new Declarations().scan(source, null));
    return parameters;
  }

  /** Those of a method, called on a class by its name or on some object. */
  Set<Parameter> of(String receiver, String method) {
    Set<Parameter> ofClass = positions.getOrDefault(key(receiver, method), Set.of());
    return ofClass.isEmpty() && !Character.isUpperCase(receiver.charAt(0))
        ? positions.getOrDefault(key(ANY_OBJECT, method), Set.of())
        : ofClass;
  }

  /** Those of a class's constructors. */
  Set<Parameter> ofConstructor(String type) {
    return of(type, CONSTRUCTOR);
  }

  private static String key(String type, String method) {
    return type + "." + method;
  }

  /** Looks at every method of one file. */
  private final class Declarations extends TypeScanner {
    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      for (int at = 0; at < method.getParameters().size(); at++) {
        VariableTree parameter = method.getParameters().get(at);
        if (takesTemplate(parameter)) {
          note(method, new Parameter(at, isFilled(method, at)));
        }
      }
      return super.visitMethod(method, null);
    }

    private boolean takesTemplate(VariableTree parameter) {
      String name = parameter.getName().toString();
      return parameter.getType().toString().equals("String")
          && (name.equals("template") || name.endsWith("Template"));
    }

    private static boolean isFilled(MethodTree method, int at) {
      return at == method.getParameters().size() - 2
          && method.getParameters().get(at + 1).toString().contains("...");
    }

    private void note(MethodTree method, Parameter parameter) {
      String name = method.getName().toString();
      note(key(within(), name), parameter);
      if (!method.getModifiers().getFlags().contains(Modifier.STATIC)) {
        note(key(ANY_OBJECT, name), parameter);
      }
    }

    private void note(String key, Parameter parameter) {
      positions.computeIfAbsent(key, any -> new HashSet<>()).add(parameter);
    }
  }
}
