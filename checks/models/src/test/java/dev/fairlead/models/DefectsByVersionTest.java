package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What the models call a defect of a version is what its jar does. */
final class DefectsByVersionTest {
  private static final String POOL2 = "real-jars/org.apache.commons.commons-pool2.jar";

  @Test
  void jedisPoolGivesOneTheAnswerOfAnother() throws Exception {
    assertThat(secondAnswer("earlier-jars/redis.clients.jedis-2.9.3.jar", "returnResource"))
        .isEqualTo("of-alice");
    assertThat(secondAnswer("earlier-jars/redis.clients.jedis-2.9.3.jar", "returnBrokenResource"))
        .isEqualTo("of-bob");
  }

  /**
   * What the second user of a pool of one connection reads, whose first user got no answer in time.
   */
  private static String secondAnswer(String jar, String giveBack) throws Exception {
    try (LateServer server = new LateServer();
        URLClassLoader loader =
            new URLClassLoader(
                new URL[] {url(jar), url(POOL2)}, ClassLoader.getPlatformClassLoader())) {
      Class<?> config = loader.loadClass("org.apache.commons.pool2.impl.GenericObjectPoolConfig");
      Class<?> jedis = loader.loadClass("redis.clients.jedis.Jedis");
      Class<?> pools = loader.loadClass("redis.clients.jedis.JedisPool");
      Object pool =
          pools
              .getConstructor(config, String.class, int.class, int.class)
              .newInstance(config.getConstructor().newInstance(), "127.0.0.1", server.port(), 300);
      Object first = pools.getMethod("getResource").invoke(pool);
      assertThrows(
          InvocationTargetException.class,
          () -> jedis.getMethod("get", String.class).invoke(first, "alice"));
      pools.getMethod(giveBack, jedis).invoke(pool, first);
      server.answerLate();
      Object second = pools.getMethod("getResource").invoke(pool);
      String answer = (String) jedis.getMethod("get", String.class).invoke(second, "bob");
      pools.getMethod("destroy").invoke(pool);
      jedis.getMethod("disconnect").invoke(second);
      return answer;
    }
  }

  private static URL url(String jar) throws IOException {
    return Path.of("target", jar).toUri().toURL();
  }

  /** A server that says {@code of-KEY} to GET, to that of alice only when it is told to. */
  private static final class LateServer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final CountDownLatch late = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final Thread acceptor = new Thread(this::accept, "late-server");

    LateServer() throws IOException {
      acceptor.setDaemon(true);
      acceptor.start();
    }

    int port() {
      return listener.getLocalPort();
    }

    void answerLate() throws InterruptedException {
      late.countDown();
      answered.await();
    }

    private void accept() {
      try {
        while (true) {
          Socket peer = listener.accept();
          Thread server = new Thread(() -> serve(peer), "late-server-connection");
          server.setDaemon(true);
          server.start();
        }
      } catch (IOException closed) {
        assertThat(listener.isClosed()).isTrue();
      }
    }

    private void serve(Socket peer) {
      try (peer) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(peer.getInputStream(), US_ASCII));
        for (String head = lines.readLine(); head != null; head = lines.readLine()) {
          String[] words = new String[Integer.parseInt(head.substring(1))];
          for (int i = 0; i < words.length; i++) {
            lines.readLine();
            words[i] = lines.readLine();
          }
          answer(words, peer.getOutputStream());
        }
      } catch (IOException | InterruptedException gone) {
        answered.countDown();
      }
    }

    private void answer(String[] words, OutputStream peer)
        throws IOException, InterruptedException {
      if (!words[0].equals("GET")) {
        peer.write("+OK\r\n".getBytes(US_ASCII));
        return;
      }
      boolean isLate = words[1].equals("alice");
      if (isLate) {
        late.await();
      }
      String value = "of-" + words[1];
      peer.write(("$" + value.length() + "\r\n" + value + "\r\n").getBytes(US_ASCII));
      if (isLate) {
        answered.countDown();
      }
    }

    @Override
    public void close() throws IOException {
      listener.close();
    }
  }
}
