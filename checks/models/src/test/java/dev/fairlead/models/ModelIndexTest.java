package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelIndexTest {
  @TempDir Path directory;

  @Test
  void bundledIndexKnowsTheJdk() {
    MethodModel openStream =
        ModelIndex.bundled().type("java.net.URL").orElseThrow().methods().stream()
            .filter(method -> method.name().equals("openStream"))
            .findFirst()
            .orElseThrow();
    assertThat(openStream.facts())
        .contains(new Fact("Requires", Map.of("value", List.of("CONNECT", "READ"))));
  }

  @Test
  void bundledIndexHoldsAllThatTheStubsSay() throws Exception {
    for (var stub : BundledStubs.types()) {
      TypeModel said = stub.model(false);
      boolean silent = said.facts().isEmpty() && said.methods().isEmpty();
      TypeModel known = ModelIndex.bundled().type(stub.name()).orElse(null);
      if (silent) {
        assertThat(known).isNull();
      } else {
        assertThat(known.facts()).containsExactlyElementsIn(said.facts()).inOrder();
        assertThat(known.methods()).containsExactlyElementsIn(said.methods());
      }
    }
  }

  @Test
  void knowsTheNamesOfDescribedMethods() {
    assertThat(ModelIndex.bundled().knowsMethodName("openStream")).isTrue();
    assertThat(ModelIndex.bundled().knowsMethodName("<init>")).isTrue();
    assertThat(ModelIndex.bundled().knowsMethodName("openStreams")).isFalse();
  }

  @Test
  void theOtherWinsMethodByMethod() throws Exception {
    ModelIndex first =
        compile("class A { @Blocking void f(); @Blocking void f(int i); @Blocking void g(); }");
    ModelIndex second =
        compile("@MutableUntilPublished class A { @Closes void f(); void g(); @Closes void h(); }");
    TypeModel both = first.plus(second).type("A").orElseThrow();
    assertThat(both.facts()).containsExactly(new Fact("MutableUntilPublished", Map.of()));
    assertThat(both.methods())
        .containsExactly(
            method("f", List.of(), "Closes"),
            method("f", List.of("int"), "Blocking"),
            method("h", List.of(), "Closes"));
    assertThat(first.plus(second).knowsMethodName("h")).isTrue();
    assertThat(first.knowsMethodName("h")).isFalse();
    assertThat(second.plus(first).type("A").orElseThrow().methods())
        .containsExactly(
            method("f", List.of(), "Blocking"),
            method("f", List.of("int"), "Blocking"),
            method("g", List.of(), "Blocking"),
            method("h", List.of(), "Closes"));
  }

  @Test
  void aSilentStubSilencesTheBundledFact() throws Exception {
    ModelIndex silence =
        compile("package java.net; class InetAddress { static InetAddress getLocalHost(); }");
    assertThat(names(ModelIndex.bundled())).contains("getLocalHost");
    assertThat(names(ModelIndex.bundled().plus(silence))).doesNotContain("getLocalHost");
    assertThat(names(ModelIndex.bundled().plus(silence))).contains("getByName");
  }

  private static List<String> names(ModelIndex index) {
    return index.type("java.net.InetAddress").orElseThrow().methods().stream()
        .map(MethodModel::name)
        .toList();
  }

  private static MethodModel method(String name, List<String> types, String fact) {
    return new MethodModel(
        name,
        types,
        List.of(new Fact(fact, Map.of())),
        types.stream().map(type -> List.<Fact>of()).toList());
  }

  private ModelIndex compile(String source) throws Exception {
    Path stubs = Files.createTempDirectory(directory, "stubs");
    StubFiles.write(stubs, "A.java", source);
    return ModelIndex.compile(stubs);
  }
}
