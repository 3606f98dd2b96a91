package io.netty.buffer;

import io.netty.util.AsciiString;
import io.netty.util.ByteProcessor;
import io.netty.util.ReferenceCounted;
import io.netty.util.ResourceLeakDetector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.GatheringByteChannel;
import java.nio.channels.ScatteringByteChannel;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;

public abstract class ByteBuf implements ReferenceCounted, Comparable<ByteBuf>, ByteBufConvertible {
  public ByteBuf();
  public int capacity();
  public ByteBuf capacity(int newCapacity);
  public int maxCapacity();
  public ByteBufAllocator alloc();
  public ByteOrder order();
  public ByteBuf order(ByteOrder endianness);
  public ByteBuf unwrap();
  public boolean isDirect();
  public boolean isReadOnly();
  public ByteBuf asReadOnly();
  public int readerIndex();
  public ByteBuf readerIndex(int readerIndex);
  public int writerIndex();
  public ByteBuf writerIndex(int writerIndex);
  public ByteBuf setIndex(int readerIndex, int writerIndex);
  public int readableBytes();
  public int writableBytes();
  public int maxWritableBytes();
  public int maxFastWritableBytes();
  public boolean isReadable();
  public boolean isReadable(int size);
  public boolean isWritable();
  public boolean isWritable(int size);
  public ByteBuf clear();
  public ByteBuf markReaderIndex();
  public ByteBuf resetReaderIndex();
  public ByteBuf markWriterIndex();
  public ByteBuf resetWriterIndex();
  public ByteBuf discardReadBytes();
  public ByteBuf discardSomeReadBytes();
  public ByteBuf ensureWritable(int minWritableBytes);
  public int ensureWritable(int minWritableBytes, boolean force);
  public boolean getBoolean(int index);
  public byte getByte(int index);
  public short getUnsignedByte(int index);
  public short getShort(int index);
  public short getShortLE(int index);
  public int getUnsignedShort(int index);
  public int getUnsignedShortLE(int index);
  public int getMedium(int index);
  public int getMediumLE(int index);
  public int getUnsignedMedium(int index);
  public int getUnsignedMediumLE(int index);
  public int getInt(int index);
  public int getIntLE(int index);
  public long getUnsignedInt(int index);
  public long getUnsignedIntLE(int index);
  public long getLong(int index);
  public long getLongLE(int index);
  public char getChar(int index);
  public float getFloat(int index);
  public float getFloatLE(int index);
  public double getDouble(int index);
  public double getDoubleLE(int index);
  public ByteBuf getBytes(int index, ByteBuf dst);
  public ByteBuf getBytes(int index, ByteBuf dst, int length);
  public ByteBuf getBytes(int index, ByteBuf dst, int dstIndex, int length);
  public ByteBuf getBytes(int index, byte[] dst);
  public ByteBuf getBytes(int index, byte[] dst, int dstIndex, int length);
  public ByteBuf getBytes(int index, ByteBuffer dst);
  public ByteBuf getBytes(int index, OutputStream out, int length) throws IOException;
  public int getBytes(int index, GatheringByteChannel out, int length) throws IOException;
  public int getBytes(int index, FileChannel out, long position, int length) throws IOException;
  public CharSequence getCharSequence(int index, int length, Charset charset);
  public ByteBuf setBoolean(int index, boolean value);
  public ByteBuf setByte(int index, int value);
  public ByteBuf setShort(int index, int value);
  public ByteBuf setShortLE(int index, int value);
  public ByteBuf setMedium(int index, int value);
  public ByteBuf setMediumLE(int index, int value);
  public ByteBuf setInt(int index, int value);
  public ByteBuf setIntLE(int index, int value);
  public ByteBuf setLong(int index, long value);
  public ByteBuf setLongLE(int index, long value);
  public ByteBuf setChar(int index, int value);
  public ByteBuf setFloat(int index, float value);
  public ByteBuf setFloatLE(int index, float value);
  public ByteBuf setDouble(int index, double value);
  public ByteBuf setDoubleLE(int index, double value);
  public ByteBuf setBytes(int index, ByteBuf src);
  public ByteBuf setBytes(int index, ByteBuf src, int length);
  public ByteBuf setBytes(int index, ByteBuf src, int srcIndex, int length);
  public ByteBuf setBytes(int index, byte[] src);
  public ByteBuf setBytes(int index, byte[] src, int srcIndex, int length);
  public ByteBuf setBytes(int index, ByteBuffer src);
  public int setBytes(int index, InputStream in, int length) throws IOException;
  public int setBytes(int index, ScatteringByteChannel in, int length) throws IOException;
  public int setBytes(int index, FileChannel in, long position, int length) throws IOException;
  public ByteBuf setZero(int index, int length);
  public int setCharSequence(int index, CharSequence sequence, Charset charset);
  public boolean readBoolean();
  public byte readByte();
  public short readUnsignedByte();
  public short readShort();
  public short readShortLE();
  public int readUnsignedShort();
  public int readUnsignedShortLE();
  public int readMedium();
  public int readMediumLE();
  public int readUnsignedMedium();
  public int readUnsignedMediumLE();
  public int readInt();
  public int readIntLE();
  public long readUnsignedInt();
  public long readUnsignedIntLE();
  public long readLong();
  public long readLongLE();
  public char readChar();
  public float readFloat();
  public float readFloatLE();
  public double readDouble();
  public double readDoubleLE();
  public ByteBuf readBytes(int length);
  public ByteBuf readSlice(int length);
  public ByteBuf readRetainedSlice(int length);
  public ByteBuf readBytes(ByteBuf dst);
  public ByteBuf readBytes(ByteBuf dst, int length);
  public ByteBuf readBytes(ByteBuf dst, int dstIndex, int length);
  public ByteBuf readBytes(byte[] dst);
  public ByteBuf readBytes(byte[] dst, int dstIndex, int length);
  public ByteBuf readBytes(ByteBuffer dst);
  public ByteBuf readBytes(OutputStream out, int length) throws IOException;
  public int readBytes(GatheringByteChannel out, int length) throws IOException;
  public CharSequence readCharSequence(int length, Charset charset);
  public int readBytes(FileChannel out, long position, int length) throws IOException;
  public ByteBuf skipBytes(int length);
  public ByteBuf writeBoolean(boolean value);
  public ByteBuf writeByte(int value);
  public ByteBuf writeShort(int value);
  public ByteBuf writeShortLE(int value);
  public ByteBuf writeMedium(int value);
  public ByteBuf writeMediumLE(int value);
  public ByteBuf writeInt(int value);
  public ByteBuf writeIntLE(int value);
  public ByteBuf writeLong(long value);
  public ByteBuf writeLongLE(long value);
  public ByteBuf writeChar(int value);
  public ByteBuf writeFloat(float value);
  public ByteBuf writeFloatLE(float value);
  public ByteBuf writeDouble(double value);
  public ByteBuf writeDoubleLE(double value);
  public ByteBuf writeBytes(ByteBuf src);
  public ByteBuf writeBytes(ByteBuf src, int length);
  public ByteBuf writeBytes(ByteBuf src, int srcIndex, int length);
  public ByteBuf writeBytes(byte[] src);
  public ByteBuf writeBytes(byte[] src, int srcIndex, int length);
  public ByteBuf writeBytes(ByteBuffer src);
  public int writeBytes(InputStream in, int length) throws IOException;
  public int writeBytes(ScatteringByteChannel in, int length) throws IOException;
  public int writeBytes(FileChannel in, long position, int length) throws IOException;
  public ByteBuf writeZero(int length);
  public int writeCharSequence(CharSequence sequence, Charset charset);
  public int indexOf(int fromIndex, int toIndex, byte value);
  public int bytesBefore(byte value);
  public int bytesBefore(int length, byte value);
  public int bytesBefore(int index, int length, byte value);
  public int forEachByte(ByteProcessor processor);
  public int forEachByte(int index, int length, ByteProcessor processor);
  public int forEachByteDesc(ByteProcessor processor);
  public int forEachByteDesc(int index, int length, ByteProcessor processor);
  public ByteBuf copy();
  public ByteBuf copy(int index, int length);
  public ByteBuf slice();
  public ByteBuf retainedSlice();
  public ByteBuf slice(int index, int length);
  public ByteBuf retainedSlice(int index, int length);
  public ByteBuf duplicate();
  public ByteBuf retainedDuplicate();
  public int nioBufferCount();
  public ByteBuffer nioBuffer();
  public ByteBuffer nioBuffer(int index, int length);
  public ByteBuffer internalNioBuffer(int index, int length);
  public ByteBuffer[] nioBuffers();
  public ByteBuffer[] nioBuffers(int index, int length);
  public boolean hasArray();
  public byte[] array();
  public int arrayOffset();
  public boolean hasMemoryAddress();
  public long memoryAddress();
  public boolean isContiguous();
  public ByteBuf asByteBuf();
  public String toString(Charset charset);
  public String toString(int index, int length, Charset charset);
  public int compareTo(ByteBuf buffer);
  public ByteBuf retain(int increment);
  public ByteBuf retain();
  public ByteBuf touch();
  public ByteBuf touch(Object hint);
}

