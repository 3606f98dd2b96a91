import com.fasterxml.jackson.databind.*;
import com.google.common.base.Charsets;
import com.google.common.io.*;
import java.io.*;
import java.net.*;
import java.util.*;
import javax.imageio.ImageIO;
import javax.net.ssl.*;
import javax.xml.parsers.*;
import org.apache.commons.io.*;
import org.w3c.dom.Document;

class Addresses {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  // BUG
  JsonNode jackson(String host) throws Exception {
    return MAPPER.readTree(new URL("http://" + host + "/x"));
  }

  // BUG
  Map jackson2(String host) throws Exception {
    return MAPPER.readValue(new URL("http://" + host + "/x"), Map.class);
  }

  Map jackson3(URL u) throws Exception {
    return MAPPER.readValue(u, Map.class);
  }

  // BUG
  String guava(String q) throws Exception {
    return Resources.toString(new URL("https://api.example.com/" + q), Charsets.UTF_8);
  }

  // BUG
  byte[] guava2(String q) throws Exception {
    return Resources.toByteArray(URI.create("https://api.example.com/" + q).toURL());
  }

  byte[] guava3() throws Exception {
    return Resources.toByteArray(Resources.getResource("x.txt"));
  }

  // BUG
  Properties props(String base) throws Exception {
    Properties p = new Properties();
    p.load(new URL("https://" + base + "/v.properties").openStream());
    return p;
  }

  // BUG
  Object img(String id) throws Exception {
    return ImageIO.read(new URL("https://img.example.com/" + id));
  }

  // BUG
  Document xml2(String id) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new URL("https://feeds.example.com/" + id).openStream());
  }

  Document xml3(String path) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path);
  }

  // BUG
  String ioutils(String id) throws Exception {
    return IOUtils.toString(new URL("https://feeds.example.com/" + id), "UTF-8");
  }

  // BUG
  String ioutils2(String id) throws Exception {
    return IOUtils.toString(URI.create("https://feeds.example.com/" + id), "UTF-8");
  }

  // BUG
  void copy(String id, File f) throws Exception {
    FileUtils.copyURLToFile(new URL("https://feeds.example.com/" + id), f);
  }

  void copyT(String id, File f) throws Exception {
    FileUtils.copyURLToFile(new URL("https://feeds.example.com/" + id), f, 1000, 1000);
  }

  // BUG
  void copy2(String id, File f) throws Exception {
    try (InputStream in = new URL("https://feeds.example.com/" + id).openStream()) {
      java.nio.file.Files.copy(in, f.toPath());
    }
  }

  // BUG
  Object content(String id) throws Exception {
    return new URL("http://feeds.example.com/" + id).getContent();
  }

  // BUG
  String scanner(String id) throws Exception {
    return new Scanner(new URL("http://feeds.example.com/" + id).openStream(), "UTF-8")
        .useDelimiter("\\A")
        .next();
  }

  void nio(String id, FileOutputStream f) throws Exception {
    URL website = new URL("http://feeds.example.com/" + id);
    // BUG
    java.nio.channels.ReadableByteChannel rbc =
        java.nio.channels.Channels.newChannel(website.openStream());
    f.getChannel().transferFrom(rbc, 0, Long.MAX_VALUE);
  }

  int code(String u) throws Exception {
    // BUG
    HttpURLConnection c = (HttpURLConnection) new URL(u).openConnection();
    c.setRequestMethod("HEAD");
    return c.getResponseCode();
  }

  int codeConnectOnly(String u) throws Exception {
    // BUG
    HttpURLConnection c = (HttpURLConnection) new URL(u).openConnection();
    c.setConnectTimeout(1000);
    return c.getResponseCode();
  }

  private void prepare(HttpURLConnection c) {
    c.setConnectTimeout(1000);
    c.setReadTimeout(1000);
  }

  int codeHelper(String u) throws Exception {
    HttpURLConnection c = (HttpURLConnection) new URL(u).openConnection();
    prepare(c);
    return c.getResponseCode();
  }

  private static HttpURLConnection open(URL u) throws IOException {
    // BUG
    HttpURLConnection c = (HttpURLConnection) u.openConnection();
    c.setDoOutput(true);
    return c;
  }

  InputStream post(String u, byte[] b) throws Exception {
    HttpURLConnection c = open(new URL(u));
    c.getOutputStream().write(b);
    return c.getInputStream();
  }

  void https(String u, SSLSocketFactory f) throws Exception {
    // BUG
    HttpsURLConnection c = (HttpsURLConnection) new URL(u).openConnection(Proxy.NO_PROXY);
    c.setSSLSocketFactory(f);
    c.connect();
  }

  // BUG
  protected HttpURLConnection create(URI uri) throws IOException {
    return (HttpURLConnection) uri.toURL().openConnection();
  }

  // BUG
  long lastModified(String u) throws Exception {
    URLConnection c = new URL("http://x.example.com/" + u).openConnection();
    return c.getLastModified();
  }

  void conditional(String u, int t) throws Exception {
    URLConnection c = new URL("http://x.example.com/" + u).openConnection();
    if (t > 0) {
      c.setConnectTimeout(t);
      c.setReadTimeout(t);
    }
    c.getInputStream();
  }
}
