import com.fasterxml.jackson.databind.*;
import com.google.common.base.Charsets;
import com.google.common.io.*;
import java.io.*;
import java.net.*;
import java.util.*;
import javax.imageio.ImageIO;
import javax.net.ssl.*;
import javax.xml.parsers.*;
import javax.xml.transform.*;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.io.*;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

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

  // BUG
  Document xmlSource(DocumentBuilder builder, String id) throws Exception {
    return builder.parse(new InputSource("https://feeds.example.com/" + id));
  }

  // BUG
  Document xmlSourceNamed(DocumentBuilder builder, String id) throws Exception {
    InputSource source = new InputSource();
    source.setSystemId("https://feeds.example.com/" + id);
    return builder.parse(source);
  }

  // BUG
  void xmlReader(XMLReader reader, String id) throws Exception {
    InputSource source = new InputSource("https://feeds.example.com/" + id);
    source.setEncoding("UTF-8");
    reader.parse(source);
  }

  // BUG
  void xmlSax(SAXParser parser, String id) throws Exception {
    parser.parse(new InputSource("https://feeds.example.com/" + id), new DefaultHandler());
  }

  void xmlSourceOfStream(DocumentBuilder builder, InputStream in, String id) throws Exception {
    InputSource source = new InputSource(in);
    source.setSystemId("https://feeds.example.com/" + id);
    builder.parse(source);
  }

  Document xmlSourceOfReader(DocumentBuilder builder, String text) throws Exception {
    return builder.parse(new InputSource(new StringReader(text)));
  }

  Document xmlSourceWithStream(DocumentBuilder builder, InputStream in, String id)
      throws Exception {
    InputSource source = new InputSource("https://feeds.example.com/" + id);
    source.setByteStream(in);
    return builder.parse(source);
  }

  Document xmlSourceOfSomewhere(DocumentBuilder builder, InputSource source, String path)
      throws Exception {
    builder.parse(new InputSource(path));
    builder.parse(new InputSource(new File(path).toURI().toString()));
    builder.parse(new InputSource(getClass().getResource(path).toExternalForm()));
    return builder.parse(source);
  }

  // BUG
  Transformer stylesheet(TransformerFactory factory, String host) throws Exception {
    return factory.newTransformer(new StreamSource("http://" + host + "/style.xsl"));
  }

  // BUG
  void transformed(Transformer transformer, String host, Result result) throws Exception {
    transformer.transform(new StreamSource("http://" + host + "/data.xml"), result);
  }

  void transformedOfHere(Transformer transformer, File file, String text, Result result)
      throws Exception {
    transformer.transform(new StreamSource(file), result);
    transformer.transform(new StreamSource(new StringReader(text), "http://a.example"), result);
    transformer.transform(new StreamSource(file.getName()), result);
    transformer.transform(new DOMSource(), result);
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

  // BUG
  Document xml4(String id) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse("https://feeds.example.com/" + id);
  }

  Document xml5(String id) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("feeds/" + id);
  }

  Document xml6(String id) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("file:///etc/" + id);
  }

  Document xml7() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("feeds.xml");
  }

  // BUG
  void sax(String id, DefaultHandler handler) throws Exception {
    String address = "https://feeds.example.com/" + id;
    SAXParserFactory.newInstance().newSAXParser().parse(address, handler);
  }

  void sax2(String base, DefaultHandler handler) throws Exception {
    SAXParserFactory.newInstance().newSAXParser().parse(base + "/feed.xml", handler);
  }

  // BUG
  void reader(String id) throws Exception {
    XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
    reader.parse("http://feeds.example.com/" + id);
  }

  // BUG
  Object schema(SchemaFactory factory, String id) throws Exception {
    return factory.newSchema(new URL("https://schemas.example.com/" + id));
  }

  Object schema2(SchemaFactory factory) throws Exception {
    return factory.newSchema(Addresses.class.getResource("feed.xsd"));
  }

  // BUG
  Object jaxb(javax.xml.bind.JAXBContext context, String id) throws Exception {
    return context.createUnmarshaller().unmarshal(new URL("https://feeds.example.com/" + id));
  }

  Object jaxb2(javax.xml.bind.JAXBContext context, URL found) throws Exception {
    return context.createUnmarshaller().unmarshal(found);
  }

  // BUG
  Map jaxb3(String id) {
    return jakarta.xml.bind.JAXB.unmarshal("https://feeds.example.com/" + id, Map.class);
  }

  Map jaxb4() {
    return jakarta.xml.bind.JAXB.unmarshal("<map/>", Map.class);
  }

  // BUG
  Object dom4j(String id) throws Exception {
    return new org.dom4j.io.SAXReader().read(new URL("https://feeds.example.com/" + id));
  }

  Object dom4j2(String name) throws Exception {
    return new org.dom4j.io.SAXReader().read(name);
  }

  // BUG
  Object jdom(String id) throws Exception {
    return new org.jdom2.input.SAXBuilder().build("https://feeds.example.com/" + id);
  }

  Object jdom2(InputStream in, String id) throws Exception {
    return new org.jdom2.input.SAXBuilder().build(in, "https://feeds.example.com/" + id);
  }

  // BUG
  List jackson4(String host) throws Exception {
    return MAPPER.readValue(
        new URL("http://" + host + "/x"),
        new com.fasterxml.jackson.core.type.TypeReference<List<String>>() {});
  }

  // BUG
  String guava4(String q) throws Exception {
    return Resources.asCharSource(new URL("https://api.example.com/" + q), Charsets.UTF_8).read();
  }

  String guava5() throws Exception {
    return Resources.asCharSource(Resources.getResource("x.txt"), Charsets.UTF_8).read();
  }

  byte[] guava6(URL found) throws Exception {
    return Resources.asByteSource(found).read();
  }

  byte[] bounded(String id) throws Exception {
    URLConnection connection = new URL("https://feeds.example.com/" + id).openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(1000);
    return IOUtils.toByteArray(connection);
  }

  // BUG
  byte[] unbounded(String id) throws Exception {
    return IOUtils.toByteArray(new URL("https://feeds.example.com/" + id).openConnection());
  }

  // BUG
  InputStream resource(String id) throws Exception {
    return new org.springframework.core.io.UrlResource("https://feeds.example.com/" + id)
        .getInputStream();
  }

  InputStream resource2(String location) throws Exception {
    return new org.springframework.core.io.UrlResource(location).getInputStream();
  }
}
