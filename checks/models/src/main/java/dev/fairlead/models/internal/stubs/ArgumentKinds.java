package dev.fairlead.models.internal.stubs;

import dev.fairlead.models.internal.stubs.StubType.Kind;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;

/** Tells which arguments can be run: functions, and collections and arrays of them. */
final class ArgumentKinds {
  private static final Set<String> RUNNABLE =
      Set.of("java.lang.Runnable", "java.util.concurrent.Callable");

  private final Names names;

  ArgumentKinds(Names names) {
    this.names = names;
  }

  /** Tells whether a value of this type may be, or hold, code to run. Unknown types may. */
  boolean mayBeRun(TypeRef type) {
    if (type instanceof TypeRef.Primitive) {
      return false;
    }
    if (type instanceof TypeRef.Array array) {
      return mayBeRun(array.component());
    }
    if (type instanceof TypeRef.Variable) {
      return true;
    }
    return mayBeRun(type.erasure());
  }

  private boolean mayBeRun(String name) {
    Optional<Declaration> declared = names.declaration(name);
    if (declared.isPresent()) {
      Kind kind = declared.get().kind();
      int modifiers = Modifiers.ofType(declared.get());
      return kind == Kind.INTERFACE
          || kind == Kind.CLASS && (Modifier.isAbstract(modifiers) || isRunnable(name));
    }
    return Jdk.find(name)
        .map(
            type ->
                type.isInterface() && !type.isAnnotation() && type != CharSequence.class
                    || !type.isEnum() && Modifier.isAbstract(type.getModifiers())
                    || isRunnable(name))
        .orElse(true);
  }

  private boolean isRunnable(String name) {
    return RUNNABLE.contains(name)
        || names.allSupertypes(name).stream().anyMatch(RUNNABLE::contains);
  }
}
