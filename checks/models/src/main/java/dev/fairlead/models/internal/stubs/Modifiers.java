package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.fairlead.models.internal.stubs.StubType.Kind;
import java.lang.reflect.Modifier;

/** The modifiers of declarations, with those that the language implies. */
final class Modifiers {
  private Modifiers() {}

  static int ofType(Declaration declaration) {
    int modifiers = explicit(declaration.node());
    Kind kind = declaration.kind();
    boolean member = declaration.enclosing().isPresent();
    if (member && declaration.enclosing().orElseThrow().kind().isInterface()) {
      modifiers |= Modifier.PUBLIC | Modifier.STATIC;
    }
    if (kind.isInterface()) {
      modifiers |= Modifier.INTERFACE | Modifier.ABSTRACT;
    }
    if (kind == Kind.RECORD || kind == Kind.ENUM) {
      modifiers |= Modifier.FINAL;
    }
    return member && kind != Kind.CLASS ? modifiers | Modifier.STATIC : modifiers;
  }

  static int ofField(Declaration owner, NodeWithModifiers<?> field) {
    return owner.kind().isInterface()
        ? Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL
        : explicit(field);
  }

  static int ofMethod(Declaration owner, NodeWithModifiers<?> method) {
    int modifiers = explicit(method);
    if (!owner.kind().isInterface()) {
      return modifiers;
    }
    if (!Modifier.isPrivate(modifiers)) {
      modifiers |= Modifier.PUBLIC;
    }
    boolean hasBody = method instanceof MethodDeclaration declared && declared.isDefault();
    return hasBody || Modifier.isStatic(modifiers) || Modifier.isPrivate(modifiers)
        ? modifiers
        : modifiers | Modifier.ABSTRACT;
  }

  static int explicit(NodeWithModifiers<? extends Node> node) {
    return node.getModifiers().stream()
        .mapToInt(
            modifier ->
                switch (modifier.getKeyword()) {
                  case PUBLIC -> Modifier.PUBLIC;
                  case PROTECTED -> Modifier.PROTECTED;
                  case PRIVATE -> Modifier.PRIVATE;
                  case STATIC -> Modifier.STATIC;
                  case FINAL -> Modifier.FINAL;
                  case ABSTRACT -> Modifier.ABSTRACT;
                  default -> 0;
                })
        .reduce(0, (left, right) -> left | right);
  }
}
