package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.toSet;

import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the models say of two versions is what the jars of both do. */
final class DefaultsByVersionTest {
  @Test
  void okHttp2() throws Exception {
    assertThat(okHttpReadTimeout("earlier-jars/com.squareup.okhttp.okhttp-2.4.0.jar")).isEqualTo(0);
    assertThat(okHttpReadTimeout("real-jars/com.squareup.okhttp.okhttp.jar")).isEqualTo(10_000);

    String client = "com.squareup.okhttp.OkHttpClient";
    assertThat(unbounded(client, "<init>", "2.4.0")).containsAtLeast("CONNECT", "READ", "WRITE");
    assertThat(unbounded(client, "<init>", "2.5.0")).containsExactly("CALL");
    assertThat(unbounded(client, "<init>", null)).containsExactly("CALL");
  }

  @Test
  void commonsNet() throws Exception {
    assertThat(ftpConnectTimeout("earlier-jars/commons-net.commons-net-3.6.jar")).isEqualTo(0);
    assertThat(ftpConnectTimeout("real-jars/commons-net.commons-net.jar")).isEqualTo(60_000);

    String client = "org.apache.commons.net.ftp.FTP";
    assertThat(unbounded(client, null, "3.6")).containsExactly("CONNECT", "READ");
    assertThat(unbounded(client, null, "3.8.0")).containsExactly("READ");
    assertThat(unbounded(client, null, null)).containsExactly("READ");
    String transferring = "org.apache.commons.net.ftp.FTPClient";
    assertThat(unbounded(transferring, null, "3.6")).containsExactly("CONNECT", "READ", "DATA");
    assertThat(unbounded(transferring, null, null)).containsExactly("READ", "DATA");
  }

  /** Up to 5 it makes its client with Apache HttpClient 4, which has no bound, later with 5. */
  @Test
  void springRequestFactory() throws Exception {
    assertThat(springClients("earlier-jars/org.springframework.spring-web-5.3.39.jar"))
        .contains("org/apache/http/impl/client/HttpClients");
    assertThat(springClients("real-jars/org.springframework.spring-web.jar"))
        .contains("org/apache/hc/client5/http/impl/classic/HttpClients");
    try (URLClassLoader loader =
        loader(
            "real-jars/org.apache.httpcomponents.httpclient.jar",
            "real-jars/org.apache.httpcomponents.httpcore.jar")) {
      Class<?> config = loader.loadClass("org.apache.http.client.config.RequestConfig");
      Object defaults = config.getField("DEFAULT").get(null);
      assertThat(config.getMethod("getConnectTimeout").invoke(defaults)).isEqualTo(-1);
      assertThat(config.getMethod("getSocketTimeout").invoke(defaults)).isEqualTo(-1);
    }
    String factory = "org.springframework.http.client.HttpComponentsClientHttpRequestFactory";
    assertThat(unbounded(factory, "<init>", "5.3.39")).containsExactly("CONNECT", "READ");
    assertThat(unbounded(factory, "<init>", null)).isEmpty();
  }

  /** The constants of the class, which name the classes that it uses. */
  private static String springClients(String jar) throws Exception {
    try (URLClassLoader loader = loader(jar);
        InputStream code =
            loader.getResourceAsStream(
                "org/springframework/http/client/HttpComponentsClientHttpRequestFactory.class")) {
      return new String(code.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static int okHttpReadTimeout(String jar) throws Exception {
    try (URLClassLoader loader = loader(jar, "earlier-jars/com.squareup.okio.okio-1.6.0.jar")) {
      Class<?> client = loader.loadClass("com.squareup.okhttp.OkHttpClient");
      Object made = client.getConstructor().newInstance();
      return (int) client.getMethod("getReadTimeout").invoke(made);
    }
  }

  private static int ftpConnectTimeout(String jar) throws Exception {
    try (URLClassLoader loader = loader(jar)) {
      Class<?> client = loader.loadClass("org.apache.commons.net.ftp.FTPClient");
      Object made = client.getConstructor().newInstance();
      return (int) client.getMethod("getConnectTimeout").invoke(made);
    }
  }

  private static URLClassLoader loader(String... jars) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String jar : jars) {
      urls.add(Path.of("target", jar).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** The phases of a constructor or, for null, of the type itself. */
  private static Set<String> unbounded(String type, String method, String version) {
    TypeModel model =
        ModelIndex.bundled()
            .type(type)
            .orElseThrow()
            .at(Optional.ofNullable(version).flatMap(Version::parse));
    Predicate<Fact> isUnbounded = fact -> fact.name().equals("Unbounded");
    List<Fact> facts =
        method == null
            ? model.facts()
            : model.methods().stream()
                .filter(each -> each.name().equals(method))
                .flatMap(each -> each.facts().stream())
                .toList();
    return facts.stream()
        .filter(isUnbounded)
        .flatMap(fact -> fact.list("value").stream())
        .collect(toSet());
  }
}
