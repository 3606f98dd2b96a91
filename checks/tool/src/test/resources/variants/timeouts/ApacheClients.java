import org.apache.http.*;
import org.apache.http.client.*;
import org.apache.http.client.config.*;
import org.apache.http.client.methods.*;
import org.apache.http.client.protocol.*;
import org.apache.http.config.*;
import org.apache.http.impl.client.*;
import org.apache.http.impl.conn.*;
import org.apache.http.params.*;
import org.apache.http.util.*;

class ApacheClients {
  private final CloseableHttpClient client;
  private CloseableHttpClient lazy;
  // BUG
  private static final CloseableHttpClient STATIC =
      HttpClientBuilder.create().setMaxConnTotal(5).build();

  // BUG
  ApacheClients() {
    PoolingHttpClientConnectionManager m = new PoolingHttpClientConnectionManager();
    m.setMaxTotal(5);
    client = HttpClients.custom().setConnectionManager(m).build();
  }

  String a(String u) throws Exception {
    return EntityUtils.toString(client.execute(new HttpGet(u)).getEntity());
  }

  String b(String u) throws Exception {
    try (CloseableHttpResponse r = STATIC.execute(new HttpGet(u))) {
      return EntityUtils.toString(r.getEntity());
    }
  }

  // BUG
  String c(String u) throws Exception {
    HttpClient h = new DefaultHttpClient();
    return EntityUtils.toString(h.execute(new HttpGet(u)).getEntity());
  }

  // BUG
  String d(String u) throws Exception {
    HttpParams p = new BasicHttpParams();
    HttpConnectionParams.setConnectionTimeout(p, 100);
    HttpClient h = new DefaultHttpClient(p);
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  String e(String u) throws Exception {
    HttpParams p = new BasicHttpParams();
    HttpConnectionParams.setConnectionTimeout(p, 100);
    HttpConnectionParams.setSoTimeout(p, 100);
    HttpClient h = new DefaultHttpClient(p);
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  String ownParams(String u) throws Exception {
    HttpClient h = new DefaultHttpClient();
    HttpConnectionParams.setConnectionTimeout(h.getParams(), 100);
    HttpConnectionParams.setSoTimeout(h.getParams(), 100);
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  String givenRequest(HttpGet request) throws Exception {
    CloseableHttpClient h = HttpClientBuilder.create().build();
    request.setConfig(RequestConfig.custom().setConnectTimeout(1).setSocketTimeout(1).build());
    return h.execute(request, new BasicResponseHandler());
  }

  // BUG
  String givenRequestAsItIs(HttpGet request) throws Exception {
    CloseableHttpClient h = HttpClientBuilder.create().build();
    return h.execute(request, new BasicResponseHandler());
  }

  String context(String u) throws Exception {
    RequestConfig config =
        RequestConfig.custom().setConnectTimeout(100).setSocketTimeout(100).build();
    CloseableHttpClient h = HttpClientBuilder.create().build();
    HttpClientContext context = HttpClientContext.create();
    context.setRequestConfig(config);
    return h.execute(new HttpGet(u), new BasicResponseHandler(), context);
  }

  // BUG
  String emptyContext(String u) throws Exception {
    CloseableHttpClient h = HttpClientBuilder.create().build();
    HttpClientContext context = HttpClientContext.create();
    return h.execute(new HttpGet(u), new BasicResponseHandler(), context);
  }

  // BUG
  String oneOfOwnParams(String u) throws Exception {
    HttpClient h = new DefaultHttpClient();
    HttpConnectionParams.setConnectionTimeout(h.getParams(), 100);
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  // BUG
  String f(String u) throws Exception {
    HttpClient h = new DefaultHttpClient();
    h.getParams().setParameter(CoreConnectionPNames.CONNECTION_TIMEOUT, 100);
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  // BUG
  String g(String u) throws Exception {
    CloseableHttpClient h =
        HttpClientBuilder.create()
            .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(1).build())
            .build();
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  String h(String u) throws Exception {
    CloseableHttpClient h =
        HttpClientBuilder.create()
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectTimeout(1)
                    .setSocketTimeout(1)
                    .setConnectionRequestTimeout(1)
                    .build())
            .build();
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  String i(String u) throws Exception {
    CloseableHttpClient h = HttpClients.createDefault();
    HttpGet g = new HttpGet(u);
    g.setConfig(
        RequestConfig.custom()
            .setConnectTimeout(1)
            .setSocketTimeout(1)
            .setConnectionRequestTimeout(1)
            .build());
    return h.execute(g, new BasicResponseHandler());
  }

  // BUG
  String j(String u) throws Exception {
    CloseableHttpClient h = HttpClients.createDefault();
    HttpGet g = new HttpGet(u);
    g.setConfig(RequestConfig.custom().setRedirectsEnabled(false).build());
    return h.execute(g, new BasicResponseHandler());
  }

  // BUG
  HttpClient k() {
    if (lazy == null) {
      lazy = HttpClients.custom().disableRedirectHandling().build();
    }
    return lazy;
  }

  String l(String u) throws Exception {
    return k().execute(new HttpGet(u), new BasicResponseHandler());
  }

  // BUG
  String m(String u) throws Exception {
    HttpClient h =
        HttpClientBuilder.create()
            .useSystemProperties()
            .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(10).build())
            .build();
    return h.execute(new HttpGet(u), new BasicResponseHandler());
  }

  static class Sub {
    protected HttpClientBuilder builder() {
      return HttpClientBuilder.create();
    }

    // BUG
    HttpClient make() {
      return builder().build();
    }
  }

  // BUG
  String n(String u) throws Exception {
    return org.apache.http.client.fluent.Request.Get(u).execute().returnContent().asString();
  }

  String o(String u) throws Exception {
    return org.apache.http.client.fluent.Request.Get(u)
        .connectTimeout(1)
        .socketTimeout(1)
        .execute()
        .returnContent()
        .asString();
  }

  // BUG
  String p(String u) throws Exception {
    org.apache.commons.httpclient.HttpClient h = new org.apache.commons.httpclient.HttpClient();
    org.apache.commons.httpclient.methods.GetMethod g =
        new org.apache.commons.httpclient.methods.GetMethod(u);
    h.executeMethod(g);
    return g.getResponseBodyAsString();
  }

  // BUG
  String q(String u) throws Exception {
    org.apache.commons.httpclient.HttpClient h =
        new org.apache.commons.httpclient.HttpClient(
            new org.apache.commons.httpclient.MultiThreadedHttpConnectionManager());
    h.getHttpConnectionManager().getParams().setConnectionTimeout(9);
    h.getHttpConnectionManager().getParams().setSoTimeout(9);
    org.apache.commons.httpclient.methods.GetMethod g =
        new org.apache.commons.httpclient.methods.GetMethod(u);
    h.executeMethod(g);
    return g.getResponseBodyAsString();
  }
}
