package dev.fairlead.models.internal.stubs;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/** The types of the running JDK. Thread-safe. */
final class Jdk {
  private static final Set<String> PACKAGES =
      ModuleLayer.boot().modules().stream()
          .filter(module -> isOfJdk(module.getName()))
          .flatMap(module -> module.getPackages().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final ConcurrentMap<String, Optional<Class<?>>> FOUND = new ConcurrentHashMap<>();

  private Jdk() {}

  /** Finds a type by its binary name, without initialising it. */
  static Optional<Class<?>> find(String binaryName) {
    int end = binaryName.lastIndexOf('.');
    return end > 0 && PACKAGES.contains(binaryName.substring(0, end))
        ? FOUND.computeIfAbsent(binaryName, Jdk::load)
        : Optional.empty();
  }

  /** Tells whether only a JDK may declare types of this name. */
  static boolean owns(String binaryName) {
    int end = binaryName.lastIndexOf('.');
    return binaryName.startsWith("java.")
        || binaryName.startsWith("javax.")
            && end > 0
            && PACKAGES.contains(binaryName.substring(0, end));
  }

  private static boolean isOfJdk(String module) {
    return module.startsWith("java.") || module.startsWith("jdk.");
  }

  private static Optional<Class<?>> load(String binaryName) {
    try {
      return Optional.of(Class.forName(binaryName, false, ClassLoader.getPlatformClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }
}
