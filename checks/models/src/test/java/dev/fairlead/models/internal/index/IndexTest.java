package dev.fairlead.models.internal.index;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.TypeModel;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IndexTest {
  private static final Fact SAID =
      new Fact("Said", Map.of("key", List.of("a, b", "ü→"), "x", List.of()));
  private static final Fact SPLIT =
      new Fact("Said", Map.of("key", List.of("a", "b, ü→"), "x", List.of()));
  private static final TypeModel FIRST =
      new TypeModel(
          "p.First$Inner",
          List.of(SAID),
          List.of(
              new MethodModel("<init>", List.of(), List.of(SPLIT, SAID), List.of()),
              new MethodModel(
                  "f",
                  List.of("int", "java.lang.String[]"),
                  List.of(),
                  List.of(List.of(SAID), List.of()))));
  private static final TypeModel SILENT = new TypeModel("p.Silent", List.of(), List.of());

  @Test
  void roundTrip() {
    IndexReader index = IndexReader.open(IndexWriter.write(List.of(SILENT, FIRST)));
    assertThat(index.type("p.First$Inner")).hasValue(FIRST);
    assertThat(index.type("p.Silent")).isEmpty();
    assertThat(index.type("p.Unknown")).isEmpty();
    assertThat(index.declares("p.Silent")).isTrue();
    assertThat(index.declares("p.Unknown")).isFalse();
    assertThat(index.typeNames()).containsExactly("p.First$Inner", "p.Silent");
    assertThat(index.methodNames()).containsExactly("<init>", "f");
  }

  @Test
  void manyStringsAndFacts() {
    List<MethodModel> methods =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    new MethodModel(
                        String.format("m%04d", i),
                        List.of(),
                        List.of(new Fact("F" + i, Map.of())),
                        List.of()))
            .toList();
    TypeModel type = new TypeModel("p.Many", List.of(), methods);
    IndexReader index = IndexReader.open(IndexWriter.write(List.of(type)));
    assertThat(index.type("p.Many")).hasValue(type);
  }

  @Test
  void orderDoesNotMatter() {
    assertThat(IndexWriter.write(List.of(SILENT, FIRST)))
        .isEqualTo(IndexWriter.write(List.of(FIRST, SILENT)));
  }

  @Test
  void membersAreDecodedOnDemand() {
    byte[] bytes = IndexWriter.write(List.of(FIRST, SILENT));
    IndexReader index = IndexReader.open(bytes);
    Arrays.fill(bytes, bytes.length - 10, bytes.length, (byte) 0x7f);
    assertThat(index.declares("p.First$Inner")).isTrue();
    assertThrows(IndexOutOfBoundsException.class, () -> index.type("p.First$Inner"));
  }

  @Test
  void damage() {
    byte[] bytes = IndexWriter.write(List.of(FIRST, SILENT));
    for (int length : new int[] {0, 4, 31, 40, bytes.length - 1}) {
      byte[] truncated = Arrays.copyOf(bytes, length);
      UncheckedIOException refused =
          assertThrows(UncheckedIOException.class, () -> IndexReader.open(truncated));
      assertThat(refused).hasMessageThat().contains("cannot read the models");
    }
    byte[] other = bytes.clone();
    other[7]++;
    assertThat(assertThrows(UncheckedIOException.class, () -> IndexReader.open(other)))
        .hasMessageThat()
        .contains("not an index of version");
  }
}
