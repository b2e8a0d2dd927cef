package org.jiangxin.language;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, in the server's sources, every template that a person may read: the literals that are
 * handed to a parameter named {@code template}.
 */
final class SpokenTemplates {
  private final Set<String> templates = new TreeSet<>();
  private final List<String> notLiteral = new ArrayList<>();
  private final List<String> unevenlyFilled = new ArrayList<>();

  private SpokenTemplates() {}

  /** Reads all sources. */
  static SpokenTemplates find() throws IOException {
    List<CompilationUnitTree> sources = ServerSources.parsed();
    TemplateParameters parameters = TemplateParameters.of(sources);
    SpokenTemplates found = new SpokenTemplates();
    sources.forEach(source -> found.new Calls(source, parameters).scan(source, null));
    return found;
  }

  /** The templates. */
  Set<String> templates() {
    return templates;
  }

  /** Templates that are put together from pieces, so that nobody could translate them. */
  List<String> notLiteral() {
    return notLiteral;
  }

  /** Calls that give a template more values, or fewer, than it has gaps. */
  List<String> unevenlyFilled() {
    return unevenlyFilled;
  }

  private void count(CompilationUnitTree source, ExpressionTree argument, int values) {
    literal(argument)
        .filter(template -> template.split("\\{\\}", -1).length - 1 != values)
        .ifPresent(template -> unevenlyFilled.add(where(source) + template));
  }

  private static String where(CompilationUnitTree source) {
    return source.getSourceFile().getName() + ": ";
  }

  private void read(CompilationUnitTree source, ExpressionTree argument) {
    if (argument instanceof ParenthesizedTree inner) {
      read(source, inner.getExpression());
    } else if (argument instanceof ConditionalExpressionTree either) {
      read(source, either.getTrueExpression());
      read(source, either.getFalseExpression());
    } else if (argument instanceof BinaryTree
        || (argument instanceof LiteralTree literal && literal.getValue() instanceof String)) {
      literal(argument)
          .ifPresentOrElse(templates::add, () -> notLiteral.add(where(source) + argument));
    }
  }

  private static Optional<String> literal(ExpressionTree text) {
    if (text instanceof LiteralTree literal) {
      return literal.getValue() instanceof String value ? Optional.of(value) : Optional.empty();
    }
    return text instanceof BinaryTree sum
        ? literal(sum.getLeftOperand())
            .flatMap(left -> literal(sum.getRightOperand()).map(left::concat))
        : Optional.empty();
  }

  /** Looks at every call of one file. */
  private final class Calls extends TypeScanner {
    private final CompilationUnitTree source;
    private final TemplateParameters parameters;

    Calls(CompilationUnitTree source, TemplateParameters parameters) {
      this.source = source;
      this.parameters = parameters;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      String receiver = within();
      String method = call.getMethodSelect().toString();
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        receiver = lastName(select.getExpression());
        method = select.getIdentifier().toString();
      }
      readAt(parameters.of(receiver, method), call.getArguments());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      readAt(parameters.ofConstructor(lastName(made.getIdentifier())), made.getArguments());
      return super.visitNewClass(made, null);
    }

    private void readAt(
        Set<TemplateParameters.Parameter> takers, List<? extends ExpressionTree> arguments) {
      for (TemplateParameters.Parameter taker : takers) {
        if (taker.at() < arguments.size()) {
          read(source, arguments.get(taker.at()));
        }
        if (taker.filled() && taker.at() < arguments.size()) {
          count(source, arguments.get(taker.at()), arguments.size() - taker.at() - 1);
        }
      }
    }

    private static String lastName(ExpressionTree expression) {
      String text = expression.toString();
      return text.substring(text.lastIndexOf('.') + 1);
    }
  }
}
