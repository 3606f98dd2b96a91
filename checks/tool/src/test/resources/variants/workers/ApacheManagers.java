import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;

final class ApacheManagers {

  String closedWithItsClient(ClassicHttpRequest request) throws Exception {
    PoolingHttpClientConnectionManager pool = pool();
    try (CloseableHttpClient client = HttpClients.custom().setConnectionManager(pool).build()) {
      return client.execute(request, answer -> "answered");
    }
  }

  // BUG
  String neverClosed(ClassicHttpRequest request) throws Exception {
    PoolingHttpClientConnectionManager pool = pool();
    CloseableHttpClient client = HttpClients.custom().setConnectionManager(pool).build();
    return client.execute(request, answer -> "answered");
  }

  // BUG
  int ofNoClient() {
    PoolingHttpClientConnectionManager pool = pool();
    return pool.getMaxTotal();
  }

  private static PoolingHttpClientConnectionManager pool() {
    return PoolingHttpClientConnectionManagerBuilder.create().build();
  }
}
