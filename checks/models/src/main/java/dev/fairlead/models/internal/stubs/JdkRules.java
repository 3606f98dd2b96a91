package dev.fairlead.models.internal.stubs;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses stubs of what the JDK does not have, as far as the running JDK can tell. */
final class JdkRules {
  private static final int RUNNING = Runtime.version().feature();

  private JdkRules() {}

  static void check(StubType type, Problems problems) {
    if (!Jdk.owns(type.name()) || type.since() > RUNNING) {
      return;
    }
    Optional<Class<?>> real = Jdk.find(type.name());
    if (real.isEmpty()) {
      problems.add(type.place(), "the JDK has no type " + type.name());
      return;
    }
    for (StubMethod method : type.methods()) {
      if (!method.implicit() && method.since() <= RUNNING && !declares(real.get(), method)) {
        problems.add(method.place(), missing(real.get(), method));
      }
    }
  }

  private static boolean declares(Class<?> type, StubMethod method) {
    Stream<? extends Executable> members =
        method.isConstructor()
            ? constructors(type)
            : Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method.name()))
                .filter(candidate -> returns(candidate, method));
    return members.anyMatch(candidate -> parameters(candidate).equals(method.parameterTypes()));
  }

  private static boolean returns(Method candidate, StubMethod method) {
    return candidate.getReturnType().descriptorString().equals(method.returnType().descriptor());
  }

  private static Stream<Constructor<?>> constructors(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors());
  }

  private static List<String> parameters(Executable candidate) {
    return Arrays.stream(candidate.getParameterTypes()).map(JdkRules::sourceForm).toList();
  }

  private static String sourceForm(Class<?> type) {
    return type.isArray() ? sourceForm(type.getComponentType()) + "[]" : type.getName();
  }

  private static String missing(Class<?> type, StubMethod method) {
    return inheritedFrom(type, method)
        .map(
            owner ->
                type.getName()
                    + " inherits "
                    + method.describe()
                    + ": say it on "
                    + owner.getName())
        .orElseGet(
            () ->
                "the JDK's "
                    + type.getName()
                    + " has no "
                    + method.describe()
                    + " that returns "
                    + method.returnType().erasure());
  }

  private static Optional<Class<?>> inheritedFrom(Class<?> type, StubMethod method) {
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(
            parent ->
                !method.isConstructor() && declares(parent, method)
                    ? Stream.<Class<?>>of(parent)
                    : inheritedFrom(parent, method).stream())
        .findFirst();
  }
}
