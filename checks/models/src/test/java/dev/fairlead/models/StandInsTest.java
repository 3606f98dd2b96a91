package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.fairlead.models.internal.standins.StandInJar;
import dev.fairlead.models.internal.stubs.StubType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandInsTest {
  @TempDir Path directory;

  @Test
  void everyClassLoadsAndVerifies() throws Exception {
    Path jar = copy();
    int classes = 0;
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        ZipInputStream entries = new ZipInputStream(StandIns.jar())) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName().replace('/', '.').replaceAll("\\.class$", "");
        Class<?> type = Class.forName(name, true, loader);
        assertThat(type.getGenericInterfaces()).isNotNull();
        for (Method method : type.getDeclaredMethods()) {
          assertThat(method.getGenericReturnType()).isNotNull();
          assertThat(method.getGenericParameterTypes()).hasLength(method.getParameterCount());
        }
        assertThat(type.getTypeParameters()).isNotNull();
        classes++;
      }
    }
    assertThat(classes).isGreaterThan(1000);
  }

  @Test
  void javacCanDoWithoutTheLibraries() throws Exception {
    String source =
        """
        package p;

        import io.netty.channel.ChannelHandlerContext;
        import io.netty.channel.ChannelInboundHandlerAdapter;
        import java.time.Duration;
        import java.util.concurrent.TimeUnit;
        import okhttp3.Call;
        import okhttp3.Callback;
        import okhttp3.OkHttpClient;
        import okhttp3.Request;
        import okhttp3.Response;
        import reactor.core.publisher.Flux;

        class Handler extends ChannelInboundHandlerAdapter {
          @Override
          public void channelRead(ChannelHandlerContext ctx, Object msg) throws Exception {
            OkHttpClient client =
                new OkHttpClient.Builder()
                    .connectTimeout(Duration.ofSeconds(1))
                    .readTimeout(1, TimeUnit.SECONDS)
                    .build()
                    .newBuilder()
                    .build();
            try (Response response =
                client.newCall(new Request.Builder().url("http://x").build()).execute()) {
              String body = response.body().string();
              ctx.writeAndFlush(body).addListener(future -> future.cause());
            }
            Flux.just(1, 2).map(i -> "n" + i).flatMap(s -> Flux.just(s.length()), 4).subscribe();
          }

          Callback callback() {
            return new Callback() {
              @Override
              public void onFailure(Call call, java.io.IOException e) {}

              @Override
              public void onResponse(Call call, Response response) {}
            };
          }
        }
        """;
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        javac
            .getTask(
                messages,
                null,
                null,
                List.of("-proc:none", "-cp", copy().toString(), "-d", directory.toString()),
                null,
                List.of(new Source("p/Handler.java", source)))
            .call();
    assertWithMessage(messages.toString()).that(compiled).isTrue();
  }

  @Test
  void orderDoesNotMatter() throws Exception {
    List<StubType> types = new ArrayList<>();
    BundledStubs.types().stream()
        .filter(type -> !type.place().file().startsWith("jdk/"))
        .forEach(types::add);
    byte[] written = StandInJar.write(new TreeMap<>(), types);
    Collections.reverse(types);
    assertThat(Arrays.equals(StandInJar.write(new TreeMap<>(), types), written)).isTrue();
  }

  @Test
  void sourcesThatUseTheVocabularyCompile() throws Exception {
    String source = "package p; interface Q { @dev.fairlead.annotations.NonBlocking void ask(); }";
    StringWriter messages = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                messages,
                null,
                null,
                List.of("-proc:none", "-cp", copy().toString(), "-d", directory.toString()),
                null,
                List.of(new Source("p/Q.java", source)))
            .call();
    assertWithMessage(messages.toString()).that(compiled).isTrue();
  }

  @Test
  void everyPackageNamesItsLibraries() {
    assertThat(StandIns.artifacts("org.apache.kafka.clients.consumer"))
        .containsExactly("org.apache.kafka:kafka-clients");
    assertThat(StandIns.artifacts("com.example")).isEmpty();
  }

  @Test
  void holdsNothingOfTheJdk() throws IOException {
    try (ZipInputStream entries = new ZipInputStream(StandIns.jar())) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        assertThat(entry.getName()).doesNotMatch("java/.*");
      }
    }
  }

  private Path copy() throws IOException {
    Path jar = directory.resolve("standins.jar");
    StandIns.copyTo(jar);
    try (InputStream expected = StandIns.jar()) {
      assertThat(Files.size(jar)).isEqualTo(expected.readAllBytes().length);
    }
    return jar;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
