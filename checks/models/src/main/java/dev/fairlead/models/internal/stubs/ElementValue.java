package dev.fairlead.models.internal.stubs;

import java.util.List;

/** The default of an annotation's member. */
public sealed interface ElementValue {
  /** A primitive or a string, with the class file format's tag of its type. */
  record Constant(char tag, Object value) implements ElementValue {}

  /** A constant of an enum. */
  record EnumConstant(String descriptor, String name) implements ElementValue {}

  /** A class literal. */
  record ClassLiteral(String descriptor) implements ElementValue {}

  /** An annotation without members. */
  record Marker(String descriptor) implements ElementValue {}

  /** An array. */
  record Array(List<ElementValue> values) implements ElementValue {}
}
