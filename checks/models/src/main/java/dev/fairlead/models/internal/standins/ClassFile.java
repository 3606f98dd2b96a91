package dev.fairlead.models.internal.standins;

import dev.fairlead.models.internal.stubs.ElementValue;
import dev.fairlead.models.internal.stubs.StubField;
import dev.fairlead.models.internal.stubs.StubMethod;
import dev.fairlead.models.internal.stubs.StubType;
import dev.fairlead.models.internal.stubs.StubType.Kind;
import dev.fairlead.models.internal.stubs.TypeRef;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one type as a class file of Java 17: everything that javac reads, and bodies that throw
 * {@link UnsupportedOperationException}.
 */
final class ClassFile {
  private static final int MAGIC = 0xcafebabe;
  private static final int JAVA_17 = 61;
  private static final int ACC_SUPER = 0x20;
  private static final int ACC_VARARGS = 0x80;
  private static final int ACC_ANNOTATION = 0x2000;
  private static final int ACC_ENUM = 0x4000;
  private static final int CLASS_ONLY =
      Modifier.PUBLIC | Modifier.FINAL | Modifier.ABSTRACT | Modifier.INTERFACE;

  private final StubType type;
  private final StandInTypes types;
  private final ConstantPool pool = new ConstantPool();

  private ClassFile(StubType type, StandInTypes types) {
    this.type = type;
    this.types = types;
  }

  static byte[] write(StubType type, StandInTypes types) throws IOException {
    return new ClassFile(type, types).bytes();
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    writeBody(new DataOutputStream(body));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeShort(0);
    out.writeShort(JAVA_17);
    pool.writeTo(out);
    body.writeTo(out);
    return bytes.toByteArray();
  }

  private void writeBody(DataOutputStream out) throws IOException {
    int flags = type.modifiers() & CLASS_ONLY;
    if (Modifier.isProtected(type.modifiers())) {
      flags |= Modifier.PUBLIC;
    }
    out.writeShort(flags | kindFlags(type) | (type.kind().isInterface() ? 0 : ACC_SUPER));
    out.writeShort(pool.type(internal(type.name())));
    out.writeShort(pool.type(internal(type.superclass().erasure())));
    out.writeShort(type.interfaces().size());
    for (TypeRef parent : type.interfaces()) {
      out.writeShort(pool.type(internal(parent.erasure())));
    }
    out.writeShort(type.fields().size());
    for (StubField field : type.fields()) {
      writeField(field, out);
    }
    out.writeShort(type.methods().size());
    for (StubMethod method : type.methods()) {
      writeMethod(method, out);
    }
    Attributes attributes = new Attributes();
    if (type.signature().isPresent()) {
      attributes.add("Signature", pool.text(type.signature().get()));
    }
    innerClasses(attributes);
    if (type.kind() == Kind.RECORD) {
      record(attributes);
    }
    attributes.writeTo(out);
  }

  private void writeField(StubField field, DataOutputStream out) throws IOException {
    out.writeShort(field.modifiers() | (field.enumConstant() ? ACC_ENUM : 0));
    out.writeShort(pool.text(field.name()));
    out.writeShort(pool.text(field.type().descriptor()));
    Attributes attributes = new Attributes();
    boolean constant = Modifier.isStatic(field.modifiers()) && Modifier.isFinal(field.modifiers());
    if (constant && field.constant() != null) {
      attributes.add("ConstantValue", pool.constant(field.constant()));
    }
    if (field.type().isGeneric()) {
      attributes.add("Signature", pool.text(field.type().signature()));
    }
    attributes.writeTo(out);
  }

  private void writeMethod(StubMethod method, DataOutputStream out) throws IOException {
    int flags = method.modifiers() | (method.varargs() ? ACC_VARARGS : 0);
    out.writeShort(flags);
    out.writeShort(pool.text(method.name()));
    out.writeShort(pool.text(descriptor(method)));
    Attributes attributes = new Attributes();
    if (method.signature().isPresent()) {
      attributes.add("Signature", pool.text(method.signature().get()));
    }
    if (!method.thrown().isEmpty()) {
      DataOutputStream exceptions = attributes.begin("Exceptions");
      exceptions.writeShort(method.thrown().size());
      for (TypeRef exception : method.thrown()) {
        exceptions.writeShort(pool.type(internal(exception.erasure())));
      }
    }
    if (!Modifier.isAbstract(method.modifiers())) {
      code(method, attributes.begin("Code"));
    }
    if (method.defaultValue().isPresent()) {
      writeValue(method.defaultValue().get(), attributes.begin("AnnotationDefault"));
    }
    attributes.writeTo(out);
  }

