package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a stub's names and annotations are read. */
final class StubCompilationTest {
  @TempDir Path directory;

  @Test
  void valuesAsWritten() throws Exception {
    TypeModel type =
        compile(
            "p.A",
            """
            package p;
            import static dev.fairlead.annotations.Phase.*;
            import dev.fairlead.annotations.*;
            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class A {
              @Bounds(value = CALL, covers = {CONNECT, Phase.READ})
              A timeout(long millis);
              void open(
                  @BoundedByKey(key = {"read" + ".timeout", "t"}, value = READ)
                  @dev.fairlead.annotations.BoundedByKey(key = "c", value = CONNECT) String url);
            }
            """);
    assertThat(type.facts())
        .containsExactly(
            new Fact(
                "Connection",
                Map.of("sharing", List.of("SHAREABLE"), "expensive", List.of("true"))));
    assertThat(method(type, "timeout").facts())
        .containsExactly(
            new Fact(
                "Bounds", Map.of("value", List.of("CALL"), "covers", List.of("CONNECT", "READ"))));
    assertThat(method(type, "open").parameterFacts())
        .containsExactly(
            List.of(
                new Fact(
                    "BoundedByKey",
                    Map.of("key", List.of("read.timeout", "t"), "value", List.of("READ"))),
                new Fact(
                    "BoundedByKey", Map.of("key", List.of("c"), "value", List.of("CONNECT")))));
  }

  @Test
  void vocabularyNeedsNoImport() throws Exception {
    TypeModel type = compile("A", "class A { @Blocking(DNS) void f(); }");
    assertThat(method(type, "f").facts())
        .containsExactly(new Fact("Blocking", Map.of("value", List.of("DNS"))));
  }

  @Test
  void otherAnnotationsSayNothing() throws Exception {
    StubFiles.write(directory, "B.java", "package q; public @interface Blocking {}");
    TypeModel type =
        compile(
            "A",
            """
            import q.Blocking;
            class A {
              @Deprecated @Blocking @Closes void f();
            }
            """);
    assertThat(method(type, "f").facts()).containsExactly(new Fact("Closes", Map.of()));
  }

  @Test
  void namesResolveAsInTheLanguage() throws Exception {
    StubFiles.write(
        directory,
        "q.java",
        """
        package q;
        public class Outer<E extends Comparable<E>> {
          public interface Inner {}
          @Blocking public void inherited(Inner inner, E element);
        }
        class Date {}
        """);
    TypeModel type =
        compile(
            "p.A",
            """
            package p;
            import java.net.http.HttpClient.Builder;
            import java.util.*;
            import java.util.Map.Entry;
            import q.Outer;
            class A<T extends Number & Runnable> extends Outer<String> {
              class Own {}
              @Blocking <U extends T, V> void f(
                  T t, U u, V v, Inner inner, Own own, Builder builder, Entry<?, ?> entry,
                  Outer.Inner qualified, java.util.Map.Entry<T, int[]>[] full, Date date,
                  ProcessBuilder.Redirect lang, String... rest);
              @Blocking A(int i);
            }
            """);
    assertThat(method(type, "f").parameterTypes())
        .containsExactly(
            "java.lang.Number",
            "java.lang.Number",
            "java.lang.Object",
            "q.Outer$Inner",
            "p.A$Own",
            "java.net.http.HttpClient$Builder",
            "java.util.Map$Entry",
            "q.Outer$Inner",
            "java.util.Map$Entry[]",
            "java.util.Date",
            "java.lang.ProcessBuilder$Redirect",
            "java.lang.String[]")
        .inOrder();
    assertThat(method(type, "<init>").parameterTypes()).containsExactly("int");
    assertThat(
            method(ModelIndex.compile(directory).type("q.Outer").get(), "inherited")
                .parameterTypes())
        .containsExactly("q.Outer$Inner", "java.lang.Comparable")
        .inOrder();
  }

  @Test
  void bundledTypesAreKnown() throws Exception {
    TypeModel type =
        compile("p.A", "package p; class A { @Blocking void f(okhttp3.OkHttpClient.Builder b); }");
    assertThat(method(type, "f").parameterTypes()).containsExactly("okhttp3.OkHttpClient$Builder");
  }

  @Test
  void constructorsNeedNoBody() throws Exception {
    TypeModel type =
        compile(
            "A",
            """
            class A {
              @Blocking A(); // A();
              @Blocking() protected A(String s /* ; */) throws java.io.IOException;
              @Blocking @dev.fairlead.annotations.Opens A(int i) {}
              static class B { @Blocking B(A a); A A(); }
              @Blocking public <T> A(T t, char c);
            }
            """);
    assertThat(type.methods().stream().map(MethodModel::parameterTypes))
        .containsExactly(
            List.of(),
            List.of("java.lang.String"),
            List.of("int"),
            List.of("java.lang.Object", "char"));
    assertThat(ModelIndex.compile(directory).type("A$B")).isPresent();
  }

  @Test
  void onlyWhatIsSaidIsKept() throws Exception {
    StubFiles.write(directory, "A.java", "class A { void f(); @Blocking void g(); } class B {}");
    ModelIndex index = ModelIndex.compile(directory);
    assertThat(index.typeNames()).containsExactly("A");
    assertThat(index.type("A").get().methods().stream().map(MethodModel::name))
        .containsExactly("g");
    assertThat(index.type("B")).isEmpty();
    assertThat(index.type("C")).isEmpty();
  }

  @Test
  void componentsOfRecordsAreParameters() throws Exception {
    TypeModel type = compile("A", "record A(int i, @RunsOnWorkers Runnable task) {}");
    assertThat(method(type, "<init>").parameterTypes())
        .containsExactly("int", "java.lang.Runnable")
        .inOrder();
  }

  @Test
  void exampleOfTheReadme() throws Exception {
    Matcher example =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    TypeModel builder = compile("com.example.http.Client$Builder", example.group(1));
    assertThat(builder.methods().stream().map(MethodModel::name))
        .containsExactly("build", "connectTimeout", "readTimeout");
  }

  @Test
  void memberOfALaterJdkIsTakenOnTrust() throws Exception {
    TypeModel type =
        compile(
            "java.net.Socket",
            """
            package java.net;
            class Socket {
              /** @since 99 */
              @Blocking void teleport();
            }
            """);
    assertThat(method(type, "teleport").facts()).hasSize(1);
  }

  private TypeModel compile(String name, String source) throws Exception {
    StubFiles.write(directory, "some/folder/A.java", source);
    return ModelIndex.compile(directory).type(name).orElseThrow();
  }

  private static MethodModel method(TypeModel type, String name) {
    return type.methods().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
