package io.netty.util;

import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Pool;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import io.netty.util.internal.ObjectPool;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

public interface Attribute<T> {
  AttributeKey<T> key();
  T get();
  void set(T value);
  T getAndSet(T value);
  T setIfAbsent(T value);
  T getAndRemove();
  boolean compareAndSet(T oldValue, T newValue);
  void remove();
}

public final class AttributeKey<T> extends AbstractConstant<AttributeKey<T>> {
  public static <T> AttributeKey<T> valueOf(String name);
  public static boolean exists(String name);
  public static <T> AttributeKey<T> newInstance(String name);
  public static <T> AttributeKey<T> valueOf(Class<?> firstNameComponent,
      String secondNameComponent);
}

public interface AttributeMap {
  <T> Attribute<T> attr(AttributeKey<T> key);
  <T> boolean hasAttr(AttributeKey<T> key);
}

public final class CharsetUtil {
  private CharsetUtil();
  public static final Charset UTF_16;
  public static final Charset UTF_16BE;
  public static final Charset UTF_16LE;
  public static final Charset UTF_8;
  public static final Charset ISO_8859_1;
  public static final Charset US_ASCII;
  public static Charset[] values();
  public static CharsetEncoder getEncoder(Charset charset);
  public static CharsetEncoder encoder(Charset charset, CodingErrorAction malformedInputAction,
      CodingErrorAction unmappableCharacterAction);
  public static CharsetEncoder encoder(Charset charset, CodingErrorAction codingErrorAction);
  public static CharsetEncoder encoder(Charset charset);
  public static CharsetDecoder getDecoder(Charset charset);
  public static CharsetDecoder decoder(Charset charset, CodingErrorAction malformedInputAction,
      CodingErrorAction unmappableCharacterAction);
  public static CharsetDecoder decoder(Charset charset, CodingErrorAction codingErrorAction);
  public static CharsetDecoder decoder(Charset charset);
}

