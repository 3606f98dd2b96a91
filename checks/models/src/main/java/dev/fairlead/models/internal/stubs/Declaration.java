package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.fairlead.models.internal.stubs.StubType.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A type declaration as it was parsed, with its binary name. */
record Declaration(
    String name, TypeDeclaration<?> node, StubUnit unit, Optional<Declaration> enclosing) {

  Kind kind() {
    if (node instanceof ClassOrInterfaceDeclaration type) {
      return type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    if (node instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    return node instanceof RecordDeclaration ? Kind.RECORD : Kind.ANNOTATION;
  }

  List<TypeParameter> typeParameters() {
    if (node instanceof ClassOrInterfaceDeclaration type) {
      return type.getTypeParameters();
    }
    return node instanceof RecordDeclaration type ? type.getTypeParameters() : List.of();
  }

  /** Returns the class extended, where the declaration names one. */
  Optional<ClassOrInterfaceType> superclass() {
    return node instanceof ClassOrInterfaceDeclaration type && !type.isInterface()
        ? type.getExtendedTypes().getFirst()
        : Optional.empty();
  }

  /** Returns the interfaces implemented by a class or extended by an interface. */
  List<ClassOrInterfaceType> interfaces() {
    if (node instanceof ClassOrInterfaceDeclaration type && type.isInterface()) {
      return type.getExtendedTypes();
    }
    return node instanceof NodeWithImplements<?> type ? type.getImplementedTypes() : List.of();
  }

  List<ClassOrInterfaceType> supertypes() {
    return Stream.concat(superclass().stream(), interfaces().stream()).toList();
  }

  Place place() {
    return Problems.place(unit.file(), node.getName());
  }
}
