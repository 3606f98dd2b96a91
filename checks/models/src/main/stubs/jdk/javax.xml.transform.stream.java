package javax.xml.transform.stream;

import static dev.fairlead.annotations.Phase.*;

import dev.fairlead.annotations.*;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.transform.Source;

/** Opened by whoever reads it, without bounds, where neither a stream nor a reader is given. */
public class StreamSource implements Source {
  public StreamSource();
  @Bounds({CONNECT, READ}) public StreamSource(InputStream inputStream);
  @Bounds({CONNECT, READ}) public StreamSource(InputStream inputStream, String systemId);
  @Bounds({CONNECT, READ}) public StreamSource(Reader reader);
  @Bounds({CONNECT, READ}) public StreamSource(Reader reader, String systemId);
  @Unbounded({CONNECT, READ}) public StreamSource(
      @BoundedByKey(key = {"file:", "jar:", "classpath:"}, value = {CONNECT, TLS, READ}) String systemId);
  @Bounds({CONNECT, READ}) public StreamSource(File f);
  @Bounds({CONNECT, READ}) public void setInputStream(InputStream inputStream);
  @Bounds({CONNECT, READ}) public void setReader(Reader reader);
}
