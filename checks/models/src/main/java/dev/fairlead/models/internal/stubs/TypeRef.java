package dev.fairlead.models.internal.stubs;

import java.util.List;
import java.util.Map;

/** A type as a stub names it, with every name resolved. */
public sealed interface TypeRef {
  /** Returns the erasure in source form with binary class names, as {@code java.lang.String[]}. */
  String erasure();

  /** Returns the generic signature of the class file format. */
  String signature();

  /** Tells whether the signature says more than the descriptor. */
  boolean isGeneric();

  /** Returns the erased descriptor of the class file format. */
  default String descriptor() {
    return descriptor(erasure());
  }

  /** Returns the descriptor of an erased type in source form. */
  static String descriptor(String erasure) {
    if (erasure.endsWith("[]")) {
      return "[" + descriptor(erasure.substring(0, erasure.length() - 2));
    }
    String primitive = Primitive.CODES.get(erasure);
    return primitive != null ? primitive : "L" + erasure.replace('.', '/') + ";";
  }

  /** A primitive type, or {@code void}. */
  record Primitive(String erasure) implements TypeRef {
    private static final Map<String, String> CODES =
        Map.of(
            "void", "V", "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long",
            "J", "float", "F", "double", "D");

    @Override
    public String signature() {
      return CODES.get(erasure);
    }

    @Override
    public boolean isGeneric() {
      return false;
    }
  }

  /** A class or interface with its type arguments, none where it has none or is raw. */
  record Named(String erasure, List<TypeRef> arguments) implements TypeRef {
    @Override
    public String signature() {
      StringBuilder signature = new StringBuilder("L").append(erasure.replace('.', '/'));
      if (!arguments.isEmpty()) {
        signature.append('<');
        arguments.forEach(argument -> signature.append(argument.signature()));
        signature.append('>');
      }
      return signature.append(';').toString();
    }

    @Override
    public boolean isGeneric() {
      return !arguments.isEmpty();
    }
  }

  /** A type variable. */
  record Variable(String name, String erasure) implements TypeRef {
    @Override
    public String signature() {
      return "T" + name + ";";
    }

    @Override
    public boolean isGeneric() {
      return true;
    }
  }

  /** An array. */
  record Array(TypeRef component) implements TypeRef {
    @Override
    public String erasure() {
      return component.erasure() + "[]";
    }

    @Override
    public String signature() {
      return "[" + component.signature();
    }

    @Override
    public boolean isGeneric() {
      return component.isGeneric();
    }
  }

  /** A wildcard; {@code indicator} is {@code *}, or {@code +} or {@code -} before the bound. */
  record Wildcard(char indicator, TypeRef bound) implements TypeRef {
    @Override
    public String erasure() {
      return bound.erasure();
    }

    @Override
    public String signature() {
      return indicator == '*' ? "*" : indicator + bound.signature();
    }

    @Override
    public boolean isGeneric() {
      return true;
    }
  }
}
