package dev.fairlead.bench.typecheck;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module of the study.
 *
 * @param name its folder
 * @param options what its build would give javac
 * @param mends what a person changes after the annotations are written: a text of the source, and
 *     what takes its place
 * @param setters the methods by which it bounds phases
 */
record Module(String name, List<String> options, Map<String, String> mends, List<String> setters) {
  private static final String TIMED =
      "HttpClients.custom().setDefaultRequestConfig(org.apache.http.client.config.RequestConfig"
          + ".custom().setConnectTimeout(10_000).setSocketTimeout(10_000).build()).build()";

  static final List<Module> ALL =
      List.of(
          new Module("geoip2", List.of(), Map.of(), List.of("connectTimeout", "timeout")),
          new Module(
              "java-http-client",
              List.of(),
              Map.of("HttpClients.createDefault()", TIMED),
              List.of("setConnectTimeout", "setSocketTimeout")),
          new Module(
              "netty-handler-proxy",
              List.of("-AnonBlockingPackages=io.netty.handler.codec.socksx"),
              Map.of(),
              List.of()));

  List<Path> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of its compilation: its libraries, and ours. */
  String classPath(Path modules) throws IOException {
    Path libraries = modules.resolve(name).resolve("lib");
    try (Stream<Path> jars = Files.list(libraries)) {
      return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator))
          + File.pathSeparator
          + System.getProperty("java.class.path");
    }
  }
}
