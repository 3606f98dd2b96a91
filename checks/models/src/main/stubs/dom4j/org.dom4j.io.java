package org.dom4j.io;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import org.dom4j.Document;
import org.dom4j.DocumentException;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

public class SAXReader {
  public static SAXReader createDefault();
  public SAXReader();
  public SAXReader(boolean validating);
  public void setProperty(String name, Object value) throws SAXException;
  public void setFeature(String name, boolean value) throws SAXException;
  public Document read(File file) throws DocumentException;
  public Document read(@Requires({CONNECT, READ}) URL url) throws DocumentException;
  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  public Document read(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId)
      throws DocumentException;
  public Document read(InputStream in) throws DocumentException;
  public Document read(Reader reader) throws DocumentException;
  public Document read(InputStream in, String systemId) throws DocumentException;
  public Document read(Reader reader, String systemId) throws DocumentException;
  public Document read(InputSource in) throws DocumentException;
  public void setValidation(boolean validation);
  public void setEntityResolver(EntityResolver entityResolver);
  public void setEncoding(String encoding);
}
