package java.util.zip;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Each reads or writes the head of its format when it is made or asked for the next entry. */
public class GZIPInputStream extends InflaterInputStream {
  @Blocking(NETWORK)
  public GZIPInputStream(InputStream in) throws IOException;

  @Blocking(NETWORK)
  public GZIPInputStream(InputStream in, int size) throws IOException;
}

public class GZIPOutputStream extends DeflaterOutputStream {
  @Blocking(NETWORK)
  public GZIPOutputStream(OutputStream out) throws IOException;

  @Blocking(NETWORK)
  public GZIPOutputStream(OutputStream out, int size) throws IOException;

  @Blocking(NETWORK)
  public void finish() throws IOException;
}

public class ZipInputStream extends InflaterInputStream {
  @Blocking(NETWORK)
  public ZipEntry getNextEntry() throws IOException;

  @Blocking(NETWORK)
  public void closeEntry() throws IOException;
}

public class ZipOutputStream extends DeflaterOutputStream {
  @Blocking(NETWORK)
  public void putNextEntry(ZipEntry e) throws IOException;

  @Blocking(NETWORK)
  public void closeEntry() throws IOException;

  @Blocking(NETWORK)
  public void finish() throws IOException;
}
