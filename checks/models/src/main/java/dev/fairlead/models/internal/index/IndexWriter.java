package dev.fairlead.models.internal.index;

import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes an index. The same models give the same bytes, whatever their order.
 *
 * <p>The file is a header ({@link IndexFormat}), the strings, the facts, the table of types and the
 * members. Strings and facts are written once and referred to by number.
 */
public final class IndexWriter {
  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<String, Integer> facts = new HashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private IndexWriter() {}

  /** Writes the models of types with distinct names. */
  public static byte[] write(Collection<TypeModel> models) {
    return new IndexWriter().encode(models);
  }

  private byte[] encode(Collection<TypeModel> models) {
    List<TypeModel> types = new ArrayList<>(models);
    List<byte[]> texts = number(types);
    types.sort(Comparator.comparing(type -> strings.get(type.name())));
    List<Fact> distinctFacts = numberFacts(types);

    List<Integer> factStarts = new ArrayList<>();
    for (Fact fact : distinctFacts) {
      factStarts.add(body.size());
      writeFact(fact);
    }
    List<Integer> typeStarts = new ArrayList<>();
    for (TypeModel type : types) {
      boolean empty = type.facts().isEmpty() && type.methods().isEmpty();
      typeStarts.add(empty ? IndexFormat.NO_MEMBERS : body.size());
      if (!empty) {
        writeType(type);
      }
    }
    SortedSet<Integer> methodNames = new TreeSet<>();
    types.forEach(t -> t.methods().forEach(m -> methodNames.add(strings.get(m.name()))));

    int textSize = texts.stream().mapToInt(text -> text.length).sum();
    int slots = IndexFormat.slots(types.size());
    int tables = texts.size() + 1 + factStarts.size() + 2 * slots + methodNames.size();
    ByteBuffer out =
        ByteBuffer.allocate(IndexFormat.HEADER_SIZE + 4 * tables + textSize + body.size());
    out.putInt(IndexFormat.MAGIC).putInt(IndexFormat.VERSION);
    out.putInt(texts.size()).putInt(textSize).putInt(factStarts.size());
    out.putInt(types.size()).putInt(methodNames.size()).putInt(body.size());
    int offset = 0;
    for (byte[] text : texts) {
      out.putInt(offset);
      offset += text.length;
    }
    out.putInt(offset);
    factStarts.forEach(out::putInt);
    putTypes(types, typeStarts, slots, out);
    methodNames.forEach(out::putInt);
    texts.forEach(out::put);
    out.put(body.toByteArray());
    return out.array();
  }

  /** The names in their slots, then the starts in the same. */
  private void putTypes(List<TypeModel> types, List<Integer> starts, int slots, ByteBuffer out) {
    int[] names = new int[slots];
    int[] startsBySlot = new int[slots];
    Arrays.fill(names, IndexFormat.NO_TYPE);
    for (int i = 0; i < types.size(); i++) {
      int slot = IndexFormat.slot(types.get(i).name(), slots);
      while (names[slot] != IndexFormat.NO_TYPE) {
        slot = slot + 1 & slots - 1;
      }
      names[slot] = strings.get(types.get(i).name());
      startsBySlot[slot] = starts.get(i);
    }
    for (int name : names) {
      out.putInt(name);
    }
    for (int start : startsBySlot) {
      out.putInt(start);
    }
  }

  private List<byte[]> number(List<TypeModel> types) {
    SortedSet<String> texts = new TreeSet<>();
    for (TypeModel type : types) {
      texts.add(type.name());
      type.facts().forEach(fact -> addTexts(fact, texts));
      for (MethodModel method : type.methods()) {
        texts.add(method.name());
        texts.addAll(method.parameterTypes());
        method.facts().forEach(fact -> addTexts(fact, texts));
        method.parameterFacts().forEach(list -> list.forEach(fact -> addTexts(fact, texts)));
      }
    }
    List<byte[]> encoded = new ArrayList<>();
    texts.forEach(text -> encoded.add(text.getBytes(StandardCharsets.UTF_8)));
    encoded.sort(Arrays::compareUnsigned);
    for (byte[] text : encoded) {
      strings.put(new String(text, StandardCharsets.UTF_8), strings.size());
    }
    return encoded;
  }

  private static void addTexts(Fact fact, SortedSet<String> texts) {
    texts.add(fact.name());
    texts.addAll(fact.values().keySet());
    fact.values().values().forEach(texts::addAll);
  }

  private List<Fact> numberFacts(List<TypeModel> types) {
    TreeMap<String, Fact> distinct = new TreeMap<>();
    for (TypeModel type : types) {
      type.facts().forEach(fact -> distinct.put(key(fact), fact));
      for (MethodModel method : type.methods()) {
        method.facts().forEach(fact -> distinct.put(key(fact), fact));
        method.parameterFacts().forEach(l -> l.forEach(fact -> distinct.put(key(fact), fact)));
      }
    }
    distinct.keySet().forEach(key -> facts.put(key, facts.size()));
    return List.copyOf(distinct.values());
  }

  private static String key(Fact fact) {
    StringBuilder key = new StringBuilder(fact.name());
    new TreeMap<>(fact.values())
        .forEach(
            (name, values) ->
                key.append('\0')
                    .append(name)
                    .append('\1')
                    .append(values.size())
                    .append('\1')
                    .append(String.join("\1", values)));
    return key.toString();
  }

  private void writeFact(Fact fact) {
    writeText(fact.name());
    writeNumber(fact.values().size());
    new TreeMap<>(fact.values())
        .forEach(
            (key, values) -> {
              writeText(key);
              writeNumber(values.size());
              values.forEach(this::writeText);
            });
  }

  private void writeType(TypeModel type) {
    writeFacts(type.facts());
    List<MethodModel> methods = new ArrayList<>(type.methods());
    methods.sort(
        Comparator.comparing(MethodModel::name).thenComparing(m -> m.parameterTypes().toString()));
    writeNumber(methods.size());
    for (MethodModel method : methods) {
      writeText(method.name());
      writeNumber(method.parameterTypes().size());
      method.parameterTypes().forEach(this::writeText);
      writeFacts(method.facts());
      method.parameterFacts().forEach(this::writeFacts);
    }
  }

  private void writeFacts(List<Fact> list) {
    writeNumber(list.size());
    list.forEach(fact -> writeNumber(facts.get(key(fact))));
  }

  private void writeText(String text) {
    writeNumber(strings.get(text));
  }

  private void writeNumber(int number) {
    int rest = number;
    while (rest >= 0x80) {
      body.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    body.write(rest);
  }
}
