package dev.fairlead.models.internal.index;

import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an index in place; a type is decoded each time it is asked for. Thread-safe. */
public final class IndexReader {
  private final byte[] bytes;
  private final int[] stringStarts;
  private final int[] factStarts;
  private final int text;
  private final int body;
  private final String[] strings;
  private final Fact[] facts;
  private final int[] typeNames;
  private final int[] typeStarts;
  private final int[] methodNames;

  private IndexReader(byte[] bytes) {
    this.bytes = bytes;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getInt() != IndexFormat.MAGIC || in.getInt() != IndexFormat.VERSION) {
      throw new IllegalArgumentException("not an index of version " + IndexFormat.VERSION);
    }
    int stringCount = in.getInt();
    int textSize = in.getInt();
    int factCount = in.getInt();
    int typeCount = in.getInt();
    int methodNameCount = in.getInt();
    int bodySize = in.getInt();
    int slots = IndexFormat.slots(typeCount);
    this.text = in.position() + 4 * (stringCount + 1 + factCount + 2 * slots + methodNameCount);
    this.body = text + textSize;
    if (body + bodySize != bytes.length) {
      throw new IllegalArgumentException("the index is truncated");
    }
    this.strings = new String[stringCount];
    this.facts = new Fact[factCount];
    this.stringStarts = numbers(in, stringCount + 1);
    this.factStarts = numbers(in, factCount);
    this.typeNames = numbers(in, slots);
    this.typeStarts = numbers(in, slots);
    this.methodNames = numbers(in, methodNameCount);
  }

  /**
   * Opens an index. The bytes must not change afterwards.
   *
   * @throws UncheckedIOException if they are no index, or not a whole one
   */
  public static IndexReader open(byte[] bytes) {
    try {
      return new IndexReader(bytes);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new UncheckedIOException(new IOException("cannot read the models: " + e, e));
    }
  }

  /** Returns the simple names of all methods described, decoded for this call. */
  public Set<String> methodNames() {
    Set<String> decoded = new HashSet<>(methodNames.length * 2);
    for (int name : methodNames) {
      decoded.add(string(name));
    }
    return decoded;
  }

  /** Returns the binary names of all types declared, decoded for this call. */
  public Set<String> typeNames() {
    Set<String> names = new HashSet<>(typeNames.length);
    for (int name : typeNames) {
      if (name != IndexFormat.NO_TYPE) {
        names.add(string(name));
      }
    }
    return names;
  }

  /** Tells whether a type is declared, though nothing may be said of it. */
  public boolean declares(String binaryName) {
    return slotOf(binaryName) >= 0;
  }

  /** Decodes a type of which something is said. */
  public Optional<TypeModel> type(String binaryName) {
    int slot = slotOf(binaryName);
    return slot < 0 || typeStarts[slot] == IndexFormat.NO_MEMBERS
        ? Optional.empty()
        : Optional.of(new Cursor(body + typeStarts[slot]).type(binaryName));
  }

  /** Where the table of types has it; -1 where it has not. */
  private int slotOf(String binaryName) {
    int slot = IndexFormat.slot(binaryName, typeNames.length);
    while (typeNames[slot] != IndexFormat.NO_TYPE) {
      if (string(typeNames[slot]).equals(binaryName)) {
        return slot;
      }
      slot = slot + 1 & typeNames.length - 1;
    }
    return -1;
  }

  private static int[] numbers(ByteBuffer in, int count) {
    int[] numbers = new int[count];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + 4 * count);
    return numbers;
  }

  private String string(int number) {
    String known = strings[number];
    if (known == null) {
      int start = stringStarts[number];
      int length = stringStarts[number + 1] - start;
      known = new String(bytes, text + start, length, StandardCharsets.UTF_8);
      strings[number] = known;
    }
    return known;
  }

  private Fact fact(int number) {
    Fact known = facts[number];
    if (known == null) {
      known = new Cursor(body + factStarts[number]).fact();
      facts[number] = known;
    }
    return known;
  }

  /** A place in the body. */
  private final class Cursor {
    private int position;

    Cursor(int position) {
      this.position = position;
    }

    TypeModel type(String name) {
      List<Fact> ofType = facts();
      int count = number();
      List<MethodModel> methods = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        methods.add(method());
      }
      return new TypeModel(name, ofType, methods);
    }

    private MethodModel method() {
      String name = string(number());
      int count = number();
      List<String> parameterTypes = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        parameterTypes.add(string(number()));
      }
      List<Fact> ofMethod = facts();
      List<List<Fact>> ofParameters = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        ofParameters.add(facts());
      }
      return new MethodModel(name, parameterTypes, ofMethod, ofParameters);
    }

    private List<Fact> facts() {
      int count = number();
      List<Fact> list = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        list.add(IndexReader.this.fact(number()));
      }
      return list;
    }

    Fact fact() {
      String name = string(number());
      int count = number();
      Map<String, List<String>> values = new HashMap<>();
      for (int i = 0; i < count; i++) {
        String key = string(number());
        int size = number();
        List<String> given = new ArrayList<>(size);
        for (int j = 0; j < size; j++) {
          given.add(string(number()));
        }
        values.put(key, given);
      }
      return new Fact(name, values);
    }

    private int number() {
      int number = 0;
      int shift = 0;
      byte part;
      do {
        part = bytes[position++];
        number |= (part & 0x7f) << shift;
        shift += 7;
      } while (part < 0);
      return number;
    }
  }
}