public interface ByteBufAllocator {
  ByteBufAllocator DEFAULT = null;
  ByteBuf buffer();
  ByteBuf buffer(int initialCapacity);
  ByteBuf buffer(int initialCapacity, int maxCapacity);
  ByteBuf ioBuffer();
  ByteBuf ioBuffer(int initialCapacity);
  ByteBuf ioBuffer(int initialCapacity, int maxCapacity);
  ByteBuf heapBuffer();
  ByteBuf heapBuffer(int initialCapacity);
  ByteBuf heapBuffer(int initialCapacity, int maxCapacity);
  ByteBuf directBuffer();
  ByteBuf directBuffer(int initialCapacity);
  ByteBuf directBuffer(int initialCapacity, int maxCapacity);
  CompositeByteBuf compositeBuffer();
  CompositeByteBuf compositeBuffer(int maxNumComponents);
  CompositeByteBuf compositeHeapBuffer();
  CompositeByteBuf compositeHeapBuffer(int maxNumComponents);
  CompositeByteBuf compositeDirectBuffer();
  CompositeByteBuf compositeDirectBuffer(int maxNumComponents);
  boolean isDirectBufferPooled();
  int calculateNewCapacity(int minNewCapacity, int maxCapacity);
}

public interface ByteBufHolder extends ReferenceCounted {
  ByteBuf content();
  ByteBufHolder copy();
  ByteBufHolder duplicate();
  ByteBufHolder retainedDuplicate();
  ByteBufHolder replace(ByteBuf content);
  ByteBufHolder retain();
  ByteBufHolder retain(int increment);
  ByteBufHolder touch();
  ByteBufHolder touch(Object hint);
}

