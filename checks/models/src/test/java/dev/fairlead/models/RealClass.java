package dev.fairlead.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class as its library declares it. Members by name and erased descriptor. */
final class RealClass extends ClassVisitor {
  private String superclass;
  private final List<String> interfaces = new ArrayList<>();
  private int access;
  private final Map<String, Integer> methods = new HashMap<>();
  private final Map<String, Integer> fields = new HashMap<>();

  RealClass(byte[] bytes) {
    super(Opcodes.ASM9);
    new ClassReader(bytes)
        .accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }

  /** Returns the binary names of the direct supertypes. */
  List<String> supertypes() {
    List<String> all = new ArrayList<>(interfaces);
    if (superclass != null) {
      all.add(superclass.replace('/', '.'));
    }
    return all;
  }

  /** Returns the access flags of a method, null if the class does not declare it. */
  Integer method(String name, String descriptor) {
    return methods.get(name + descriptor);
  }

  /** Returns the access flags of a field, null if the class does not declare it. */
  Integer field(String name, String descriptor) {
    return fields.get(name + " " + descriptor);
  }

  @Override
  public void visit(
      int version,
      int flags,
      String name,
      String signature,
      String superName,
      String[] superInterfaces) {
    access = flags;
    superclass = superName;
    for (String parent : superInterfaces) {
      interfaces.add(parent.replace('/', '.'));
    }
  }

  @Override
  public FieldVisitor visitField(
      int flags, String name, String descriptor, String signature, Object value) {
    fields.put(name + " " + descriptor, flags);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String name, String descriptor, String signature, String[] exceptions) {
    methods.put(name + descriptor, flags);
    return null;
  }
}
