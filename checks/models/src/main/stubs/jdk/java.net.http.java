package java.net.http;

import static dev.fairlead.annotations.Phase.*;
import static dev.fairlead.annotations.Special.*;
import static dev.fairlead.annotations.WaitsFor.*;
import static dev.fairlead.annotations.Width.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

@Connection(sharing = Sharing.SHAREABLE, expensive = true)
public abstract class HttpClient implements AutoCloseable {
  @Unbounded({CONNECT, TLS, READ, CALL})
  public static HttpClient newHttpClient();

  @Unbounded({CONNECT, TLS, READ, CALL})
  public static HttpClient.Builder newBuilder();

  @Blocking(NETWORK)
  @Requires({CONNECT, READ})
  public abstract <T> HttpResponse<T> send(
      @Requires({CONNECT, READ}) HttpRequest request, HttpResponse.BodyHandler<T> responseBodyHandler)
      throws IOException, InterruptedException;
}
