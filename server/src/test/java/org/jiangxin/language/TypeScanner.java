package org.jiangxin.language;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;

/** Walks over a file and knows the innermost named type that it is in. */
abstract class TypeScanner extends TreeScanner<Void, Void> {
  private String within = "";

  /** The type's simple name; empty outside of all types. */
  final String within() {
    return within;
  }

  @Override
  public final Void visitClass(ClassTree type, Void nothing) {
    String outside = within;
    within = type.getSimpleName().isEmpty() ? outside : type.getSimpleName().toString();
    super.visitClass(type, null);
    within = outside;
    return null;
  }
}