public final class AsciiString implements CharSequence, Comparable<CharSequence> {
  public static final AsciiString EMPTY_STRING;
  public static final int INDEX_NOT_FOUND = -1;
  public static final HashingStrategy<CharSequence> CASE_INSENSITIVE_HASHER;
  public static final HashingStrategy<CharSequence> CASE_SENSITIVE_HASHER;
  public AsciiString(byte[] value);
  public AsciiString(byte[] value, boolean copy);
  public AsciiString(byte[] value, int start, int length, boolean copy);
  public AsciiString(ByteBuffer value);
  public AsciiString(ByteBuffer value, boolean copy);
  public AsciiString(ByteBuffer value, int start, int length, boolean copy);
  public AsciiString(char[] value);
  public AsciiString(char[] value, int start, int length);
  public AsciiString(char[] value, Charset charset);
  public AsciiString(char[] value, Charset charset, int start, int length);
  public AsciiString(CharSequence value);
  public AsciiString(CharSequence value, int start, int length);
  public AsciiString(CharSequence value, Charset charset);
  public AsciiString(CharSequence value, Charset charset, int start, int length);
  public int forEachByte(ByteProcessor visitor) throws Exception;
  public int forEachByte(int index, int length, ByteProcessor visitor) throws Exception;
  public int forEachByteDesc(ByteProcessor visitor) throws Exception;
  public int forEachByteDesc(int index, int length, ByteProcessor visitor) throws Exception;
  public byte byteAt(int index);
  public boolean isEmpty();
  public int length();
  public void arrayChanged();
  public byte[] array();
  public int arrayOffset();
  public boolean isEntireArrayUsed();
  public byte[] toByteArray();
  public byte[] toByteArray(int start, int end);
  public void copy(int srcIdx, byte[] dst, int dstIdx, int length);
  public char charAt(int index);
  public boolean contains(CharSequence cs);
  public int compareTo(CharSequence string);
  public AsciiString concat(CharSequence string);
  public boolean endsWith(CharSequence suffix);
  public boolean contentEqualsIgnoreCase(CharSequence string);
  public char[] toCharArray();
  public char[] toCharArray(int start, int end);
  public void copy(int srcIdx, char[] dst, int dstIdx, int length);
  public AsciiString subSequence(int start);
  public AsciiString subSequence(int start, int end);
  public AsciiString subSequence(int start, int end, boolean copy);
  public int indexOf(CharSequence string);
  public int indexOf(CharSequence subString, int start);
  public int indexOf(char ch, int start);
  public int lastIndexOf(CharSequence string);
  public int lastIndexOf(CharSequence subString, int start);
  public boolean regionMatches(int thisStart, CharSequence string, int start, int length);
  public boolean regionMatches(boolean ignoreCase, int thisStart, CharSequence string, int start,
      int length);
  public AsciiString replace(char oldChar, char newChar);
  public boolean startsWith(CharSequence prefix);
  public boolean startsWith(CharSequence prefix, int start);
  public AsciiString toLowerCase();
  public AsciiString toUpperCase();
  public static CharSequence trim(CharSequence c);
  public AsciiString trim();
  public boolean contentEquals(CharSequence a);
  public boolean matches(String expr);
  public AsciiString[] split(String expr, int max);
  public AsciiString[] split(char delim);
  public String toString(int start);
  public String toString(int start, int end);
  public boolean parseBoolean();
  public char parseChar();
  public char parseChar(int start);
  public short parseShort();
  public short parseShort(int radix);
  public short parseShort(int start, int end);
  public short parseShort(int start, int end, int radix);
  public int parseInt();
  public int parseInt(int radix);
  public int parseInt(int start, int end);
  public int parseInt(int start, int end, int radix);
  public long parseLong();
  public long parseLong(int radix);
  public long parseLong(int start, int end);
  public long parseLong(int start, int end, int radix);
  public float parseFloat();
  public float parseFloat(int start, int end);
  public double parseDouble();
  public double parseDouble(int start, int end);
  public static AsciiString of(CharSequence string);
  public static AsciiString cached(String string);
  public static int hashCode(CharSequence value);
  public static boolean contains(CharSequence a, CharSequence b);
  public static boolean containsIgnoreCase(CharSequence a, CharSequence b);
  public static boolean contentEqualsIgnoreCase(CharSequence a, CharSequence b);
  public static boolean containsContentEqualsIgnoreCase(Collection<CharSequence> collection,
      CharSequence value);
  public static boolean containsAllContentEqualsIgnoreCase(Collection<CharSequence> a,
      Collection<CharSequence> b);
  public static boolean contentEquals(CharSequence a, CharSequence b);
  public static boolean regionMatches(CharSequence cs, boolean ignoreCase, int csStart,
      CharSequence string, int start, int length);
  public static boolean regionMatchesAscii(CharSequence cs, boolean ignoreCase, int csStart,
      CharSequence string, int start, int length);
  public static int indexOfIgnoreCase(CharSequence str, CharSequence searchStr, int startPos);
  public static int indexOfIgnoreCaseAscii(CharSequence str, CharSequence searchStr, int startPos);
  public static int indexOf(CharSequence cs, char searchChar, int start);
  public static char toLowerCase(char c);
  public static boolean isUpperCase(byte value);
  public static boolean isUpperCase(char value);
  public static byte c2b(char c);
  public static char b2c(byte b);
}

public abstract class ConstantPool<T extends Constant<T>> {}

