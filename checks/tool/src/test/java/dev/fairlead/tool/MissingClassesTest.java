package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that the class path refers to and does not have cost what uses them, and no check. */
final class MissingClassesTest {
  @TempDir Path directory;

  @Test
  void whatALibraryNeedsMayBeMissing() throws Exception {
    compile(
        "missing/Base.java", "package missing; public class Base { public interface Inner {} }");
    compile("missing/Note.java", "package missing; public @interface Note { Class<?> of(); }");
    compile(
        "lib/Api.java",
        """
        package lib;

        public class Api extends missing.Base implements missing.Base.Inner {
          @missing.Note(of = missing.Base.class)
          public static missing.Base base(missing.Base.Inner inner) { return null; }

          public static Api api() { return null; }

          public void run(java.util.function.Function<missing.Base, ? extends missing.Base> f) {}

          public static class Nested extends Api {}
        }
        """);
    for (String gone : new String[] {"Base", "Base$Inner", "Note"}) {
      Files.delete(directory.resolve("classes/missing/" + gone + ".class"));
    }
    write(
        "src/app/App.java",
        """
        package app;

        import java.util.concurrent.CompletableFuture;

        class App extends lib.Api.Nested {
          Object later() {
            return CompletableFuture.supplyAsync(() -> lib.Api.api().base(null))
                .thenApply(base -> lib.Api.base(null))
                .thenCompose(base -> CompletableFuture.supplyAsync(() -> base.toString()));
          }

          void runs(java.util.List<lib.Api.Nested> all) throws Exception {
            all.forEach(one -> new Thread(() -> one.run(base -> base)).start());
            new java.net.URL("http://h").openStream().read();
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "--class-path", "classes", "src");

    assertThat(scan.err()).isEmpty();
    assertThat(scan.out()).contains("[MissingTimeout]");
    assertThat(scan.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void ofMethodsOfOneNameAnUnknownArgumentChoosesNone() throws Exception {
    write(
        "src/app/Validation.java",
        """
        package app;

        import java.util.List;
        import java.util.concurrent.ExecutorService;
        import java.util.concurrent.Executors;
        import java.util.concurrent.Future;

        class Validation {
          private static final ExecutorService pool = Executors.newFixedThreadPool(4);

          static void validate(List<gone.Order> orders) throws Exception {
            Future<Boolean> one =
                pool.submit(
                    () -> {
                      validate(orders.get(0).part());
                      return true;
                    });
            one.get();
          }

          static void validate(gone.Part part) {}

          static void check(List<gone.Order> orders) throws Exception {
            Future<Boolean> one =
                pool.submit(
                    () -> {
                      check(orders.get(0).parts());
                      return true;
                    });
            one.get();
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "src");

    assertThat(scan.out()).contains("Validation.java:30:");
    assertThat(scan.out()).doesNotContain("Validation.java:18:");
  }

  @Test
  void aTextIsNoArgumentOfAnotherClass() throws Exception {
    compile(
        "org/apache/thrift/TConfiguration.java",
        "package org.apache.thrift; public class TConfiguration {}");
    compile(
        "org/apache/thrift/transport/TSocket.java",
        """
        package org.apache.thrift.transport;

        public class TSocket {
          public TSocket(org.apache.thrift.TConfiguration config, String host, int port) {}

          public void open() {}
        }
        """);
    write(
        "src/app/App.java",
        """
        package app;

        import org.apache.thrift.TConfiguration;
        import org.apache.thrift.transport.TSocket;

        class App {
          void boundedByAnotherVersion(String host) {
            TSocket socket = new TSocket(host, 9090, 2000);
            socket.open();
          }

          void unbounded(String host) {
            TSocket socket = new TSocket(new TConfiguration(), host, 9090);
            socket.open();
          }

          void unboundedAndConfiguredElsewhere() {
            TSocket socket = new TSocket(gone.Settings.thrift(), "host", 9090);
            socket.open();
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "--class-path", "classes", "src");

    assertThat(scan.out()).doesNotContain("App.java:8:");
    assertThat(scan.out()).contains("App.java:13:");
    assertThat(scan.out()).contains("App.java:18:");
  }

  @Test
  void aTypeNobodyKnowsPassesThroughACopyingSetter() throws Exception {
    compile(
        "reactor/core/publisher/Mono.java",
        """
        package reactor.core.publisher;

        public class Mono<T> {
          public static <T> Mono<T> from(Iterable<? extends T> source) { return null; }

          public static <T> Mono<T> empty() { return null; }

          public final Mono<T> timeout(java.time.Duration time, Mono<? extends T> fallback) {
            return this;
          }

          public final <V> Mono<T> timeout(Iterable<V> first, Mono<? extends T> fallback) {
            return this;
          }

          public T block(java.time.Duration time) { return null; }
        }
        """);
    write(
        "src/app/App.java",
        """
        package app;

        import java.time.Duration;
        import reactor.core.publisher.Mono;

        class App {
          void close(gone.Connection connection) throws Exception {
            Mono.from(connection.close())
                .timeout(Duration.ofSeconds(1), Mono.empty())
                .block(Duration.ofSeconds(2));
            new java.net.URL("http://h").openStream().read();
          }
        }
        """);

    Command scan = Command.run(directory, "scan", "--class-path", "classes", "src");

    assertThat(scan.err()).isEmpty();
    assertThat(scan.out()).contains("[MissingTimeout]");
  }

  private void compile(String name, String text) throws Exception {
    write(name, text);
    Path classes = Files.createDirectories(directory.resolve("classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                classes.toString(),
                "-d",
                classes.toString(),
                directory.resolve(name).toString());
    assertThat(status).isEqualTo(0);
  }

  private void write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void valOfLombokIsInferred() throws Exception {
    Files.writeString(
        directory.resolve("Sources.java"),
        """
        import java.net.URL;
        import lombok.val;

        class Sources {
          int bounded(String text) throws Exception {
            val connection = new URL(text).openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(1000);
            return connection.getInputStream().read();
          }

          int unbounded(String text) throws Exception {
            val connection = new URL(text).openConnection();
            return connection.getInputStream().read();
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.out()).contains("Sources.java:13:");
    assertThat(scan.out()).contains("val connection = new URL(text)");
    assertThat(scan.out()).contains("1 finding ");
  }
}
