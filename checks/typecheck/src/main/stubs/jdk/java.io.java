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

  @Blocking(NETWORK)
  public void close() throws IOException;
}

public class ByteArrayOutputStream extends OutputStream {
  @NonBlocking
  public void close();

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

  @Blocking(NETWORK)
  public Stream<String> lines();
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

  @Blocking(NETWORK)
  public abstract void close() throws IOException;
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

  @NonBlocking
  public void close();
}

public class PrintWriter extends Writer {
  @Blocking(NETWORK)
  public void println();

  @Blocking(NETWORK)
  public void println(String x);

  @Blocking(NETWORK)
  public void println(Object x);

  @Blocking(NETWORK)
  public void print(String s);

  @Blocking(NETWORK)
  public void print(Object obj);

  @Blocking(NETWORK)
  public PrintWriter printf(String format, Object... args);

  @Blocking(NETWORK)
  public PrintWriter format(String format, Object... args);
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

public class DataOutputStream extends FilterOutputStream {
  @Blocking(NETWORK)
  public final void writeBoolean(boolean v) throws IOException;

  @Blocking(NETWORK)
  public final void writeByte(int v) throws IOException;

  @Blocking(NETWORK)
  public final void writeInt(int v) throws IOException;

  @Blocking(NETWORK)
  public final void writeLong(long v) throws IOException;

  @Blocking(NETWORK)
  public final void writeBytes(String s) throws IOException;

  @Blocking(NETWORK)
  public final void writeUTF(String str) throws IOException;
}

public class ObjectOutputStream extends OutputStream {
  @Blocking(NETWORK)
  public ObjectOutputStream(OutputStream out) throws IOException;

  @Blocking(NETWORK)
  public final void writeObject(Object obj) throws IOException;
}

public class ObjectInputStream extends InputStream {
  @Blocking(NETWORK)
  public ObjectInputStream(InputStream in) throws IOException;

  @Blocking(NETWORK)
  public final Object readObject() throws IOException, ClassNotFoundException;
}