@Connection(sharing = SHAREABLE, expensive = true)
public class HashedWheelTimer implements Timer {
  public static final int WORKER_STATE_INIT = 0;
  public static final int WORKER_STATE_STARTED = 1;
  public static final int WORKER_STATE_SHUTDOWN = 2;
  @Opens @Pool(threads = LIMITED) public HashedWheelTimer();
  @Opens @Pool(threads = LIMITED) public HashedWheelTimer(long tickDuration, TimeUnit unit);
  @Opens @Pool(threads = LIMITED)
  public HashedWheelTimer(long tickDuration, TimeUnit unit, int ticksPerWheel);
  @Opens @Pool(threads = LIMITED) public HashedWheelTimer(ThreadFactory threadFactory);
  @Opens @Pool(threads = LIMITED)
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit);
  @Opens @Pool(threads = LIMITED)
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit,
      int ticksPerWheel);
  @Opens @Pool(threads = LIMITED)
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit,
      int ticksPerWheel, boolean leakDetection);
  @Opens @Pool(threads = LIMITED)
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit,
      int ticksPerWheel, boolean leakDetection, long maxPendingTimeouts);
  @Opens @Pool(threads = LIMITED)
  public HashedWheelTimer(ThreadFactory threadFactory, long tickDuration, TimeUnit unit,
      int ticksPerWheel, boolean leakDetection, long maxPendingTimeouts, Executor taskExecutor);
  public void start();
  @Closes public Set<Timeout> stop();
  @Forks(LIMITED) public Timeout newTimeout(@RunsOnWorkers TimerTask task, long delay, TimeUnit unit);
  public long pendingTimeouts();
}

public interface Timer {
  @Forks(LIMITED) Timeout newTimeout(@RunsOnWorkers TimerTask task, long delay, TimeUnit unit);
  @Closes Set<Timeout> stop();
}

public interface TimerTask {
  @RunsOnWorkers void run(Timeout timeout) throws Exception;
}

public interface Timeout {
  Timer timer();
  TimerTask task();
  boolean isExpired();
  boolean isCancelled();
  boolean cancel();
}

public final class ReferenceCountUtil {
  private ReferenceCountUtil();
  public static <T> T retain(T msg);
  public static <T> T retain(T msg, int increment);
  public static <T> T touch(T msg);
  public static <T> T touch(T msg, Object hint);
  public static boolean release(Object msg);
  public static boolean release(Object msg, int decrement);
  public static void safeRelease(Object msg);
  public static void safeRelease(Object msg, int decrement);
  public static <T> T releaseLater(T msg);
  public static <T> T releaseLater(T msg, int decrement);
  public static int refCnt(Object msg);
}

public interface ReferenceCounted {
  int refCnt();
  ReferenceCounted retain();
  ReferenceCounted retain(int increment);
  ReferenceCounted touch();
  ReferenceCounted touch(Object hint);
  boolean release();
  boolean release(int decrement);
}

public class IllegalReferenceCountException extends IllegalStateException {
  public IllegalReferenceCountException();
  public IllegalReferenceCountException(int refCnt);
  public IllegalReferenceCountException(int refCnt, int increment);
  public IllegalReferenceCountException(String message);
  public IllegalReferenceCountException(String message, Throwable cause);
  public IllegalReferenceCountException(Throwable cause);
}

public final class NetUtil {
  private NetUtil();
  public static final Inet4Address LOCALHOST4;
  public static final Inet6Address LOCALHOST6;
  public static final InetAddress LOCALHOST;
  public static final NetworkInterface LOOPBACK_IF;
  public static final Collection<NetworkInterface> NETWORK_INTERFACES;
  public static final int SOMAXCONN;
  public static boolean isIpV4StackPreferred();
  public static boolean isIpV6AddressesPreferred();
  public static byte[] createByteArrayFromIpAddressString(String ipAddressString);
  public static InetAddress createInetAddressFromIpAddressString(String ipAddressString);
  public static int ipv4AddressToInt(Inet4Address ipAddress);
  public static String intToIpAddress(int i);
  public static String bytesToIpAddress(byte[] bytes);
  public static String bytesToIpAddress(byte[] bytes, int offset, int length);
  public static boolean isValidIpV6Address(String ip);
  public static boolean isValidIpV6Address(CharSequence ip);
  public static boolean isValidIpV4Address(CharSequence ip);
  public static boolean isValidIpV4Address(String ip);
  public static Inet6Address getByName(CharSequence ip);
  public static Inet6Address getByName(CharSequence ip, boolean ipv4Mapped);
  public static String toSocketAddressString(InetSocketAddress addr);
  public static String toSocketAddressString(String host, int port);
  public static String toAddressString(InetAddress ip);
  public static String toAddressString(InetAddress ip, boolean ipv4Mapped);
  public static String getHostname(InetSocketAddress addr);
}