public class ByteBufInputStream extends InputStream implements DataInput {
  public ByteBufInputStream(ByteBuf buffer);
  public ByteBufInputStream(ByteBuf buffer, int length);
  public ByteBufInputStream(ByteBuf buffer, boolean releaseOnClose);
  public ByteBufInputStream(ByteBuf buffer, int length, boolean releaseOnClose);
  public int readBytes();
  public void close() throws IOException;
  public int available() throws IOException;
  public void mark(int readlimit);
  public boolean markSupported();
  public int read() throws IOException;
  public int read(byte[] b, int off, int len) throws IOException;
  public void reset() throws IOException;
  public long skip(long n) throws IOException;
  public boolean readBoolean() throws IOException;
  public byte readByte() throws IOException;
  public char readChar() throws IOException;
  public double readDouble() throws IOException;
  public float readFloat() throws IOException;
  public void readFully(byte[] b) throws IOException;
  public void readFully(byte[] b, int off, int len) throws IOException;
  public int readInt() throws IOException;
  public String readLine() throws IOException;
  public long readLong() throws IOException;
  public short readShort() throws IOException;
  public String readUTF() throws IOException;
  public int readUnsignedByte() throws IOException;
  public int readUnsignedShort() throws IOException;
  public int skipBytes(int n) throws IOException;
}

public class ByteBufOutputStream extends OutputStream implements DataOutput {
  public ByteBufOutputStream(ByteBuf buffer);
  public ByteBufOutputStream(ByteBuf buffer, boolean releaseOnClose);
  public int writtenBytes();
  public void write(byte[] b, int off, int len) throws IOException;
  public void write(byte[] b) throws IOException;
  public void write(int b) throws IOException;
  public void writeBoolean(boolean v) throws IOException;
  public void writeByte(int v) throws IOException;
  public void writeBytes(String s) throws IOException;
  public void writeChar(int v) throws IOException;
  public void writeChars(String s) throws IOException;
  public void writeDouble(double v) throws IOException;
  public void writeFloat(float v) throws IOException;
  public void writeInt(int v) throws IOException;
  public void writeLong(long v) throws IOException;
  public void writeShort(int v) throws IOException;
  public void writeUTF(String s) throws IOException;
  public ByteBuf buffer();
  public void close() throws IOException;
}

