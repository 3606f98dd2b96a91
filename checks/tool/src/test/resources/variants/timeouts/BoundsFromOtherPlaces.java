import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.io.SocketConfig;

class BoundsFromOtherPlaces {

  static class OfThePool {
    private final RequestConfig settings;
    private final CloseableHttpClient client;

    OfThePool() {
      PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
      pool.setDefaultSocketConfig(
          SocketConfig.custom().setSoTimeout(60, TimeUnit.SECONDS).build());
      settings = RequestConfig.custom().setConnectionRequestTimeout(60, TimeUnit.SECONDS).build();
      client =
          HttpClients.custom().setDefaultRequestConfig(settings).setConnectionManager(pool).build();
    }
  }

  static class OfTheClient {
    private final RequestConfig settings;
    private final CloseableHttpClient client;

    OfTheClient() {
      settings = RequestConfig.custom().setConnectionRequestTimeout(60, TimeUnit.SECONDS).build();
      client = HttpClients.custom().setDefaultRequestConfig(settings).build();
    }
  }

  static class OfNone {
    private final RequestConfig settings;
    private final CloseableHttpAsyncClient client;

    OfNone() {
      // BUG
      settings = RequestConfig.custom().setConnectionRequestTimeout(60, TimeUnit.SECONDS).build();
      client = HttpAsyncClients.custom().setDefaultRequestConfig(settings).build();
    }
  }

  static class OfEachRequest {
    private org.apache.http.impl.client.CloseableHttpClient lazy;

    org.apache.http.impl.client.CloseableHttpClient lazy() {
      if (lazy == null) {
        lazy = org.apache.http.impl.client.HttpClients.createDefault();
      }
      return lazy;
    }

    void get(String url) throws Exception {
      org.apache.http.client.methods.HttpGet get =
          new org.apache.http.client.methods.HttpGet(url);
      get.setConfig(
          org.apache.http.client.config.RequestConfig.custom()
              .setConnectTimeout(9_000)
              .setSocketTimeout(9_000)
              .build());
      lazy().execute(get);
    }
  }

  static class OfSomeRequests {
    private org.apache.http.impl.client.CloseableHttpClient client;

    void open() {
      // BUG
      client = org.apache.http.impl.client.HttpClients.createDefault();
    }

    void get(String url) throws Exception {
      org.apache.http.client.methods.HttpGet get =
          new org.apache.http.client.methods.HttpGet(url);
      get.setConfig(
          org.apache.http.client.config.RequestConfig.custom()
              .setConnectTimeout(9_000)
              .setSocketTimeout(9_000)
              .build());
      client.execute(get);
      client.execute(new org.apache.http.client.methods.HttpGet(url));
    }
  }

  static class OfItself {
    private okhttp3.OkHttpClient client = new okhttp3.OkHttpClient();

    void renew(int steps) {
      while (steps > 0) {
        client = client.newBuilder().build();
      }
      okhttp3.OkHttpClient next = client;
      for (int i = 0; i < steps; i++) {
        next = next.newBuilder().build();
        client = next;
      }
    }
  }
}
