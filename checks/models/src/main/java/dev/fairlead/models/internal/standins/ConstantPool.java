package dev.fairlead.models.internal.standins;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of a class file, each once. */
final class ConstantPool {
  private static final int UTF8 = 1;
  private static final int INTEGER = 3;
  private static final int FLOAT = 4;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int METHOD = 10;
  private static final int NAME_AND_TYPE = 12;

  private record Entry(int tag, Object value) {}

  private final Map<Entry, Integer> indexes = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private int next = 1;

  int text(String text) throws IOException {
    Entry entry = new Entry(UTF8, text);
    Integer known = indexes.get(entry);
    if (known != null) {
      return known;
    }
    out.writeByte(UTF8);
    out.writeUTF(text);
    return add(entry, 1);
  }

  int type(String internalName) throws IOException {
    return reference(CLASS, internalName);
  }

  int method(String owner, String name, String descriptor) throws IOException {
    Entry entry = new Entry(METHOD, owner + " " + name + " " + descriptor);
    Integer known = indexes.get(entry);
    if (known != null) {
      return known;
    }
    int type = type(owner);
    int nameIndex = text(name);
    int descriptorIndex = text(descriptor);
    out.writeByte(NAME_AND_TYPE);
    out.writeShort(nameIndex);
    out.writeShort(descriptorIndex);
    int nameAndType = add(new Entry(NAME_AND_TYPE, name + " " + descriptor), 1);
    out.writeByte(METHOD);
    out.writeShort(type);
    out.writeShort(nameAndType);
    return add(entry, 1);
  }

  /** Adds a String, Integer, Long, Float or Double. */
  int constant(Object value) throws IOException {
    if (value instanceof String text) {
      return reference(STRING, text);
    }
    int tag =
        value instanceof Integer
            ? INTEGER
            : value instanceof Long ? LONG : value instanceof Float ? FLOAT : DOUBLE;
    Entry entry = new Entry(tag, value);
    Integer known = indexes.get(entry);
    if (known != null) {
      return known;
    }
    out.writeByte(tag);
    switch (tag) {
      case INTEGER -> out.writeInt((Integer) value);
      case LONG -> out.writeLong((Long) value);
      case FLOAT -> out.writeFloat((Float) value);
      default -> out.writeDouble((Double) value);
    }
    return add(entry, tag == LONG || tag == DOUBLE ? 2 : 1);
  }

  void writeTo(DataOutputStream target) throws IOException {
    if (next > 0xffff) {
      throw new IOException("more constants than a class file can hold");
    }
    target.writeShort(next);
    bytes.writeTo(target);
  }

  private int reference(int tag, String text) throws IOException {
    Entry entry = new Entry(tag, text);
    Integer known = indexes.get(entry);
    if (known != null) {
      return known;
    }
    int index = text(text);
    out.writeByte(tag);
    out.writeShort(index);
    return add(entry, 1);
  }

  private int add(Entry entry, int width) {
    int index = next;
    indexes.put(entry, index);
    next += width;
    return index;
  }
}
