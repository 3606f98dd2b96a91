package okio;

import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.OpenOption;
import java.util.RandomAccess;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

public class Timeout {
  public static final Timeout NONE;
  public Timeout();
  public Timeout timeout(long timeout, TimeUnit unit);
  public long timeoutNanos();
  public boolean hasDeadline();
  public long deadlineNanoTime();
  public Timeout deadlineNanoTime(long deadlineNanoTime);
  public final Timeout deadline(long duration, TimeUnit unit);
  public Timeout clearTimeout();
  public Timeout clearDeadline();
  public void throwIfReached() throws IOException;
  public void cancel();
  public void awaitSignal(Condition condition) throws InterruptedIOException;
  public void waitUntilNotified(Object monitor) throws InterruptedIOException;
}

public class ByteString implements Serializable, Comparable<ByteString> {
  public static final ByteString EMPTY;
  public ByteString(byte[] data);
  public String utf8();
  public String string(Charset charset);
  public String base64(boolean includePadding);
  public final ByteString md5();
  public final ByteString sha1();
  public final ByteString sha256();
  public final ByteString sha512();
  public ByteString hmacSha1(ByteString key);
  public ByteString hmacSha256(ByteString key);
  public ByteString hmacSha512(ByteString key);
  public String base64Url(boolean includePadding);
  public String hex();
  public ByteString toAsciiLowercase();
  public ByteString toAsciiUppercase();
  public ByteString substring(int beginIndex, int endIndex);
  public final byte getByte(int index);
  public final int size();
  public byte[] toByteArray();
  public ByteBuffer asByteBuffer();
  public void write(OutputStream out) throws IOException;
  public boolean rangeEquals(int offset, ByteString other, int otherOffset, int byteCount);
  public boolean rangeEquals(int offset, byte[] other, int otherOffset, int byteCount);
  public void copyInto(int offset, byte[] target, int targetOffset, int byteCount);
  public final boolean startsWith(ByteString prefix);
  public final boolean startsWith(byte[] prefix);
  public final boolean endsWith(ByteString suffix);
  public final boolean endsWith(byte[] suffix);
  public final int indexOf(ByteString other, int fromIndex);
  public int indexOf(byte[] other, int fromIndex);
  public final int lastIndexOf(ByteString other, int fromIndex);
  public int lastIndexOf(byte[] other, int fromIndex);
  public final boolean equals(ByteString other, boolean constantTime);
  public int compareTo(ByteString other);
  public final String base64();
  public final String base64Url();
  public final ByteString substring(int beginIndex);
  public final ByteString substring();
  public final int indexOf(ByteString other);
  public final int indexOf(byte[] other);
  public final int lastIndexOf(ByteString other);
  public final int lastIndexOf(byte[] other);
  public static ByteString of(byte... data);
  public static ByteString of(byte[] data, int offset, int byteCount);
  public static ByteString of(ByteBuffer data);
  public static ByteString encodeUtf8(String s);
  public static ByteString encodeString(String value, Charset charset);
  public static ByteString decodeBase64(String base64);
  public static ByteString decodeHex(String hex);
  public static ByteString decodeHex(String value, boolean value2);
  public static ByteString read(InputStream in, int byteCount) throws IOException;
}

public interface Source extends Closeable {
  long read(Buffer sink, long byteCount) throws IOException;
  Timeout timeout();
  void close() throws IOException;
}

public interface Sink extends Closeable, Flushable {
  void write(Buffer source, long byteCount) throws IOException;
  void flush() throws IOException;
  Timeout timeout();
  void close() throws IOException;
}

