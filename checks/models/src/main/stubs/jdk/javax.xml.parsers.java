package javax.xml.parsers;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import org.w3c.dom.Document;
import org.xml.sax.HandlerBase;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An address that says by which protocol is opened as a URL is, without bounds. */
public abstract class DocumentBuilder {
  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public Document parse(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String uri)
      throws SAXException, IOException;
}

public abstract class SAXParser {
  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public void parse(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String uri,
      HandlerBase hb)
      throws SAXException, IOException;

  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public void parse(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String uri,
      DefaultHandler dh)
      throws SAXException, IOException;
}