public final class ByteBufUtil {
  private ByteBufUtil();
  public static boolean isAccessible(ByteBuf buffer);
  public static ByteBuf ensureAccessible(ByteBuf buffer);
  public static String hexDump(ByteBuf buffer);
  public static String hexDump(ByteBuf buffer, int fromIndex, int length);
  public static String hexDump(byte[] array);
  public static String hexDump(byte[] array, int fromIndex, int length);
  public static byte decodeHexByte(CharSequence s, int pos);
  public static byte[] decodeHexDump(CharSequence hexDump);
  public static byte[] decodeHexDump(CharSequence hexDump, int fromIndex, int length);
  public static boolean ensureWritableSuccess(int ensureWritableResult);
  public static int hashCode(ByteBuf buffer);
  public static int indexOf(ByteBuf needle, ByteBuf haystack);
  public static boolean equals(ByteBuf a, int aStartIndex, ByteBuf b, int bStartIndex, int length);
  public static boolean equals(ByteBuf bufferA, ByteBuf bufferB);
  public static int compare(ByteBuf bufferA, ByteBuf bufferB);
  public static int indexOf(ByteBuf buffer, int fromIndex, int toIndex, byte value);
  public static short swapShort(short value);
  public static int swapMedium(int value);
  public static int swapInt(int value);
  public static long swapLong(long value);
  public static ByteBuf writeShortBE(ByteBuf buf, int shortValue);
  public static ByteBuf setShortBE(ByteBuf buf, int index, int shortValue);
  public static ByteBuf writeMediumBE(ByteBuf buf, int mediumValue);
  public static int readUnsignedShortBE(ByteBuf buf);
  public static int readIntBE(ByteBuf buf);
  public static ByteBuf readBytes(ByteBufAllocator alloc, ByteBuf buffer, int length);
  public static ByteBuf writeUtf8(ByteBufAllocator alloc, CharSequence seq);
  public static int writeUtf8(ByteBuf buf, CharSequence seq);
  public static int writeUtf8(ByteBuf buf, CharSequence seq, int start, int end);
  public static int reserveAndWriteUtf8(ByteBuf buf, CharSequence seq, int reserveBytes);
  public static int reserveAndWriteUtf8(ByteBuf buf, CharSequence seq, int start, int end,
      int reserveBytes);
  public static int utf8MaxBytes(int seqLength);
  public static int utf8MaxBytes(CharSequence seq);
  public static int utf8Bytes(CharSequence seq);
  public static int utf8Bytes(CharSequence seq, int start, int end);
  public static ByteBuf writeAscii(ByteBufAllocator alloc, CharSequence seq);
  public static int writeAscii(ByteBuf buf, CharSequence seq);
  public static ByteBuf encodeString(ByteBufAllocator alloc, CharBuffer src, Charset charset);
  public static ByteBuf encodeString(ByteBufAllocator alloc, CharBuffer src, Charset charset,
      int extraCapacity);
  public static ByteBuf threadLocalDirectBuffer();
  public static byte[] getBytes(ByteBuf buf);
  public static byte[] getBytes(ByteBuf buf, int start, int length);
  public static byte[] getBytes(ByteBuf buf, int start, int length, boolean copy);
  public static void copy(AsciiString src, ByteBuf dst);
  public static void copy(AsciiString src, int srcIdx, ByteBuf dst, int dstIdx, int length);
  public static void copy(AsciiString src, int srcIdx, ByteBuf dst, int length);
  public static String prettyHexDump(ByteBuf buffer);
  public static String prettyHexDump(ByteBuf buffer, int offset, int length);
  public static void appendPrettyHexDump(StringBuilder dump, ByteBuf buf);
  public static void appendPrettyHexDump(StringBuilder dump, ByteBuf buf, int offset, int length);
  public static boolean isText(ByteBuf buf, Charset charset);
  public static boolean isText(ByteBuf buf, int index, int length, Charset charset);
  public static void setLeakListener(ResourceLeakDetector.LeakListener leakListener);
}

