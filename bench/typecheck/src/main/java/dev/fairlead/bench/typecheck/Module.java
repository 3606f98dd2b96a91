package dev.fairlead.bench.typecheck;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module of the study.
 *
 * @param name its folder
 * @param options what its build would give javac
 * @param mends what a person changes after the annotations are written: a text of the source, and
 *     what takes its place
 * @param ofEventLoop whether its code runs on an event loop
 * @param accepted the mutants that are right to be accepted: a bound that another covers, a body
 *     that no event loop runs
 */
record Module(
    String name,
    List<String> options,
    Map<String, String> mends,
    boolean ofEventLoop,
    Set<String> accepted) {
  private static final String TIMED =
      "HttpClients.custom().setDefaultRequestConfig(org.apache.http.client.config.RequestConfig"
          + ".custom().setConnectTimeout(10_000).setSocketTimeout(10_000).build()).build()";

  static final List<Module> ALL =
      List.of(
          new Module(
              "geoip2",
              List.of(),
              Map.of(),
              false,
              // The request's own timeout covers connecting.
              Set.of("without connectTimeout in line 144")),
          new Module(
              "java-http-client",
              List.of(),
              Map.of("HttpClients.createDefault()", TIMED),
              false,
              Set.of()),
          new Module(
              "netty-handler-proxy",
              List.of("-AnonBlockingPackages=io.netty.handler.codec.socksx"),
              Map.of(),
              true,
              // Constructors are for whoever builds the pipeline, accessors for whoever asks.
              Set.of(
                  "HttpProxyHandler.<init>(SocketAddress)",
                  "HttpProxyHandler.<init>(SocketAddress, HttpHeaders)",
                  "HttpProxyHandler.<init>(SocketAddress, HttpHeaders, boolean)",
                  "HttpProxyHandler.<init>(SocketAddress, String, String)",
                  "HttpProxyHandler.<init>(SocketAddress, String, String, HttpHeaders)",
                  "HttpProxyHandler.<init>(SocketAddress, String, String, HttpHeaders, boolean)",
                  "HttpProxyHandler.username()",
                  "HttpProxyHandler.password()",
                  "HttpProxyHandler.HttpProxyConnectException.headers()",
                  "ProxyConnectException.<init>()",
                  "ProxyConnectException.<init>(Throwable)",
                  "ProxyConnectionEvent.protocol()",
                  "ProxyConnectionEvent.authScheme()",
                  "ProxyConnectionEvent.proxyAddress()",
                  "ProxyConnectionEvent.destinationAddress()",
                  "ProxyConnectionEvent.toString()",
                  "ProxyHandler.<init>(SocketAddress)",
                  "ProxyHandler.proxyAddress()",
                  "ProxyHandler.isConnected()",
                  "ProxyHandler.connectFuture()",
                  "ProxyHandler.connectTimeoutMillis()",
                  "ProxyHandler.setConnectTimeoutMillis(long)",
                  "Socks4ProxyHandler.<init>(SocketAddress)",
                  "Socks4ProxyHandler.<init>(SocketAddress, String)",
                  "Socks4ProxyHandler.username()",
                  "Socks5ProxyHandler.<init>(SocketAddress)",
                  "Socks5ProxyHandler.<init>(SocketAddress, String, String)",
                  "Socks5ProxyHandler.<init>(SocketAddress, byte, byte[], Socks5ClientEncoder)",
                  "Socks5ProxyHandler.username()",
                  "Socks5ProxyHandler.password()")));

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
