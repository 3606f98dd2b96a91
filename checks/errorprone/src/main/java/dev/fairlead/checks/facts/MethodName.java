package dev.fairlead.checks.facts;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import java.util.StringJoiner;

/**
 * A method, whether or not javac knows it.
 *
 * @param type the binary name of its class: {@code com.acme.Helper$Inner}
 * @param signature its name and the erased types of its parameters: {@code load(int,java.net.URI)}
 */
public record MethodName(String type, String signature) {
  /** The name of a method that has an owner. */
  public static MethodName of(MethodSymbol method, Types types) {
    StringJoiner signature = new StringJoiner(",", method.name + "(", ")");
    for (Type parameter : method.type.getParameterTypes()) {
      signature.add(name(types.erasure(parameter), types));
    }
    return new MethodName(method.enclClass().flatName().toString(), signature.toString());
  }

  private static String name(Type erased, Types types) {
    return types.isArray(erased)
        ? name(types.elemtype(erased), types) + "[]"
        : erased.tsym.flatName().toString();
  }
}