public class CompositeByteBuf extends AbstractReferenceCountedByteBuf implements Iterable<ByteBuf> {
  public CompositeByteBuf(ByteBufAllocator alloc, boolean direct, int maxNumComponents);
  public CompositeByteBuf(ByteBufAllocator alloc, boolean direct, int maxNumComponents,
      ByteBuf... buffers);
  public CompositeByteBuf(ByteBufAllocator alloc, boolean direct, int maxNumComponents,
      Iterable<ByteBuf> buffers);
  public CompositeByteBuf addComponent(ByteBuf buffer);
  public CompositeByteBuf addComponents(ByteBuf... buffers);
  public CompositeByteBuf addComponents(Iterable<ByteBuf> buffers);
  public CompositeByteBuf addComponent(int cIndex, ByteBuf buffer);
  public CompositeByteBuf addComponent(boolean increaseWriterIndex, ByteBuf buffer);
  public CompositeByteBuf addComponents(boolean increaseWriterIndex, ByteBuf... buffers);
  public CompositeByteBuf addComponents(boolean increaseWriterIndex, Iterable<ByteBuf> buffers);
  public CompositeByteBuf addComponent(boolean increaseWriterIndex, int cIndex, ByteBuf buffer);
  public CompositeByteBuf addComponents(int cIndex, ByteBuf... buffers);
  public CompositeByteBuf addComponents(int cIndex, Iterable<ByteBuf> buffers);
  public CompositeByteBuf addFlattenedComponents(boolean increaseWriterIndex, ByteBuf buffer);
  public CompositeByteBuf removeComponent(int cIndex);
  public CompositeByteBuf removeComponents(int cIndex, int numComponents);
  public Iterator<ByteBuf> iterator();
  protected int forEachByteAsc0(int start, int end, ByteProcessor processor) throws Exception;
  protected int forEachByteDesc0(int rStart, int rEnd, ByteProcessor processor) throws Exception;
  public List<ByteBuf> decompose(int offset, int length);
  public boolean isDirect();
  public boolean hasArray();
  public byte[] array();
  public int arrayOffset();
  public boolean hasMemoryAddress();
  public long memoryAddress();
  public int capacity();
  public CompositeByteBuf capacity(int newCapacity);
  public ByteBufAllocator alloc();
  public ByteOrder order();
  public int numComponents();
  public int maxNumComponents();
  public int toComponentIndex(int offset);
  public int toByteIndex(int cIndex);
  public byte getByte(int index);
  protected byte _getByte(int index);
  protected short _getShort(int index);
  protected short _getShortLE(int index);
  protected int _getUnsignedMedium(int index);
  protected int _getUnsignedMediumLE(int index);
  protected int _getInt(int index);
  protected int _getIntLE(int index);
  protected long _getLong(int index);
  protected long _getLongLE(int index);
  public CompositeByteBuf getBytes(int index, byte[] dst, int dstIndex, int length);
  public CompositeByteBuf getBytes(int index, ByteBuffer dst);
  public CompositeByteBuf getBytes(int index, ByteBuf dst, int dstIndex, int length);
  public int getBytes(int index, GatheringByteChannel out, int length) throws IOException;
  public int getBytes(int index, FileChannel out, long position, int length) throws IOException;
  public CompositeByteBuf getBytes(int index, OutputStream out, int length) throws IOException;
  public CompositeByteBuf setByte(int index, int value);
  protected void _setByte(int index, int value);
  public CompositeByteBuf setShort(int index, int value);
  protected void _setShort(int index, int value);
  protected void _setShortLE(int index, int value);
  public CompositeByteBuf setMedium(int index, int value);
  protected void _setMedium(int index, int value);
  protected void _setMediumLE(int index, int value);
  public CompositeByteBuf setInt(int index, int value);
  protected void _setInt(int index, int value);
  protected void _setIntLE(int index, int value);
  public CompositeByteBuf setLong(int index, long value);
  protected void _setLong(int index, long value);
  protected void _setLongLE(int index, long value);
  public CompositeByteBuf setBytes(int index, byte[] src, int srcIndex, int length);
  public CompositeByteBuf setBytes(int index, ByteBuffer src);
  public CompositeByteBuf setBytes(int index, ByteBuf src, int srcIndex, int length);
  public int setBytes(int index, InputStream in, int length) throws IOException;
  public int setBytes(int index, ScatteringByteChannel in, int length) throws IOException;
  public int setBytes(int index, FileChannel in, long position, int length) throws IOException;
  public ByteBuf copy(int index, int length);
  public ByteBuf component(int cIndex);
  public ByteBuf componentAtOffset(int offset);
  public ByteBuf internalComponent(int cIndex);
  public ByteBuf internalComponentAtOffset(int offset);
  public int nioBufferCount();
  public ByteBuffer internalNioBuffer(int index, int length);
  public ByteBuffer nioBuffer(int index, int length);
  public ByteBuffer[] nioBuffers(int index, int length);
  public CompositeByteBuf consolidate();
  public CompositeByteBuf consolidate(int cIndex, int numComponents);
  public CompositeByteBuf discardReadComponents();
  public CompositeByteBuf discardReadBytes();
  public CompositeByteBuf readerIndex(int readerIndex);
  public CompositeByteBuf writerIndex(int writerIndex);
  public CompositeByteBuf setIndex(int readerIndex, int writerIndex);
  public CompositeByteBuf clear();
  public CompositeByteBuf markReaderIndex();
  public CompositeByteBuf resetReaderIndex();
  public CompositeByteBuf markWriterIndex();
  public CompositeByteBuf resetWriterIndex();
  public CompositeByteBuf ensureWritable(int minWritableBytes);
  public CompositeByteBuf getBytes(int index, ByteBuf dst);
  public CompositeByteBuf getBytes(int index, ByteBuf dst, int length);
  public CompositeByteBuf getBytes(int index, byte[] dst);
  public CompositeByteBuf setBoolean(int index, boolean value);
  public CompositeByteBuf setChar(int index, int value);
  public CompositeByteBuf setFloat(int index, float value);
  public CompositeByteBuf setDouble(int index, double value);
  public CompositeByteBuf setBytes(int index, ByteBuf src);
  public CompositeByteBuf setBytes(int index, ByteBuf src, int length);
  public CompositeByteBuf setBytes(int index, byte[] src);
  public CompositeByteBuf setZero(int index, int length);
  public CompositeByteBuf readBytes(ByteBuf dst);
  public CompositeByteBuf readBytes(ByteBuf dst, int length);
  public CompositeByteBuf readBytes(ByteBuf dst, int dstIndex, int length);
  public CompositeByteBuf readBytes(byte[] dst);
  public CompositeByteBuf readBytes(byte[] dst, int dstIndex, int length);
  public CompositeByteBuf readBytes(ByteBuffer dst);
  public CompositeByteBuf readBytes(OutputStream out, int length) throws IOException;
  public CompositeByteBuf skipBytes(int length);
  public CompositeByteBuf writeBoolean(boolean value);
  public CompositeByteBuf writeByte(int value);
  public CompositeByteBuf writeShort(int value);
  public CompositeByteBuf writeMedium(int value);
  public CompositeByteBuf writeInt(int value);
  public CompositeByteBuf writeLong(long value);
  public CompositeByteBuf writeChar(int value);
  public CompositeByteBuf writeFloat(float value);
  public CompositeByteBuf writeDouble(double value);
  public CompositeByteBuf writeBytes(ByteBuf src);
  public CompositeByteBuf writeBytes(ByteBuf src, int length);
  public CompositeByteBuf writeBytes(ByteBuf src, int srcIndex, int length);
  public CompositeByteBuf writeBytes(byte[] src);
  public CompositeByteBuf writeBytes(byte[] src, int srcIndex, int length);
  public CompositeByteBuf writeBytes(ByteBuffer src);
  public CompositeByteBuf writeZero(int length);
  public CompositeByteBuf retain(int increment);
  public CompositeByteBuf retain();
  public CompositeByteBuf touch();
  public CompositeByteBuf touch(Object hint);
  public ByteBuffer[] nioBuffers();
  public CompositeByteBuf discardSomeReadBytes();
  protected void deallocate();
  public ByteBuf unwrap();
}

