package org.xml.sax;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.IOException;

public interface XMLReader {
  @Unbounded({CONNECT, READ})
  @Requires({CONNECT, READ})
  void parse(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId)
      throws IOException, SAXException;
}
