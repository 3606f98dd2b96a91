package java.io;

import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;

public class PipedOutputStream extends OutputStream {
  @Blocking(THREAD)
  public void write(int b) throws IOException;

  @Blocking(THREAD)
  public void write(byte[] b, int off, int len) throws IOException;
}

public class PipedInputStream extends InputStream {
  @Blocking(THREAD)
  public int read() throws IOException;

  @Blocking(THREAD)
  public int read(byte[] b, int off, int len) throws IOException;
}