public class DefaultByteBufHolder implements ByteBufHolder {
  public DefaultByteBufHolder(ByteBuf data);
  public ByteBuf content();
  public ByteBufHolder copy();
  public ByteBufHolder duplicate();
  public ByteBufHolder retainedDuplicate();
  public ByteBufHolder replace(ByteBuf content);
  public int refCnt();
  public ByteBufHolder retain();
  public ByteBufHolder retain(int increment);
  public ByteBufHolder touch();
  public ByteBufHolder touch(Object hint);
  public boolean release();
  public boolean release(int decrement);
  protected final String contentToString();
}

public class PooledByteBufAllocator extends AbstractByteBufAllocator
    implements ByteBufAllocatorMetricProvider {
  public static final PooledByteBufAllocator DEFAULT;
  public PooledByteBufAllocator();
  public PooledByteBufAllocator(boolean preferDirect);
  public PooledByteBufAllocator(int nHeapArena, int nDirectArena, int pageSize, int maxOrder);
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena,
      int pageSize, int maxOrder);
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena,
      int pageSize, int maxOrder, int tinyCacheSize, int smallCacheSize, int normalCacheSize);
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena,
      int pageSize, int maxOrder, int tinyCacheSize, int smallCacheSize, int normalCacheSize,
      boolean useCacheForAllThreads);
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena,
      int pageSize, int maxOrder, int smallCacheSize, int normalCacheSize,
      boolean useCacheForAllThreads);
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena,
      int pageSize, int maxOrder, int tinyCacheSize, int smallCacheSize, int normalCacheSize,
      boolean useCacheForAllThreads, int directMemoryCacheAlignment);
  public PooledByteBufAllocator(boolean preferDirect, int nHeapArena, int nDirectArena,
      int pageSize, int maxOrder, int smallCacheSize, int normalCacheSize,
      boolean useCacheForAllThreads, int directMemoryCacheAlignment);
  protected ByteBuf newHeapBuffer(int initialCapacity, int maxCapacity);
  protected ByteBuf newDirectBuffer(int initialCapacity, int maxCapacity);
  public static int defaultNumHeapArena();
  public static int defaultNumDirectArena();
  public static int defaultPageSize();
  public static int defaultMaxOrder();
  public static boolean defaultDisableCacheFinalizersForFastThreadLocalThreads();
  public static boolean defaultUseCacheForAllThreads();
  public static boolean defaultPreferDirect();
  public static int defaultTinyCacheSize();
  public static int defaultSmallCacheSize();
  public static int defaultNormalCacheSize();
  public static boolean isDirectMemoryCacheAlignmentSupported();
  public boolean isDirectBufferPooled();
  public boolean hasThreadLocalCache();
  public void freeThreadLocalCache();
  public PooledByteBufAllocatorMetric metric();
  public int numHeapArenas();
  public int numDirectArenas();
  public List<PoolArenaMetric> heapArenas();
  public List<PoolArenaMetric> directArenas();
  public int numThreadLocalCaches();
  public int tinyCacheSize();
  public int smallCacheSize();
  public int normalCacheSize();
  public final int chunkSize();
  public final long pinnedHeapMemory();
  public final long pinnedDirectMemory();
  public boolean trimCurrentThreadCache();
  public String dumpStats();
}