public abstract class Recycler<T> {
  protected Recycler();
  protected Recycler(int maxCapacityPerThread);
  protected Recycler(int maxCapacityPerThread, int maxSharedCapacityFactor);
  protected Recycler(int maxCapacityPerThread, int maxSharedCapacityFactor, int ratio,
      int maxDelayedQueuesPerThread);
  protected Recycler(int maxCapacityPerThread, int maxSharedCapacityFactor, int ratio,
      int maxDelayedQueuesPerThread, int delayedQueueRatio);
  protected Recycler(int maxCapacityPerThread, int ratio, int chunkSize);
  public final T get();
  public final boolean recycle(T o, Recycler.Handle<T> handle);
  protected T newObject(Recycler.Handle<T> handle);

  public interface Handle<T> extends ObjectPool.Handle<T> {}
}

public class ResourceLeakDetector<T> {
  public static void setEnabled(boolean enabled);
  public static boolean isEnabled();
  public static void setLevel(ResourceLeakDetector.Level level);
  public static ResourceLeakDetector.Level getLevel();
  public ResourceLeakDetector(Class<?> resourceType);
  public ResourceLeakDetector(String resourceType);
  public ResourceLeakDetector(Class<?> resourceType, int samplingInterval, long maxActive);
  public ResourceLeakDetector(Class<?> resourceType, int samplingInterval);
  public ResourceLeakDetector(String resourceType, int samplingInterval, long maxActive);
  public final ResourceLeak open(T obj);
  public final ResourceLeakTracker<T> track(T obj);
  public ResourceLeakTracker<T> trackForcibly(T obj);
  protected boolean needReport();
  protected void reportTracedLeak(String resourceType, String records);
  protected void reportUntracedLeak(String resourceType);
  protected void reportInstancesLeak(String resourceType);
  protected Object getInitialHint(String resourceType);
  public void setLeakListener(ResourceLeakDetector.LeakListener leakListener);
  public static void addExclusions(Class clz, String... methodNames);

  public enum Level {
    DISABLED,
    SIMPLE,
    ADVANCED,
    PARANOID;
  }

  public interface LeakListener {
    void onLeak(String resourceType, String records);
  }
}

public final class NettyRuntime {
  private NettyRuntime();
  public static void setAvailableProcessors(int availableProcessors);
  public static int availableProcessors();
}

public interface AsyncMapping<IN, OUT> {
  Future<OUT> map(IN input, Promise<OUT> promise);
}

public interface Mapping<IN, OUT> {
  OUT map(IN input);
}

public abstract class AbstractConstant<T extends AbstractConstant<T>> implements Constant<T> {
  protected AbstractConstant(int id, String name);
  public final String name();
  public final int id();
  public final int compareTo(T o);
}

public abstract class AbstractReferenceCounted implements ReferenceCounted {
  public AbstractReferenceCounted();
  public int refCnt();
  protected final void setRefCnt(int refCnt);
  public ReferenceCounted retain();
  public ReferenceCounted retain(int increment);
  public ReferenceCounted touch();
  public boolean release();
  public boolean release(int decrement);
  protected void deallocate();
}

public interface ByteProcessor {
  boolean process(byte value) throws Exception;
}

public interface Constant<T extends Constant<T>> extends Comparable<T> {
  int id();
  String name();
}

public class DefaultAttributeMap implements AttributeMap {}

public interface HashingStrategy<T> {}

public interface IntSupplier {
  int get() throws Exception;
}

public interface ResourceLeak {}

public interface ResourceLeakTracker<T> {}
