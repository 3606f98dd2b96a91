package dev.fairlead.checks.vocabulary;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.models.MethodModel;
import java.util.List;

/** Which of the methods of one name a model speaks of. */
final class Signatures {
  private final Types types;

  Signatures(Types types) {
    this.types = types;
  }

  /** Whether the model speaks of the method; a parameter of an unknown type fits any. */
  boolean matches(MethodModel model, MethodSymbol method) {
    List<Type> parameters = method.type.getParameterTypes();
    if (parameters.size() != model.parameterTypes().size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      Type parameter = parameters.get(i);
      if (!parameter.isErroneous() && !name(parameter).equals(model.parameterTypes().get(i))) {
        return false;
      }
    }
    return true;
  }

  private String name(Type type) {
    Type erased = types.erasure(type);
    if (erased instanceof Type.ArrayType array) {
      return name(array.elemtype) + "[]";
    }
    return erased.isPrimitive() ? erased.toString() : erased.tsym.flatName().toString();
  }
}