public interface BufferedSource extends Source, ReadableByteChannel {
  Buffer buffer();
  Buffer getBuffer();
  boolean exhausted() throws IOException;
  void require(long byteCount) throws IOException;
  boolean request(long byteCount) throws IOException;
  byte readByte() throws IOException;
  short readShort() throws IOException;
  short readShortLe() throws IOException;
  int readInt() throws IOException;
  int readIntLe() throws IOException;
  long readLong() throws IOException;
  long readLongLe() throws IOException;
  long readDecimalLong() throws IOException;
  long readHexadecimalUnsignedLong() throws IOException;
  void skip(long byteCount) throws IOException;
  ByteString readByteString() throws IOException;
  ByteString readByteString(long byteCount) throws IOException;
  int select(Options options) throws IOException;
  <T> T select(TypedOptions<T> typedOptions) throws IOException;
  byte[] readByteArray() throws IOException;
  byte[] readByteArray(long byteCount) throws IOException;
  int read(byte[] sink) throws IOException;
  void readFully(byte[] sink) throws IOException;
  int read(byte[] sink, int offset, int byteCount) throws IOException;
  void readFully(Buffer sink, long byteCount) throws IOException;
  long readAll(Sink sink) throws IOException;
  String readUtf8() throws IOException;
  String readUtf8(long byteCount) throws IOException;
  String readUtf8Line() throws IOException;
  String readUtf8LineStrict() throws IOException;
  String readUtf8LineStrict(long value) throws IOException;
  int readUtf8CodePoint() throws IOException;
  String readString(Charset charset) throws IOException;
  String readString(long byteCount, Charset charset) throws IOException;
  long indexOf(byte b) throws IOException;
  long indexOf(byte b, long fromIndex) throws IOException;
  long indexOf(byte value, long value2, long value3) throws IOException;
  long indexOf(ByteString bytes) throws IOException;
  long indexOf(ByteString bytes, long fromIndex) throws IOException;
  long indexOf(ByteString byteString, long value, long value2) throws IOException;
  long indexOfElement(ByteString targetBytes) throws IOException;
  long indexOfElement(ByteString targetBytes, long fromIndex) throws IOException;
  boolean rangeEquals(long value, ByteString byteString) throws IOException;
  boolean rangeEquals(long value, ByteString byteString, int value2, int value3) throws IOException;
  BufferedSource peek();
  InputStream inputStream();
}

public interface BufferedSink extends Sink, WritableByteChannel {
  Buffer buffer();
  Buffer getBuffer();
  BufferedSink write(ByteString byteString) throws IOException;
  BufferedSink write(ByteString source, int offset, int byteCount) throws IOException;
  BufferedSink write(byte[] source) throws IOException;
  BufferedSink write(byte[] source, int offset, int byteCount) throws IOException;
  long writeAll(Source source) throws IOException;
  BufferedSink write(Source source, long byteCount) throws IOException;
  BufferedSink writeUtf8(String string) throws IOException;
  BufferedSink writeUtf8(String string, int beginIndex, int endIndex) throws IOException;
  BufferedSink writeUtf8CodePoint(int codePoint) throws IOException;
  BufferedSink writeString(String string, Charset charset) throws IOException;
  BufferedSink writeString(String string, int beginIndex, int endIndex, Charset charset)
      throws IOException;
  BufferedSink writeByte(int b) throws IOException;
  BufferedSink writeShort(int s) throws IOException;
  BufferedSink writeShortLe(int s) throws IOException;
  BufferedSink writeInt(int i) throws IOException;
  BufferedSink writeIntLe(int i) throws IOException;
  BufferedSink writeLong(long v) throws IOException;
  BufferedSink writeLongLe(long v) throws IOException;
  BufferedSink writeDecimalLong(long v) throws IOException;
  BufferedSink writeHexadecimalUnsignedLong(long v) throws IOException;
  void flush() throws IOException;
  BufferedSink emit() throws IOException;
  BufferedSink emitCompleteSegments() throws IOException;
  OutputStream outputStream();
  Appendable utf8Appendable();
}

