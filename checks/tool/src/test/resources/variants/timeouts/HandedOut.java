import java.time.Duration;
import javax.ws.rs.client.*;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.*;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.*;
import org.springframework.web.client.RestTemplate;
import reactor.netty.http.client.HttpClient;

class HandedOut {
  // BUG
  @Bean
  public Client forAll() {
    return ClientBuilder.newClient();
  }

  @Bean
  public Client bounded() {
    ClientBuilder builder = ClientBuilder.newBuilder();
    builder.connectTimeout(1, java.util.concurrent.TimeUnit.SECONDS);
    builder.readTimeout(1, java.util.concurrent.TimeUnit.SECONDS);
    return builder.build();
  }

  Client forThisClass() {
    return ClientBuilder.newClient();
  }

  void use(Target target) {
    target.set(forAll().target("http://a"));
    target.set(bounded().target("http://a"));
    target.set(forThisClass());
  }

  interface Target {
    void set(Object target);
  }

  // BUG
  ClientHttpRequestFactory given() {
    HttpClientBuilder builder = HttpClients.custom();
    if (hashCode() > 0) {
      builder = builder.setUserAgent("a");
    }
    CloseableHttpClient client = builder.build();
    return new HttpComponentsClientHttpRequestFactory(client);
  }

  // BUG
  ClientHttpRequestFactory set() {
    CloseableHttpClient client = HttpClients.custom().build();
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setHttpClient(client);
    return factory;
  }

  ClientHttpRequestFactory setAndBounded(int millis) {
    HttpComponentsClientHttpRequestFactory factory = new HttpComponentsClientHttpRequestFactory();
    factory.setHttpClient(HttpClients.custom().build());
    if (millis > 0) {
      factory.setConnectTimeout(millis);
      factory.setReadTimeout(millis);
    }
    return factory;
  }

  ClientHttpRequestFactory ofItself() {
    return new HttpComponentsClientHttpRequestFactory();
  }

  // BUG
  String used(String url) {
    CloseableHttpClient client = HttpClients.createDefault();
    return new RestTemplate(new HttpComponentsClientHttpRequestFactory(client))
        .getForObject(url, String.class);
  }

  String boundedByFactory(String url) {
    HttpComponentsClientHttpRequestFactory factory =
        new HttpComponentsClientHttpRequestFactory(HttpClients.createDefault());
    factory.setConnectTimeout(1000);
    factory.setReadTimeout(1000);
    return new RestTemplate(factory).getForObject(url, String.class);
  }

  ClientHttpRequestFactory boundedByClient() {
    RequestConfig config = RequestConfig.custom().setConnectTimeout(1).setSocketTimeout(1).build();
    return new HttpComponentsClientHttpRequestFactory(
        HttpClients.custom().setDefaultRequestConfig(config).build());
  }

  void setInPlace(javax.ws.rs.client.WebTarget target) {
    target.property("jersey.config.client.followRedirects", true);
    target.property("jersey.config.client.readTimeout", 5_000);
  }

  // BUG
  void dropped(Target target, Duration limit) {
    HttpClient client = HttpClient.create();
    if (limit != null) {
      client.responseTimeout(limit);
    }
    target.set(client);
  }

  void kept(Target target, Duration limit) {
    HttpClient client = HttpClient.create();
    if (limit != null) {
      client = client.responseTimeout(limit);
    }
    target.set(client);
  }
}
