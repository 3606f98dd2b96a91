package javax.xml.parsers;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import org.w3c.dom.Document;
import org.xml.sax.HandlerBase;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An address that says by which protocol is opened as a URL is, without bounds. */
public abstract class DocumentBuilder {
  public Document parse(@Requires({CONNECT, READ}) InputSource is) throws SAXException, IOException;

  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public Document parse(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String uri)
      throws SAXException, IOException;
}

public abstract class SAXParser {
  public void parse(@Requires({CONNECT, READ}) InputSource is, HandlerBase hb)
      throws SAXException, IOException;

  public void parse(@Requires({CONNECT, READ}) InputSource is, DefaultHandler dh)
      throws SAXException, IOException;

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