  /** A constructor of an inner class takes the instance around it first. */
  private String descriptor(StubMethod method) {
    boolean inner =
        method.isConstructor()
            && type.enclosing().isPresent()
            && !Modifier.isStatic(type.modifiers());
    return inner
        ? "(" + TypeRef.descriptor(type.enclosing().get()) + method.descriptor().substring(1)
        : method.descriptor();
  }

  private void code(StubMethod method, DataOutputStream out) throws IOException {
    String thrown = "java/lang/UnsupportedOperationException";
    out.writeShort(2);
    out.writeShort(locals(method));
    out.writeInt(8);
    out.writeByte(0xbb); // new
    out.writeShort(pool.type(thrown));
    out.writeByte(0x59); // dup
    out.writeByte(0xb7); // invokespecial
    out.writeShort(pool.method(thrown, StubMethod.CONSTRUCTOR, "()V"));
    out.writeByte(0xbf); // athrow
    out.writeShort(0);
    out.writeShort(0);
  }

  private static int locals(StubMethod method) {
    int count = 2;
    for (StubMethod.Parameter parameter : method.parameters()) {
      count += isWide(parameter.type().descriptor()) ? 2 : 1;
    }
    return count;
  }

  private static boolean isWide(String descriptor) {
    return descriptor.equals("J") || descriptor.equals("D");
  }

  private void innerClasses(Attributes attributes) throws IOException {
    List<StubType> nested = types.nestedNamedBy(type);
    if (nested.isEmpty()) {
      return;
    }
    DataOutputStream out = attributes.begin("InnerClasses");
    out.writeShort(nested.size());
    for (StubType inner : nested) {
      String outer = inner.enclosing().orElseThrow();
      out.writeShort(pool.type(internal(inner.name())));
      out.writeShort(pool.type(internal(outer)));
      out.writeShort(pool.text(inner.name().substring(outer.length() + 1)));
      out.writeShort(inner.modifiers() | kindFlags(inner));
    }
  }

  private void record(Attributes attributes) throws IOException {
    List<StubMethod.Parameter> components = types.components(type);
    DataOutputStream out = attributes.begin("Record");
    out.writeShort(components.size());
    for (StubMethod.Parameter component : components) {
      out.writeShort(pool.text(component.name()));
      out.writeShort(pool.text(component.type().descriptor()));
      Attributes ofComponent = new Attributes();
      if (component.type().isGeneric()) {
        ofComponent.add("Signature", pool.text(component.type().signature()));
      }
      ofComponent.writeTo(out);
    }
  }

  private void writeValue(ElementValue value, DataOutputStream out) throws IOException {
    if (value instanceof ElementValue.Constant constant) {
      out.writeByte(constant.tag());
      Object stored = constant.value();
      out.writeShort(stored instanceof String text ? pool.text(text) : pool.constant(stored));
    } else if (value instanceof ElementValue.EnumConstant constant) {
      out.writeByte('e');
      out.writeShort(pool.text(constant.descriptor()));
      out.writeShort(pool.text(constant.name()));
    } else if (value instanceof ElementValue.ClassLiteral literal) {
      out.writeByte('c');
      out.writeShort(pool.text(literal.descriptor()));
    } else if (value instanceof ElementValue.Marker marker) {
      out.writeByte('@');
      out.writeShort(pool.text(marker.descriptor()));
      out.writeShort(0);
    } else if (value instanceof ElementValue.Array array) {
      out.writeByte('[');
      out.writeShort(array.values().size());
      for (ElementValue element : array.values()) {
        writeValue(element, out);
      }
    }
  }

  private static int kindFlags(StubType type) {
    return switch (type.kind()) {
      case ENUM -> ACC_ENUM;
      case ANNOTATION -> ACC_ANNOTATION;
      default -> 0;
    };
  }

  private static String internal(String binaryName) {
    return binaryName.replace('.', '/');
  }

  /** The attributes of a class, field or method. */
  private final class Attributes {
    private final List<Integer> names = new ArrayList<>();
    private final List<ByteArrayOutputStream> contents = new ArrayList<>();

    DataOutputStream begin(String name) throws IOException {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      names.add(pool.text(name));
      contents.add(content);
      return new DataOutputStream(content);
    }

    void add(String name, int index) throws IOException {
      begin(name).writeShort(index);
    }

    void writeTo(DataOutputStream out) throws IOException {
      out.writeShort(names.size());
      for (int i = 0; i < names.size(); i++) {
        out.writeShort(names.get(i));
        out.writeInt(contents.get(i).size());
        contents.get(i).writeTo(out);
      }
    }
  }
}
