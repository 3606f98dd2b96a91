package java.io;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.util.stream.Stream;

/** A stream may be that of a socket: a search is silent of it, a proof must not be. */
public abstract class InputStream implements Closeable {
  @Blocking(NETWORK)
  public abstract int read() throws IOException;

  @Blocking(NETWORK)
  public int read(byte[] b) throws IOException;

  @Blocking(NETWORK)
  public int read(byte[] b, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public byte[] readAllBytes() throws IOException;

  @Blocking(NETWORK)
  public byte[] readNBytes(int len) throws IOException;

  @Blocking(NETWORK)
  public int readNBytes(byte[] b, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public long skip(long n) throws IOException;

  @Blocking(NETWORK)
  public void skipNBytes(long n) throws IOException;

  @Blocking(NETWORK)
  public long transferTo(OutputStream out) throws IOException;
}

public class ByteArrayInputStream extends InputStream {
  @NonBlocking
  public int read();

  @NonBlocking
  public int read(byte[] b, int off, int len);

  @NonBlocking
  public byte[] readAllBytes();

  @NonBlocking
  public int readNBytes(byte[] b, int off, int len);

  @NonBlocking
  public long skip(long n);
}

public abstract class OutputStream implements Closeable, Flushable {
  @Blocking(NETWORK)
  public abstract void write(int b) throws IOException;

  @Blocking(NETWORK)
  public void write(byte[] b) throws IOException;

  @Blocking(NETWORK)
  public void write(byte[] b, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public void flush() throws IOException;
}

public class ByteArrayOutputStream extends OutputStream {
  @NonBlocking
  public void write(int b);

  @NonBlocking
  public void write(byte[] b, int off, int len);

  @NonBlocking
  public void writeBytes(byte[] b);
}

public abstract class Reader implements Readable, Closeable {
  @Blocking(NETWORK)
  public int read() throws IOException;

  @Blocking(NETWORK)
  public int read(char[] cbuf) throws IOException;

  @Blocking(NETWORK)
  public abstract int read(char[] cbuf, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public long skip(long n) throws IOException;

  @Blocking(NETWORK)
  public long transferTo(Writer out) throws IOException;
}

public class BufferedReader extends Reader {
  @Blocking(NETWORK)
  public String readLine() throws IOException;
}

public class StringReader extends Reader {
  @NonBlocking
  public int read() throws IOException;

  @NonBlocking
  public int read(char[] cbuf, int off, int len) throws IOException;

  @NonBlocking
  public long skip(long n) throws IOException;
}

public abstract class Writer implements Appendable, Closeable, Flushable {
  @Blocking(NETWORK)
  public void write(int c) throws IOException;

  @Blocking(NETWORK)
  public void write(char[] cbuf) throws IOException;

  @Blocking(NETWORK)
  public abstract void write(char[] cbuf, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public void write(String str) throws IOException;

  @Blocking(NETWORK)
  public void write(String str, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public abstract void flush() throws IOException;
}

public class StringWriter extends Writer {
  @NonBlocking
  public void write(int c);

  @NonBlocking
  public void write(char[] cbuf, int off, int len);

  @NonBlocking
  public void write(String str);

  @NonBlocking
  public void write(String str, int off, int len);

  @NonBlocking
  public void flush();
}

public class DataInputStream extends FilterInputStream {
  @Blocking(NETWORK)
  public final void readFully(byte[] b) throws IOException;

  @Blocking(NETWORK)
  public final void readFully(byte[] b, int off, int len) throws IOException;

  @Blocking(NETWORK)
  public final boolean readBoolean() throws IOException;

  @Blocking(NETWORK)
  public final byte readByte() throws IOException;

  @Blocking(NETWORK)
  public final int readInt() throws IOException;

  @Blocking(NETWORK)
  public final long readLong() throws IOException;

  @Blocking(NETWORK)
  public final String readUTF() throws IOException;
}

public class ObjectInputStream extends InputStream {
  @Blocking(NETWORK)
  public final Object readObject() throws IOException, ClassNotFoundException;
}
