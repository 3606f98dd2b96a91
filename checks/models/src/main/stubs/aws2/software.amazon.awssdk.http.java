package software.amazon.awssdk.http;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Connection;
import java.util.concurrent.Callable;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import software.amazon.awssdk.utils.SdkAutoCloseable;
import software.amazon.awssdk.utils.builder.SdkBuilder;

@Connection(sharing = SHAREABLE, expensive = true)
public interface SdkHttpClient extends SdkAutoCloseable {
  ExecutableHttpRequest prepareRequest(HttpExecuteRequest request);
  default String clientName();

  interface Builder<T extends SdkHttpClient.Builder<T>> extends SdkBuilder<T, SdkHttpClient> {
    default SdkHttpClient build();
  }
}

public interface Abortable {
  void abort();
}

public interface ExecutableHttpRequest extends Callable<HttpExecuteResponse>, Abortable {}

public final class HttpExecuteRequest {}

public class HttpExecuteResponse {}

public enum Protocol {
  HTTP1_1,
  HTTP2;
}

public enum ProtocolNegotiation {
  ASSUME_PROTOCOL,
  ALPN;
}

public interface TlsKeyManagersProvider {
  KeyManager[] keyManagers();
}

public interface TlsTrustManagersProvider {
  TrustManager[] trustManagers();
}