public final class Buffer implements BufferedSource, BufferedSink, Cloneable, ByteChannel {
  public Segment head;
  public Buffer();
  public final long size();
  public Buffer buffer();
  public Buffer getBuffer();
  public OutputStream outputStream();
  public Appendable utf8Appendable();
  public Buffer emitCompleteSegments();
  public Buffer emit();
  public boolean exhausted();
  public void require(long byteCount) throws EOFException;
  public boolean request(long byteCount);
  public BufferedSource peek();
  public InputStream inputStream();
  public final Buffer copyTo(OutputStream out, long offset, long byteCount) throws IOException;
  public final Buffer copyTo(Buffer out, long offset, long byteCount);
  public final Buffer copyTo(Buffer out, long offset);
  public final Buffer writeTo(OutputStream out, long byteCount) throws IOException;
  public final Buffer readFrom(InputStream input) throws IOException;
  public final Buffer readFrom(InputStream input, long byteCount) throws IOException;
  public final long completeSegmentByteCount();
  public byte readByte() throws EOFException;
  public final byte getByte(long pos);
  public short readShort() throws EOFException;
  public int readInt() throws EOFException;
  public long readLong() throws EOFException;
  public short readShortLe() throws EOFException;
  public int readIntLe() throws EOFException;
  public long readLongLe() throws EOFException;
  public long readDecimalLong() throws EOFException;
  public long readHexadecimalUnsignedLong() throws EOFException;
  public ByteString readByteString();
  public ByteString readByteString(long byteCount) throws EOFException;
  public int select(Options options);
  public <T> T select(TypedOptions<T> options);
  public void readFully(Buffer sink, long byteCount) throws EOFException;
  public long readAll(Sink sink) throws IOException;
  public String readUtf8();
  public String readUtf8(long byteCount) throws EOFException;
  public String readString(Charset charset);
  public String readString(long byteCount, Charset charset) throws EOFException;
  public String readUtf8Line() throws EOFException;
  public String readUtf8LineStrict() throws EOFException;
  public String readUtf8LineStrict(long limit) throws EOFException;
  public int readUtf8CodePoint() throws EOFException;
  public byte[] readByteArray();
  public byte[] readByteArray(long byteCount) throws EOFException;
  public int read(byte[] sink);
  public void readFully(byte[] sink) throws EOFException;
  public int read(byte[] sink, int offset, int byteCount);
  public int read(ByteBuffer sink) throws IOException;
  public final void clear();
  public void skip(long byteCount) throws EOFException;
  public Buffer write(ByteString byteString);
  public Buffer write(ByteString byteString, int offset, int byteCount);
  public Buffer writeUtf8(String string);
  public Buffer writeUtf8(String string, int beginIndex, int endIndex);
  public Buffer writeUtf8CodePoint(int codePoint);
  public Buffer writeString(String string, Charset charset);
  public Buffer writeString(String string, int beginIndex, int endIndex, Charset charset);
  public Buffer write(byte[] source);
  public Buffer write(byte[] source, int offset, int byteCount);
  public int write(ByteBuffer source) throws IOException;
  public long writeAll(Source source) throws IOException;
  public Buffer write(Source source, long byteCount) throws IOException;
  public Buffer writeByte(int b);
  public Buffer writeShort(int s);
  public Buffer writeShortLe(int s);
  public Buffer writeInt(int i);
  public Buffer writeIntLe(int i);
  public Buffer writeLong(long v);
  public Buffer writeLongLe(long v);
  public Buffer writeDecimalLong(long v);
  public Buffer writeHexadecimalUnsignedLong(long v);
  public void write(Buffer source, long byteCount);
  public long read(Buffer sink, long byteCount);
  public long indexOf(byte b);
  public long indexOf(byte b, long fromIndex);
  public long indexOf(byte b, long fromIndex, long toIndex);
  public long indexOf(ByteString bytes) throws IOException;
  public long indexOf(ByteString bytes, long fromIndex) throws IOException;
  public long indexOf(ByteString bytes, long fromIndex, long toIndex) throws IOException;
  public long indexOfElement(ByteString targetBytes);
  public long indexOfElement(ByteString targetBytes, long fromIndex);
  public boolean rangeEquals(long offset, ByteString bytes);
  public boolean rangeEquals(long offset, ByteString bytes, int bytesOffset, int byteCount);
  public void flush();
  public boolean isOpen();
  public void close();
  public Timeout timeout();
  public final ByteString md5();
  public final ByteString sha1();
  public final ByteString sha256();
  public final ByteString sha512();
  public final ByteString hmacSha1(ByteString key);
  public final ByteString hmacSha256(ByteString key);
  public final ByteString hmacSha512(ByteString key);
  public final Buffer copy();
  public Buffer clone();
  public final ByteString snapshot();
  public final ByteString snapshot(int byteCount);
  public final Buffer.UnsafeCursor readUnsafe(Buffer.UnsafeCursor unsafeCursor);
  public final Buffer.UnsafeCursor readAndWriteUnsafe(Buffer.UnsafeCursor unsafeCursor);
  public final Buffer copyTo(OutputStream out, long offset) throws IOException;
  public final Buffer copyTo(OutputStream out) throws IOException;
  public final Buffer writeTo(OutputStream out) throws IOException;
  public final Buffer.UnsafeCursor readUnsafe();
  public final Buffer.UnsafeCursor readAndWriteUnsafe();

  public static final class UnsafeCursor implements Closeable {}
}

public final class Okio {
  public static Sink sink(OutputStream out);
  public static Source source(InputStream in);
  public static Sink sink(java.net.Socket socket) throws IOException;
  public static Source source(java.net.Socket socket) throws IOException;
  public static Sink sink(File file, boolean value) throws FileNotFoundException;
  public static Source source(File file) throws FileNotFoundException;
  public static Sink sink(java.nio.file.Path path, OpenOption... options) throws IOException;
  public static Source source(java.nio.file.Path path, OpenOption... options) throws IOException;
  public static Sink sink(File file) throws FileNotFoundException;
  public static BufferedSource buffer(Source source);
  public static BufferedSink buffer(Sink sink);
}

public abstract class FileSystem implements Closeable {}

public final class Options implements RandomAccess {}

public final class Path implements Comparable<Path> {}

public final class Segment {}

public interface Socket {}

public final class TypedOptions<T> implements RandomAccess {}