public final class UnpooledByteBufAllocator extends AbstractByteBufAllocator
    implements ByteBufAllocatorMetricProvider {
  public static final UnpooledByteBufAllocator DEFAULT;
  public UnpooledByteBufAllocator(boolean preferDirect);
  public UnpooledByteBufAllocator(boolean preferDirect, boolean disableLeakDetector);
  public UnpooledByteBufAllocator(boolean preferDirect, boolean disableLeakDetector,
      boolean tryNoCleaner);
  protected ByteBuf newHeapBuffer(int initialCapacity, int maxCapacity);
  protected ByteBuf newDirectBuffer(int initialCapacity, int maxCapacity);
  public CompositeByteBuf compositeHeapBuffer(int maxNumComponents);
  public CompositeByteBuf compositeDirectBuffer(int maxNumComponents);
  public boolean isDirectBufferPooled();
  public ByteBufAllocatorMetric metric();
}

public abstract class AbstractByteBufAllocator implements ByteBufAllocator {
  protected static ByteBuf toLeakAwareBuffer(ByteBuf buf);
  protected static CompositeByteBuf toLeakAwareBuffer(CompositeByteBuf buf);
  protected AbstractByteBufAllocator();
  protected AbstractByteBufAllocator(boolean preferDirect);
  public ByteBuf buffer();
  public ByteBuf buffer(int initialCapacity);
  public ByteBuf buffer(int initialCapacity, int maxCapacity);
  public ByteBuf ioBuffer();
  public ByteBuf ioBuffer(int initialCapacity);
  public ByteBuf ioBuffer(int initialCapacity, int maxCapacity);
  public ByteBuf heapBuffer();
  public ByteBuf heapBuffer(int initialCapacity);
  public ByteBuf heapBuffer(int initialCapacity, int maxCapacity);
  public ByteBuf directBuffer();
  public ByteBuf directBuffer(int initialCapacity);
  public ByteBuf directBuffer(int initialCapacity, int maxCapacity);
  public CompositeByteBuf compositeBuffer();
  public CompositeByteBuf compositeBuffer(int maxNumComponents);
  public CompositeByteBuf compositeHeapBuffer();
  public CompositeByteBuf compositeHeapBuffer(int maxNumComponents);
  public CompositeByteBuf compositeDirectBuffer();
  public CompositeByteBuf compositeDirectBuffer(int maxNumComponents);
  protected ByteBuf newHeapBuffer(int initialCapacity, int maxCapacity);
  protected ByteBuf newDirectBuffer(int initialCapacity, int maxCapacity);
  public int calculateNewCapacity(int minNewCapacity, int maxCapacity);
}

