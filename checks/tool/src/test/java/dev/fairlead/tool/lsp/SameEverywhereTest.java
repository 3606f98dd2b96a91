package dev.fairlead.tool.lsp;

import static com.google.common.truth.Truth.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.fairlead.tool.Command;
import dev.fairlead.tool.PluginBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Maven project of two modules has the same findings in the editor, before a build and after it,
 * in a scan and in the build. The samples that need nothing but the JDK are its code, and classes
 * that wait in one module under a lock of the other.
 */
class SameEverywhereTest {

  private static final Path SAMPLES =
      Path.of("../../samples/src/main/java").toAbsolutePath().normalize();
  private static final Pattern LIBRARIES =
      Pattern.compile("(?m)^import (static )?(io|reactor|org|com|dev)\\.");
  private static final int FEWEST = 15;

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>acme</groupId><artifactId>acme</artifactId><version>1</version>
        <packaging>pom</packaging>
        <modules><module>quotes</module><module>shop</module></modules>
        <properties><maven.compiler.release>17</maven.compiler.release></properties>
      </project>
      """;
  private static final String MODULE =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <parent><groupId>acme</groupId><artifactId>acme</artifactId><version>1</version></parent>
        <artifactId>NAME</artifactId>
      </project>
      """;
  private static final String QUOTES =
      """
      package acme.quotes;

      import java.io.DataInputStream;
      import java.io.IOException;
      import java.net.InetSocketAddress;
      import java.net.Socket;

      public final class Quotes {
        private Quotes() {}

        public static String price(InetSocketAddress server) throws IOException {
          return ask(server);
        }

        private static String ask(InetSocketAddress server) throws IOException {
          try (Socket socket = new Socket()) {
            socket.setSoTimeout(1_000);
            socket.connect(server, 1_000);
            return new DataInputStream(socket.getInputStream()).readUTF();
          }
        }
      }
      """;
  private static final String STOCK =
      """
      package acme.shop;

      import acme.quotes.Quotes;
      import java.io.IOException;
      import java.net.InetSocketAddress;

      public final class Stock {
        private String price = "";

        public synchronized void refresh(InetSocketAddress server) throws IOException {
          price = Quotes.price(server);
        }

        public synchronized String price() {
          return price;
        }
      }
      """;

  @TempDir Path directory;
  private Path project;
  private Path quotes;
  private Path shop;

  @BeforeEach
  void write() throws IOException {
    project = Files.createDirectories(directory.toRealPath().resolve("project"));
    Files.createDirectory(project.resolve(".git"));
    quotes = project.resolve("quotes/src/main/java");
    shop = project.resolve("shop/src/main/java");
    put(quotes.resolve("acme/quotes/Quotes.java"), QUOTES);
    put(shop.resolve("acme/shop/Stock.java"), STOCK);
    put(project.resolve("pom.xml"), POM);
    put(project.resolve("quotes/pom.xml"), MODULE.replace("NAME", "quotes"));
    put(
        project.resolve("shop/pom.xml"),
        MODULE
            .replace("NAME", "shop")
            .replace(
                "</project>",
                "<dependencies><dependency><groupId>acme</groupId><artifactId>quotes</artifactId>"
                    + "<version>1</version></dependency></dependencies></project>"));
    try (Stream<Path> samples = Files.walk(SAMPLES)) {
      for (Path sample : samples.filter(it -> it.toString().endsWith("Sample.java")).toList()) {
        String text = Files.readString(sample);
        if (!LIBRARIES.matcher(text).find()) {
          put(shop.resolve(SAMPLES.relativize(sample).toString()), text);
        }
      }
    }
  }

  @Test
  void editorScanAndBuildAgree() throws Exception {
    List<String> unbuilt = edited();
    build();
    List<String> built = reported(project.resolve("target/fairlead.sarif"));

    Path report = directory.resolve("scan.sarif");
    Command scan =
        Command.run(project, "scan", "--format", "sarif", "--output", report.toString(), ".");
    List<String> afterBuild = edited();
    Files.delete(quotes.resolve("acme/quotes/Quotes.java"));
    List<String> byFacts = edited();

    assertThat(scan.status()).isEqualTo(1);
    assertThat(built.size()).isAtLeast(FEWEST);
    assertThat(built.stream().filter(it -> it.contains("Stock.java:11 NetworkUnderLock")).toList())
        .hasSize(1);
    assertThat(reported(report)).containsExactlyElementsIn(built);
    assertThat(unbuilt).containsExactlyElementsIn(built);
    assertThat(afterBuild).containsExactlyElementsIn(built);
    assertThat(byFacts).containsExactlyElementsIn(built);
  }

  /** Builds the modules as Maven does with the extension. */
  private void build() throws IOException {
    Path classes = project.resolve("quotes/target/classes");
    build("quotes").compile(classes, List.of(), List.of("--release", "17"), quotes);
    build("shop")
        .compile(
            project.resolve("shop/target/classes"),
            List.of(classes),
            List.of("--release", "17"),
            shop);
  }

  private PluginBuild build(String module) {
    return new PluginBuild(
        "Report=" + project.resolve("target/fairlead.sarif"),
        "CompileDatabase=" + project.resolve(module).resolve("target/fairlead-compilations"));
  }

  /** What an editor shows of each file. */
  private List<String> edited() throws Exception {
    List<String> found = new ArrayList<>();
    try (Editor editor = Editor.of(project);
        Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        editor.open(file, Files.readString(file));
        for (Diagnostic shown : editor.diagnostics(file)) {
          found.add(
              line(
                  project.relativize(file).toString(),
                  shown.getRange().getStart().getLine() + 1,
                  shown.getCode().getLeft(),
                  shown.getMessage().getLeft()));
        }
        editor.close(file);
      }
    }
    return found;
  }

  /** The findings of a SARIF file. */
  private static List<String> reported(Path sarif) throws IOException {
    List<String> found = new ArrayList<>();
    JsonObject run =
        JsonParser.parseString(Files.readString(sarif))
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    for (JsonElement each : run.getAsJsonArray("results")) {
      JsonObject result = each.getAsJsonObject();
      JsonObject place =
          result
              .getAsJsonArray("locations")
              .get(0)
              .getAsJsonObject()
              .getAsJsonObject("physicalLocation");
      found.add(
          line(
              place.getAsJsonObject("artifactLocation").get("uri").getAsString(),
              place.getAsJsonObject("region").get("startLine").getAsInt(),
              result.get("ruleId").getAsString(),
              result.getAsJsonObject("message").get("text").getAsString()));
    }
    return found;
  }

  private static String line(String file, int line, String check, String message) {
    return file + ":" + line + " " + check + ": " + message;
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
