package java.lang;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Special.*;
import static dev.fairlead.annotations.TimeUnitOf.MILLIS;
import static dev.fairlead.annotations.WaitsFor.*;
import static dev.fairlead.annotations.Width.*;

import dev.fairlead.annotations.*;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Object {
  @Blocking(THREAD)
  public final void wait() throws InterruptedException;

  @Blocking(THREAD)
  public final void wait(@Bounds(value = CALL, unit = MILLIS) long timeoutMillis)
      throws InterruptedException;

  @Blocking(THREAD)
  public final void wait(@Bounds(value = CALL, unit = MILLIS) long timeoutMillis, int nanos)
      throws InterruptedException;
}

public interface Iterable<T> {
  default void forEach(@RunsHere Consumer<? super T> action);
}

public class Thread implements Runnable {
  public Thread(@RunsOnWorkers Runnable task);

  public Thread(ThreadGroup group, @RunsOnWorkers Runnable task);

  public Thread(@RunsOnWorkers Runnable task, String name);

  public Thread(ThreadGroup group, @RunsOnWorkers Runnable task, String name);

  public Thread(ThreadGroup group, @RunsOnWorkers Runnable task, String name, long stackSize);

  public Thread(
      ThreadGroup group,
      @RunsOnWorkers Runnable task,
      String name,
      long stackSize,
      boolean inheritInheritableThreadLocals);

  @RunsOnWorkers
  public void run();

  @Forks(UNLIMITED)
  public void start();

  @Blocking(THREAD)
  @Joins
  public final void join() throws InterruptedException;

  @Blocking(THREAD)
  @Joins
  public final void join(@Bounds(value = CALL, unit = MILLIS) long millis)
      throws InterruptedException;

  @Blocking(THREAD)
  @Joins
  public final void join(@Bounds(value = CALL, unit = MILLIS) long millis, int nanos)
      throws InterruptedException;

  /** @since 19 */
  @Blocking(THREAD)
  @Joins
  public final boolean join(@Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration duration)
      throws InterruptedException;

  @Blocking(THREAD)
  public static void sleep(long millis) throws InterruptedException;

  @Blocking(THREAD)
  public static void sleep(long millis, int nanos) throws InterruptedException;

  /** @since 19 */
  @Blocking(THREAD)
  public static void sleep(Duration duration) throws InterruptedException;

  /** @since 21 */
  @Forks(UNLIMITED)
  public static Thread startVirtualThread(@RunsOnWorkers Runnable task);

  /** @since 21 */
  public static Builder.OfPlatform ofPlatform();

  /** @since 21 */
  public static Builder.OfVirtual ofVirtual();

  /** @since 21 */
  public interface Builder {
    Thread unstarted(@RunsOnWorkers Runnable task);

    @Forks(UNLIMITED)
    Thread start(@RunsOnWorkers Runnable task);

    /** @since 21 */
    public interface OfPlatform extends Builder {}

    /** @since 21 */
    public interface OfVirtual extends Builder {}
  }
}

public final class ProcessBuilder {
  @Drains
  public ProcessBuilder redirectOutput(File file);

  @Drains
  public ProcessBuilder redirectOutput(ProcessBuilder.Redirect destination);

  @Drains
  public ProcessBuilder inheritIO();
}

public abstract class Process {
  @Closes
  public Process destroyForcibly();

  @Drains
  public abstract InputStream getInputStream();

  /** @since 17 */
  @Drains
  public final BufferedReader inputReader();

  /** @since 17 */
  @Drains
  public final BufferedReader inputReader(Charset charset);

  @Blocking(PROCESS)
  @Joins
  public abstract int waitFor() throws InterruptedException;

  @Blocking(PROCESS)
  @Joins
  public boolean waitFor(
      @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) long timeout, TimeUnit unit)
      throws InterruptedException;

  /** @since 24 */
  @Blocking(PROCESS)
  @Joins
  public boolean waitFor(
      @Bounds(value = CALL, zero = IMMEDIATE, negative = IMMEDIATE) Duration duration)
      throws InterruptedException;
}

