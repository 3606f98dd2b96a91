package org.xml.sax;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Opened by whoever parses it, without bounds, where neither a stream nor a reader is given. */
public class InputSource {
  @Unbounded({CONNECT, READ}) public InputSource();
  @Unbounded({CONNECT, READ}) public InputSource(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId);
  @Bounds({CONNECT, READ}) public InputSource(InputStream byteStream);
  @Bounds({CONNECT, READ}) public InputSource(Reader characterStream);
  public void setSystemId(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId);
  @Bounds({CONNECT, READ}) public void setByteStream(InputStream byteStream);
  @Bounds({CONNECT, READ}) public void setCharacterStream(Reader characterStream);
}

public interface XMLReader {
  void parse(@Requires({CONNECT, READ}) InputSource input) throws IOException, SAXException;

  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  void parse(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId)
      throws IOException, SAXException;
}
