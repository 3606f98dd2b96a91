package dev.fairlead.javac;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.List;

/** javac's own packages, which Error Prone works with, and how one module comes to see them. */
final class JavacPackages {

  private static final String PREFIX = "com.sun.tools.javac.";
  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp", "main");

  private final Module compiler;

  /** The packages of the module {@code jdk.compiler}. */
  JavacPackages(Module compiler) {
    this.compiler = compiler;
  }

  /**
   * Opens the packages to {@code user}, as far as flags of the JVM have not done so.
   *
   * @return the flags that would have opened what stays closed; empty if all is open
   */
  List<String> openTo(Module user) {
    List<String> closed = closedTo(user);
    if (!closed.isEmpty()) {
      forceOpen(user);
      closed = closedTo(user);
    }
    return closed;
  }

  private List<String> closedTo(Module user) {
    return EXPORTED.stream().map(name -> flag(name, user)).filter(flag -> !flag.isEmpty()).toList();
  }

  /** The flag that is missing for a package; empty if none is. */
  private String flag(String name, Module user) {
    String inPackage = PREFIX + name;
    boolean opened = OPENED.contains(name);
    if (opened ? compiler.isOpen(inPackage, user) : compiler.isExported(inPackage, user)) {
      return "";
    }
    return (opened ? "--add-opens=" : "--add-exports=")
        + compiler.getName()
        + "/"
        + inPackage
        + "=ALL-UNNAMED";
  }

  /**
   * No interface of the JDK opens another module from inside. {@code Unsafe} does where the JVM has
   * it still; where it has not, the packages stay as they are.
   */
  private void forceOpen(Module user) {
    try {
      Class<?> unsafe = Class.forName("sun.misc.Unsafe");
      Field instance = unsafe.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      Object memory = instance.get(null);
      Field trusted = Lookup.class.getDeclaredField("IMPL_LOOKUP");
      Object base = unsafe.getMethod("staticFieldBase", Field.class).invoke(memory, trusted);
      Object offset = unsafe.getMethod("staticFieldOffset", Field.class).invoke(memory, trusted);
      Lookup lookup =
          (Lookup)
              unsafe.getMethod("getObject", Object.class, long.class).invoke(memory, base, offset);
      MethodHandle open =
          lookup.findVirtual(
              Module.class,
              "implAddOpens",
              MethodType.methodType(void.class, String.class, Module.class));
      for (String name : EXPORTED) {
        open.invoke(compiler, PREFIX + name, user);
      }
    } catch (Throwable denied) {
      if (denied instanceof VirtualMachineError fatal) {
        throw fatal;
      }
    }
  }
}
