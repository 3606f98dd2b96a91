package org.jdom2.input;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

public class SAXBuilder {
  public SAXBuilder();
  public void setEntityResolver(EntityResolver entityResolver);
  public void setIgnoringElementContentWhitespace(boolean ignoringWhite);
  public void setExpandEntities(boolean expand);
  public void setFeature(String name, boolean value);
  public void setProperty(String name, Object value);
  public Document build(InputSource in) throws JDOMException, IOException;
  public Document build(InputStream in) throws JDOMException, IOException;
  public Document build(File file) throws JDOMException, IOException;
  public Document build(@Requires({CONNECT, READ}) URL url) throws JDOMException, IOException;
  public Document build(InputStream in, String systemId) throws JDOMException, IOException;
  public Document build(Reader characterStream) throws JDOMException, IOException;
  public Document build(Reader characterStream, String systemId) throws JDOMException, IOException;
  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public Document build(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId)
      throws JDOMException, IOException;
}
