import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.*;
import java.net.URL;
import java.time.Duration;

class Micronaut {
  String defaults(URL u) {
    return HttpClient.create(u).toBlocking().retrieve("/x");
  }

  // BUG
  String noRead(URL u) {
    DefaultHttpClientConfiguration c = new DefaultHttpClientConfiguration();
    c.setReadTimeout(null);
    return HttpClient.create(u, c).toBlocking().retrieve(HttpRequest.GET("/x"));
  }

  // BUG
  String negative(URL u) {
    DefaultHttpClientConfiguration c = new DefaultHttpClientConfiguration();
    c.setReadTimeout(Duration.ofSeconds(-1));
    return HttpClient.create(u, c).toBlocking().retrieve(HttpRequest.GET("/x"));
  }

  String zeroIsASecond(URL u) {
    DefaultHttpClientConfiguration c = new DefaultHttpClientConfiguration();
    c.setReadTimeout(Duration.ZERO);
    return HttpClient.create(u, c).toBlocking().retrieve(HttpRequest.GET("/x"));
  }

  // BUG
  String connectZero(URL u) {
    DefaultHttpClientConfiguration c = new DefaultHttpClientConfiguration();
    c.setConnectTimeout(Duration.ZERO);
    return HttpClient.create(u, c).toBlocking().retrieve("/x");
  }

  String connectDefault(URL u) {
    DefaultHttpClientConfiguration c = new DefaultHttpClientConfiguration();
    c.setConnectTimeout(null);
    return HttpClient.create(u, c).toBlocking().retrieve("/x");
  }

  String unknown(URL u, HttpClientConfiguration c, Duration d) {
    c.setReadTimeout(d);
    return HttpClient.create(u, c).toBlocking().retrieve("/x");
  }
}
