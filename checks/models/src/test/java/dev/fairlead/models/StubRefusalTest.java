package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a stub is said with file, line and reason. */
final class StubRefusalTest {
  @TempDir Path directory;

  @Test
  void missingDirectory() {
    Path missing = directory.resolve("missing");
    StubException refused = assertThrows(StubException.class, () -> ModelIndex.compile(missing));
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused).hasMessageThat().startsWith(missing + ":1: cannot read the stubs: ");
  }

  @Test
  void emptyDirectory() {
    StubException refused = assertThrows(StubException.class, () -> ModelIndex.compile(directory));
    assertThat(refused.problems()).containsExactly(directory + ":1: holds no stub source (.java)");
  }

  @Test
  void notText() throws IOException {
    Files.write(directory.resolve("A.java"), new byte[] {(byte) 0xff});
    StubException refused = assertThrows(StubException.class, () -> ModelIndex.compile(directory));
    assertThat(refused).hasMessageThat().startsWith("A.java:1: cannot be read as UTF-8 text: ");
  }

  @Test
  void syntaxError() throws IOException {
    assertThat(refuse("class A {\n  void f(;\n}"))
        .containsExactly("deep/A.java:2: Parse error. Found \";\"");
    assertThat(refuse("class A {\n  String s = \"open;\n}"))
        .containsExactly(
            "deep/A.java:2: Lexical error. Encountered: \"\\n\" (10), after : \"\\\"open;\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Unknown f();                           | unknown type Unknown",
        "void f(java.util.Missing m);           | unknown type java.util.Missing",
        "void f() throws Missing;               | unknown type Missing",
        "@Blockin void f();                     | unknown annotation @Blockin",
        "@Blocking(DISK) void f();              | DISK is no constant of WaitsFor",
        "@Blocking(value = DNS, value = DNS) void f(); | value is given twice",
        "@Blocking(on = DNS) void f();          | @Blocking has no member on",
        "@Blocking({}) void f();                | value is empty",
        "@Blocking(until = \"soon\") void f(); | \"soon\" is no version such as \"2.5\"",
        "@Blocking(since = 2) void f();         | 2 is no version such as \"2.5\"",
        "@Blocking(since = \"3\", until = \"2.5\") void f(); | until is not after since",
        "@Blocking(until = \"3\") @Blocking(since = \"2\") void f(); | @Blocking is given twice",
        "@Blocking(until = \"3\") @NonBlocking(since = \"2\") void f(); | @Blocking contradicts @NonBlocking",
        "@Blocking @Blocking void f();          | @Blocking is given twice",
        "@Bounds void f(int seconds);           | @Bounds needs value",
        "@Bounds(value = READ, unit = {SECONDS}) void f(int s); | unit takes one value",
        "@Requires(value = READ, strict = \"yes\") void f();    | \"yes\" is no boolean",
        "void f(@BoundedByKey(key = KEY, value = READ) String url); | KEY is no string literal",
        "void f(@Opens String url);             | @Opens does not apply to a parameter",
        "@Bounds(READ) int seconds;             | @Bounds does not apply to a field",
        "@Carries A(int i);                     | @Carries does not apply to a constructor",
        "static void f(int i); static void f(int j);            | f(int) is declared twice",
        "@Carries static A f();                 | @Carries: a static method has no receiver",
        "@Carries void f();                     | @Carries: f returns no object",
        "static void f(@Carries A a);           | @Carries: there is neither a result nor a receiver to carry to",
        "@Closes static void f();               | @Closes: a static method has no receiver",
        "@Configures static void f();           | @Configures: a static method has no receiver",
        "@Opens int f();                        | @Opens: f returns no object",
        "@Pool(threads = LIMITED) void f();     | @Pool: f returns no object",
        "@ReturnsCopy void f(int i);            | @ReturnsCopy: f returns no object",
        "@Bounds(READ) void f(int a, int b);    | @Bounds: which number is the time? say it on the parameter",
        "@Bounds(value = READ, unit = MILLIS) void f();         | @Bounds: unit without an argument",
        "void f(@Bounds(READ) boolean on);      | @Bounds: boolean is no time",
        "@Bounds(value = READ, unit = MILLIS) void f(java.time.Duration d); | @Bounds: a Duration has its unit",
        "void f(@Bounds(value = READ, unit = MILLIS) long t, java.util.concurrent.TimeUnit u); | @Bounds: the unit is given by the TimeUnit beside the number",
        "@BoundedByKey(key = \"t\", value = READ) void f(String s); | @BoundedByKey: needs a key and a value; say it on the parameter",
        "@ProcessWide(keys = \"k\") void f(int key);            | @ProcessWide: keys without a String as the first parameter",
        "@Requires(READ) static void f();       | @Requires: a static method has no receiver; an exchange of its own needs @Unbounded",
        "@Requires(READ) A();                   | @Requires: nothing says which phases of the new object are unbounded",
        "void f(@Requires(READ) int i);         | @Requires: int is no object",
        "@RunsOnWorkers final void f();         | @RunsOnWorkers: nothing can override f",
        "@Unbounded(READ) void f();             | @Unbounded: f makes no object, has no @Requires and no @Blocking",
        "void f(@RunsHere int i);               | @RunsHere: int is no function",
        "void f(@RunsHere String s);            | @RunsHere: java.lang.String is no function",
        "void f(@RunsOnWorkers A a);            | @RunsOnWorkers: p.A is no function",
        "void f(@NonBlocking int i);            | @NonBlocking: int is no object",
        "void f(@Limits boolean fair);          | @Limits: boolean is no number",
        "void f(@TakesOwnership int i);         | @TakesOwnership: int is no object",
        "@Blocking @NonBlocking void f();       | @Blocking contradicts @NonBlocking",
        "void f(@RunsHere @RunsOnWorkers Runnable r);           | @RunsHere contradicts @RunsOnWorkers",
        "void f(@Closes @TakesOwnership A a);   | @Closes contradicts @TakesOwnership",
        "@Unbounded({CONNECT, READ}) @Bounds(value = CALL, covers = READ) A f(); | @Unbounded and @Bounds both name READ",
      })
  void member(String member, String reason) throws IOException {
    assertThat(refuse("package p;\nclass A {\n  " + member + "\n}"))
        .containsExactly("deep/A.java:3: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A extends Missing {}             | unknown type Missing",
        "class A extends A {}                   | p.A extends itself",
        "@Drains class A {}                     | @Drains does not apply to a type",
        "@Blocking class A {}                   | @Blocking on a class: it has methods, say it of those",
        "@Requires(READ) class A {}             | @Requires on a class: it has methods, say it of those",
        "@Unbounded(READ) interface A {}        | @Unbounded on an interface: it has no constructor; say it where objects are made",
        "import q.Missing;                      | unknown type q.Missing",
        "class A {} class A {}                  | p.A is declared in deep/A.java:2 too",
      })
  void type(String type, String reason) throws IOException {
    assertThat(refuse("package p;\n" + type)).containsExactly("deep/A.java:2: " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class Missing {}                       | the JDK has no type java.net.Missing",
        "class Socket { void f(); }             | the JDK's java.net.Socket has no f() that returns void",
        "class Socket { public Socket(long l); }| the JDK's java.net.Socket has no <init>(long) that returns void",
        "class Socket { Object close(); }       | the JDK's java.net.Socket has no close() that returns java.lang.Object",
        "class HttpURLConnection { void setReadTimeout(int i); } | java.net.HttpURLConnection inherits setReadTimeout(int): say it on java.net.URLConnection",
      })
  void jdk(String type, String reason) throws IOException {
    assertThat(refuse("package java.net;\n" + type)).containsExactly("deep/A.java:2: " + reason);
  }

  @Test
  void allProblemsInOrder() throws IOException {
    StubFiles.write(directory, "b/B.java", "class B {\n  Missing b();\n}");
    assertThat(refuse("class A {\n\n  Missing second();\n  Missing third();\n}"))
        .containsExactly(
            "b/B.java:2: unknown type Missing",
            "deep/A.java:3: unknown type Missing",
            "deep/A.java:4: unknown type Missing")
        .inOrder();
  }

  private List<String> refuse(String source) throws IOException {
    StubFiles.write(directory, "deep/A.java", source);
    return assertThrows(StubException.class, () -> ModelIndex.compile(directory)).problems();
  }
}
