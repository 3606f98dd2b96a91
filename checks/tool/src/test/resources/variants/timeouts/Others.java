import com.jcraft.jsch.*;
import io.grpc.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.TimeUnit;
import okhttp3.*;
import org.apache.commons.net.ftp.*;
import org.apache.thrift.transport.*;
import org.apache.thrift.transport.layered.TFramedTransport;
import org.jsoup.Jsoup;
import org.springframework.boot.web.client.*;
import org.springframework.http.client.*;
import org.springframework.web.client.*;
import org.springframework.web.reactive.function.client.*;
import redis.clients.jedis.*;
import retrofit2.Retrofit;

class Others {
  // BUG
  TTransport a(String h, int p) throws Exception {
    TTransport t = new TSocket(h, p);
    t.open();
    return t;
  }

  TTransport b(String h, int p) throws Exception {
    TTransport t = new TSocket(h, p, 1000);
    t.open();
    return t;
  }

  // BUG
  TTransport b2(String h, int p) throws Exception {
    TTransport t = new TFramedTransport(new TSocket(h, p));
    t.open();
    return t;
  }

  // BUG
  TTransport b3(String u) throws Exception {
    THttpClient t = new THttpClient(u);
    t.open();
    return t;
  }

  TTransport b4(String u) throws Exception {
    THttpClient t = new THttpClient(u);
    t.setConnectTimeout(1);
    t.setReadTimeout(1);
    t.open();
    return t;
  }

  // BUG
  com.jcraft.jsch.Session c(String h) throws Exception {
    JSch j = new JSch();
    com.jcraft.jsch.Session s = j.getSession("u", h, 22);
    s.setConfig("StrictHostKeyChecking", "no");
    s.connect();
    return s;
  }

  void d(String h) throws Exception {
    JSch j = new JSch();
    com.jcraft.jsch.Session s = j.getSession("u", h, 22);
    s.setTimeout(1000);
    s.connect();
  }

  void e(com.jcraft.jsch.Session s) throws Exception {
    ChannelSftp c = (ChannelSftp) s.openChannel("sftp");
    c.connect();
  }

  // BUG
  void f(String h) throws Exception {
    FTPClient f = new FTPClient();
    f.connect(h);
    f.login("u", "p");
    f.retrieveFile("x", new ByteArrayOutputStream());
  }

  void g(String h) throws Exception {
    FTPClient f = new FTPClient();
    f.setDefaultTimeout(100);
    f.setConnectTimeout(100);
    f.connect(h);
    f.setSoTimeout(100);
    f.setDataTimeout(100);
    f.login("u", "p");
    f.retrieveFile("x", new ByteArrayOutputStream());
  }

  // BUG
  String h(String u) {
    RestTemplate r = new RestTemplate();
    return r.getForObject(u, String.class);
  }

  // BUG
  String i(String u) {
    SimpleClientHttpRequestFactory f = new SimpleClientHttpRequestFactory();
    f.setConnectTimeout(1000);
    RestTemplate r = new RestTemplate(f);
    return r.getForObject(u, String.class);
  }

  String j(String u) {
    SimpleClientHttpRequestFactory f = new SimpleClientHttpRequestFactory();
    f.setConnectTimeout(1000);
    f.setReadTimeout(1000);
    RestTemplate r = new RestTemplate(f);
    return r.getForObject(u, String.class);
  }

  RestTemplate k(RestTemplateBuilder b) {
    return b.setConnectTimeout(Duration.ofSeconds(1)).build();
  }

  RestTemplate k2(RestTemplateBuilder b) {
    return b.build();
  }

  // BUG
  RestTemplate k4() {
    return new RestTemplateBuilder().build();
  }

  WebClient l(String u) {
    return WebClient.builder().baseUrl(u).build();
  }

  WebClient l2(String u) {
    return WebClient.create(u);
  }

  // BUG
  String m(String u) throws Exception {
    return Jsoup.connect(u).timeout(0).get().text();
  }

  String n(String u) throws Exception {
    return Jsoup.connect(u).get().text();
  }

  // BUG
  OkHttpClient o() {
    return new OkHttpClient.Builder().readTimeout(0, TimeUnit.MILLISECONDS).build();
  }

  OkHttpClient p() {
    return new OkHttpClient();
  }

  // BUG
  void q(String h) throws Exception {
    Jedis j = new Jedis(h, 6379, 0);
    j.get("x");
  }

  Retrofit r(String u) {
    return new Retrofit.Builder().baseUrl(u).build();
  }

  // BUG
  void s(String u) throws Exception {
    java.net.http.HttpClient c = java.net.http.HttpClient.newHttpClient();
    c.send(
        java.net.http.HttpRequest.newBuilder(URI.create(u)).build(),
        java.net.http.HttpResponse.BodyHandlers.ofString());
  }

  void t(String u) throws Exception {
    java.net.http.HttpClient c =
        java.net.http.HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    c.send(
        java.net.http.HttpRequest.newBuilder(URI.create(u)).timeout(Duration.ofSeconds(1)).build(),
        java.net.http.HttpResponse.BodyHandlers.ofString());
  }

  // BUG
  void t2(String u) throws Exception {
    java.net.http.HttpClient c =
        java.net.http.HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    java.net.http.HttpRequest.Builder b = java.net.http.HttpRequest.newBuilder(URI.create(u));
    b.header("a", "b");
    c.send(b.GET().build(), java.net.http.HttpResponse.BodyHandlers.ofString());
  }