public final class System {
  @ProcessWide(
      keys = {
        "javax.net.ssl.keyStore",
        "javax.net.ssl.keyStorePassword",
        "javax.net.ssl.keyStoreProvider",
        "javax.net.ssl.keyStoreType",
        "javax.net.ssl.trustStore",
        "javax.net.ssl.trustStorePassword",
        "javax.net.ssl.trustStoreProvider",
        "javax.net.ssl.trustStoreType",
        "javax.net.ssl.sessionCacheSize",
        "https.cipherSuites",
        "https.protocols",
        "jdk.tls.client.cipherSuites",
        "jdk.tls.client.protocols",
        "jdk.tls.namedGroups",
        "jdk.tls.server.cipherSuites",
        "jdk.tls.server.protocols",
        "jdk.tls.allowUnsafeServerCertChange",
        "jdk.internal.httpclient.disableHostnameVerification",
        "com.sun.jndi.ldap.object.disableEndpointIdentification",
        "com.sun.net.ssl.checkRevocation",
        "sun.security.ssl.allowLegacyHelloMessages",
        "sun.security.ssl.allowUnsafeRenegotiation"
      })
  public static String setProperty(String key, String value);

  @ProcessWide(
      keys = {
        "javax.net.ssl.keyStore",
        "javax.net.ssl.keyStorePassword",
        "javax.net.ssl.keyStoreProvider",
        "javax.net.ssl.keyStoreType",
        "javax.net.ssl.trustStore",
        "javax.net.ssl.trustStorePassword",
        "javax.net.ssl.trustStoreProvider",
        "javax.net.ssl.trustStoreType",
        "javax.net.ssl.sessionCacheSize",
        "https.cipherSuites",
        "https.protocols",
        "jdk.tls.client.cipherSuites",
        "jdk.tls.client.protocols",
        "jdk.tls.namedGroups",
        "jdk.tls.server.cipherSuites",
        "jdk.tls.server.protocols",
        "jdk.tls.allowUnsafeServerCertChange",
        "jdk.internal.httpclient.disableHostnameVerification",
        "com.sun.jndi.ldap.object.disableEndpointIdentification",
        "com.sun.net.ssl.checkRevocation",
        "sun.security.ssl.allowLegacyHelloMessages",
        "sun.security.ssl.allowUnsafeRenegotiation"
      })
  public static String clearProperty(String key);

  @ProcessWide(
      keys = {
        "javax.net.ssl.keyStore",
        "javax.net.ssl.keyStorePassword",
        "javax.net.ssl.keyStoreProvider",
        "javax.net.ssl.keyStoreType",
        "javax.net.ssl.trustStore",
        "javax.net.ssl.trustStorePassword",
        "javax.net.ssl.trustStoreProvider",
        "javax.net.ssl.trustStoreType",
        "javax.net.ssl.sessionCacheSize",
        "https.cipherSuites",
        "https.protocols",
        "jdk.tls.client.cipherSuites",
        "jdk.tls.client.protocols",
        "jdk.tls.namedGroups",
        "jdk.tls.server.cipherSuites",
        "jdk.tls.server.protocols",
        "jdk.tls.allowUnsafeServerCertChange",
        "jdk.internal.httpclient.disableHostnameVerification",
        "com.sun.jndi.ldap.object.disableEndpointIdentification",
        "com.sun.net.ssl.checkRevocation",
        "sun.security.ssl.allowLegacyHelloMessages",
        "sun.security.ssl.allowUnsafeRenegotiation"
      })
  public static Properties getProperties();
}

public final class Class<T> {
  @Bounds({CONNECT, TLS, READ})
  public URL getResource(String name);
}

public abstract class ClassLoader {
  @Bounds({CONNECT, TLS, READ})
  public URL getResource(String name);

  @Bounds({CONNECT, TLS, READ})
  public static URL getSystemResource(String name);
}