public abstract class AbstractByteBuf extends ByteBuf {}

public abstract class AbstractReferenceCountedByteBuf extends AbstractByteBuf {}

public final class Unpooled {
  private Unpooled();
  public static final ByteOrder BIG_ENDIAN;
  public static final ByteOrder LITTLE_ENDIAN;
  public static final ByteBuf EMPTY_BUFFER;
  public static ByteBuf buffer();
  public static ByteBuf directBuffer();
  public static ByteBuf buffer(int initialCapacity);
  public static ByteBuf directBuffer(int initialCapacity);
  public static ByteBuf buffer(int initialCapacity, int maxCapacity);
  public static ByteBuf directBuffer(int initialCapacity, int maxCapacity);
  public static ByteBuf wrappedBuffer(byte[] array);
  public static ByteBuf wrappedBuffer(byte[] array, int offset, int length);
  public static ByteBuf wrappedBuffer(ByteBuffer buffer);
  public static ByteBuf wrappedBuffer(long memoryAddress, int size, boolean doFree);
  public static ByteBuf wrappedBuffer(ByteBuf buffer);
  public static ByteBuf wrappedBuffer(byte[]... arrays);
  public static ByteBuf wrappedBuffer(ByteBuf... buffers);
  public static ByteBuf wrappedBuffer(ByteBuffer... buffers);
  public static ByteBuf wrappedBuffer(int maxNumComponents, byte[]... arrays);
  public static ByteBuf wrappedBuffer(int maxNumComponents, ByteBuf... buffers);
  public static ByteBuf wrappedBuffer(int maxNumComponents, ByteBuffer... buffers);
  public static CompositeByteBuf compositeBuffer();
  public static CompositeByteBuf compositeBuffer(int maxNumComponents);
  public static ByteBuf copiedBuffer(byte[] array);
  public static ByteBuf copiedBuffer(byte[] array, int offset, int length);
  public static ByteBuf copiedBuffer(ByteBuffer buffer);
  public static ByteBuf copiedBuffer(ByteBuf buffer);
  public static ByteBuf copiedBuffer(byte[]... arrays);
  public static ByteBuf copiedBuffer(ByteBuf... buffers);
  public static ByteBuf copiedBuffer(ByteBuffer... buffers);
  public static ByteBuf copiedBuffer(CharSequence string, Charset charset);
  public static ByteBuf copiedBuffer(CharSequence string, int offset, int length, Charset charset);
  public static ByteBuf copiedBuffer(char[] array, Charset charset);
  public static ByteBuf copiedBuffer(char[] array, int offset, int length, Charset charset);
  public static ByteBuf unmodifiableBuffer(ByteBuf buffer);
  public static ByteBuf copyInt(int value);
  public static ByteBuf copyInt(int... values);
  public static ByteBuf copyShort(int value);
  public static ByteBuf copyShort(short... values);
  public static ByteBuf copyShort(int... values);
  public static ByteBuf copyMedium(int value);
  public static ByteBuf copyMedium(int... values);
  public static ByteBuf copyLong(long value);
  public static ByteBuf copyLong(long... values);
  public static ByteBuf copyBoolean(boolean value);
  public static ByteBuf copyBoolean(boolean... values);
  public static ByteBuf copyFloat(float value);
  public static ByteBuf copyFloat(float... values);
  public static ByteBuf copyDouble(double value);
  public static ByteBuf copyDouble(double... values);
  public static ByteBuf unreleasableBuffer(ByteBuf buf);
  public static ByteBuf unmodifiableBuffer(ByteBuf... buffers);
  public static ByteBuf wrappedUnmodifiableBuffer(ByteBuf... buffers);
}

public interface ByteBufAllocatorMetric {}

public interface ByteBufAllocatorMetricProvider {
  ByteBufAllocatorMetric metric();
}

public interface ByteBufConvertible {
  ByteBuf asByteBuf();
}

public interface PoolArenaMetric extends SizeClassesMetric {}

public final class PooledByteBufAllocatorMetric implements ByteBufAllocatorMetric {}

public interface SizeClassesMetric {}