  // BUG
  javax.ws.rs.client.Client u() {
    return javax.ws.rs.client.ClientBuilder.newClient();
  }

  // BUG
  String v(String x) {
    return javax.ws.rs.client.ClientBuilder.newBuilder()
        .build()
        .target(x)
        .request()
        .get(String.class);
  }

  String w(String x) {
    return javax.ws.rs.client.ClientBuilder.newBuilder()
        .connectTimeout(1, TimeUnit.SECONDS)
        .readTimeout(1, TimeUnit.SECONDS)
        .build()
        .target(x)
        .request()
        .get(String.class);
  }

  String w2(String x) {
    javax.ws.rs.client.Client c = javax.ws.rs.client.ClientBuilder.newClient();
    c.property("jersey.config.client.connectTimeout", 100);
    c.property("jersey.config.client.readTimeout", 100);
    return c.target(x).request().get(String.class);
  }

  // BUG
  String w3(String x) {
    com.sun.jersey.api.client.Client c =
        com.sun.jersey.api.client.Client.create(
            new com.sun.jersey.api.client.config.DefaultClientConfig());
    return c.resource(x).get(String.class);
  }

  static class KeptJersey {
    final com.sun.jersey.api.client.Client bounded;
    // BUG
    final com.sun.jersey.api.client.Client unbounded =
        com.sun.jersey.api.client.Client.create();

    KeptJersey(int timeout) {
      bounded = com.sun.jersey.api.client.Client.create();
      bounded.setConnectTimeout(timeout);
      bounded.setReadTimeout(timeout);
      unbounded.setConnectTimeout(timeout);
    }

    com.sun.jersey.api.client.WebResource resource(String x) {
      return bounded.resource(x);
    }
  }

  // BUG
  void x(String r) throws Exception {
    org.eclipse.jgit.api.Git.cloneRepository()
        .setURI("https://h/" + r)
        .setDirectory(new File("x"))
        .call();
  }

  void x2(String r) throws Exception {
    org.eclipse.jgit.api.Git.cloneRepository()
        .setURI("https://h/" + r)
        .setTimeout(30)
        .setDirectory(new File("x"))
        .call();
  }

  // BUG
  void y(String h) throws Exception {
    net.schmizz.sshj.SSHClient c = new net.schmizz.sshj.SSHClient();
    c.connect(h);
    c.authPassword("u", "p");
  }

  // BUG
  void z(String h) throws Exception {
    org.apache.curator.framework.CuratorFramework c =
        org.apache.curator.framework.CuratorFrameworkFactory.newClient(
            h, new org.apache.curator.retry.RetryOneTime(1));
    c.start();
    c.blockUntilConnected();
  }

  // BUG
  void aa(String u) throws Exception {
    com.google.api.client.http.HttpRequestFactory f =
        new com.google.api.client.http.javanet.NetHttpTransport().createRequestFactory();
    f.buildGetRequest(new com.google.api.client.http.GenericUrl(u)).setReadTimeout(0).execute();
  }

  // BUG
  void bb(String h) throws Exception {
    com.rabbitmq.client.ConnectionFactory f = new com.rabbitmq.client.ConnectionFactory();
    f.setHost(h);
    f.setConnectionTimeout(0);
    f.newConnection();
  }

  void dd(String h) throws Exception {
    com.mongodb.MongoClientOptions o =
        com.mongodb.MongoClientOptions.builder().socketTimeout(0).build();
  }

  String ee(String u) throws Exception {
    return com.mashape.unirest.http.Unirest.get(u).asString().getBody();
  }

  void ff(String u) throws Exception {
    org.asynchttpclient.AsyncHttpClient c = org.asynchttpclient.Dsl.asyncHttpClient();
    c.prepareGet(u).execute().get();
  }

  // BUG
  void hh(String h) throws Exception {
    new com.jcraft.jsch.JSch().getSession("u", h).connect(0);
  }

  // BUG
  void jj(String h) throws Exception {
    com.trilead.ssh2.Connection c = new com.trilead.ssh2.Connection(h);
    c.connect();
  }

  // BUG
  void ll(String h) throws Exception {
    com.amazonaws.ClientConfiguration c = new com.amazonaws.ClientConfiguration();
    c.setSocketTimeout(0);
    com.amazonaws.services.s3.AmazonS3ClientBuilder.standard().withClientConfiguration(c).build();
  }

  void launch(org.apache.commons.exec.CommandLine command) throws Exception {
    org.apache.commons.exec.DefaultExecutor executor = new org.apache.commons.exec.DefaultExecutor();
    executor.setWatchdog(
        new org.apache.commons.exec.ExecuteWatchdog(
            org.apache.commons.exec.ExecuteWatchdog.INFINITE_TIMEOUT));
    executor.execute(command, new org.apache.commons.exec.DefaultExecuteResultHandler());
  }

  // BUG
  int run(org.apache.commons.exec.CommandLine command) throws Exception {
    org.apache.commons.exec.DefaultExecutor executor = new org.apache.commons.exec.DefaultExecutor();
    executor.setWatchdog(
        new org.apache.commons.exec.ExecuteWatchdog(
            org.apache.commons.exec.ExecuteWatchdog.INFINITE_TIMEOUT));
    return executor.execute(command);
  }

  // BUG
  Object zk(String servers) {
    return new org.I0Itec.zkclient.ZkClient(servers);
  }

  Object zk(String servers, int timeout) {
    return new org.I0Itec.zkclient.ZkClient(servers, timeout);
  }
}
