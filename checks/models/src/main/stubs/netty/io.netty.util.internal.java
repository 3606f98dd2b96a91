package io.netty.util.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

public final class SystemPropertyUtil {
  private SystemPropertyUtil();
  public static boolean contains(String key);
  public static String get(String key);
  public static String get(String key, String def);
  public static boolean getBoolean(String key, boolean def);
  public static int getInt(String key, int def);
  public static long getLong(String key, long def);
}

public final class StringUtil {
  private StringUtil();
  public static final String EMPTY_STRING = "";
  public static final String NEWLINE;
  public static final char DOUBLE_QUOTE = '\"';
  public static final char COMMA = ',';
  public static final char LINE_FEED = '\n';
  public static final char CARRIAGE_RETURN = '\r';
  public static final char TAB = '\t';
  public static final char SPACE = ' ';
  public static String substringAfter(String value, char delim);
  public static String substringBefore(String value, char delim);
  public static boolean commonSuffixOfLength(String s, String p, int len);
  public static String byteToHexStringPadded(int value);
  public static <T extends Appendable> T byteToHexStringPadded(T buf, int value);
  public static String toHexStringPadded(byte[] src);
  public static String toHexStringPadded(byte[] src, int offset, int length);
  public static <T extends Appendable> T toHexStringPadded(T dst, byte[] src);
  public static <T extends Appendable> T toHexStringPadded(T dst, byte[] src, int offset,
      int length);
  public static String byteToHexString(int value);
  public static <T extends Appendable> T byteToHexString(T buf, int value);
  public static String toHexString(byte[] src);
  public static String toHexString(byte[] src, int offset, int length);
  public static <T extends Appendable> T toHexString(T dst, byte[] src);
  public static <T extends Appendable> T toHexString(T dst, byte[] src, int offset, int length);
  public static int decodeHexNibble(char c);
  public static int decodeHexNibble(byte b);
  public static byte decodeHexByte(CharSequence s, int pos);
  public static byte[] decodeHexDump(CharSequence hexDump, int fromIndex, int length);
  public static byte[] decodeHexDump(CharSequence hexDump);
  public static String simpleClassName(Object o);
  public static String simpleClassName(Class<?> clazz);
  public static CharSequence escapeCsv(CharSequence value);
  public static CharSequence escapeCsv(CharSequence value, boolean trimWhiteSpace);
  public static CharSequence unescapeCsv(CharSequence value);
  public static List<CharSequence> unescapeCsvFields(CharSequence value);
  public static int length(String s);
  public static boolean isNullOrEmpty(String s);
  public static int indexOfNonWhiteSpace(CharSequence seq, int offset);
  public static int indexOfWhiteSpace(CharSequence seq, int offset);
  public static boolean isSurrogate(char c);
  public static boolean endsWith(CharSequence s, char c);
  public static CharSequence trimOws(CharSequence value);
  public static CharSequence join(CharSequence separator,
      Iterable<? extends CharSequence> elements);
}

public final class ObjectUtil {
  private ObjectUtil();
  public static <T> T checkNotNull(T arg, String text);
  public static <T> T[] deepCheckNotNull(String text, T... varargs);
  public static <T> T checkNotNullWithIAE(T arg, String paramName) throws IllegalArgumentException;
  public static <T> T checkNotNullArrayParam(T value, int index, String name)
      throws IllegalArgumentException;
  public static int checkPositive(int i, String name);
  public static long checkPositive(long l, String name);
  public static double checkPositive(double d, String name);
  public static float checkPositive(float f, String name);
  public static int checkPositiveOrZero(int i, String name);
  public static long checkPositiveOrZero(long l, String name);
  public static double checkPositiveOrZero(double d, String name);
  public static float checkPositiveOrZero(float f, String name);
  public static int checkInRange(int i, int start, int end, String name);
  public static long checkInRange(long l, long start, long end, String name);
  public static <T> T[] checkNonEmpty(T[] array, String name);
  public static byte[] checkNonEmpty(byte[] array, String name);
  public static char[] checkNonEmpty(char[] array, String name);
  public static <T extends Collection<?>> T checkNonEmpty(T collection, String name);
  public static String checkNonEmpty(String value, String name);
  public static <K, V, T extends Map<K, V>> T checkNonEmpty(T value, String name);
  public static CharSequence checkNonEmpty(CharSequence value, String name);
  public static String checkNonEmptyAfterTrim(String value, String name);
  public static int intValue(Integer wrapper, int defaultValue);
  public static long longValue(Long wrapper, long defaultValue);
}

public final class InternalThreadLocalMap extends UnpaddedInternalThreadLocalMap {
  private InternalThreadLocalMap();
}

public abstract class ObjectPool<T> {

  public interface Handle<T> {
    void recycle(T self);
  }
}

class UnpaddedInternalThreadLocalMap {}
