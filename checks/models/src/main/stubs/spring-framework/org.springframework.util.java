package org.springframework.util;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

public interface MultiValueMap<K, V> extends Map<K, List<V>> {
  V getFirst(K key);
  void add(K key, V value);
  void addAll(K key, List<? extends V> values);
  void addAll(MultiValueMap<K, V> values);
  default void addIfAbsent(K key, V value);
  void set(K key, V value);
  void setAll(Map<K, V> values);
  Map<K, V> toSingleValueMap();
  default Map<K, V> asSingleValueMap();
  static <K, V> MultiValueMap<K, V> fromSingleValue(Map<K, V> map);
  static <K, V> MultiValueMap<K, V> fromMultiValue(Map<K, List<V>> map);
}

public class LinkedMultiValueMap<K, V> extends MultiValueMapAdapter<K, V> implements Serializable,
    Cloneable {
  public LinkedMultiValueMap();
  public LinkedMultiValueMap(int expectedSize);
  public LinkedMultiValueMap(Map<K, List<V>> otherMap);
  public LinkedMultiValueMap<K, V> deepCopy();
  public LinkedMultiValueMap<K, V> clone();
}

public class MimeType implements Comparable<MimeType>, Serializable {
  public MimeType(String type);
  public MimeType(String type, String subtype);
  public MimeType(String type, String subtype, Charset charset);
  public MimeType(MimeType other, Charset charset);
  public MimeType(MimeType other, Map<String, String> parameters);
  public MimeType(String type, String subtype, Map<String, String> parameters);
  protected MimeType(MimeType other);
  protected void checkParameters(String parameter, String value);
  protected String unquote(String s);
  public boolean isWildcardType();
  public boolean isWildcardSubtype();
  public boolean isConcrete();
  public String getType();
  public String getSubtype();
  public String getSubtypeSuffix();
  public Charset getCharset();
  public String getParameter(String name);
  public Map<String, String> getParameters();
  public boolean includes(MimeType other);
  public boolean isCompatibleWith(MimeType other);
  public boolean equalsTypeAndSubtype(MimeType other);
  public boolean isPresentIn(Collection<? extends MimeType> mimeTypes);
  protected void appendTo(StringBuilder builder);
  public int compareTo(MimeType other);
  public boolean isMoreSpecific(MimeType other);
  public boolean isLessSpecific(MimeType other);
  public static MimeType valueOf(String value);
}

public abstract class StringUtils {
  public StringUtils();
  public static boolean isEmpty(Object str);
  public static boolean hasLength(CharSequence str);
  public static boolean hasLength(String str);
  public static boolean hasText(CharSequence str);
  public static boolean hasText(String str);
  public static boolean containsWhitespace(CharSequence str);
  public static boolean containsWhitespace(String str);
  public static String trimWhitespace(String str);
  public static CharSequence trimAllWhitespace(CharSequence str);
  public static String trimAllWhitespace(String str);
  public static String trimLeadingWhitespace(String str);
  public static String trimTrailingWhitespace(String str);
  public static String trimLeadingCharacter(String str, char leadingCharacter);
  public static String trimTrailingCharacter(String str, char trailingCharacter);
  public static boolean matchesCharacter(String str, char singleCharacter);
  public static boolean startsWithIgnoreCase(String str, String prefix);
  public static boolean endsWithIgnoreCase(String str, String suffix);
  public static boolean substringMatch(CharSequence str, int index, CharSequence substring);
  public static int countOccurrencesOf(String str, String sub);
  public static String replace(String inString, String oldPattern, String newPattern);
  public static String delete(String inString, String pattern);
  public static String deleteAny(String inString, String charsToDelete);
  public static String quote(String str);
  public static Object quoteIfString(Object obj);
  public static String unqualify(String qualifiedName);
  public static String unqualify(String qualifiedName, char separator);
  public static String capitalize(String str);
  public static String uncapitalize(String str);
  public static String uncapitalizeAsProperty(String str);
  public static String getFilename(String path);
  public static String getFilenameExtension(String path);
  public static String stripFilenameExtension(String path);
  public static String applyRelativePath(String path, String relativePath);
  public static String cleanPath(String path);
  public static boolean pathEquals(String path1, String path2);
  public static String uriDecode(String source, Charset charset);
  public static Locale parseLocale(String localeValue);
  public static Locale parseLocaleString(String localeString);
  public static TimeZone parseTimeZoneString(String timeZoneString);
  public static String[] toStringArray(Collection<String> collection);
  public static String[] toStringArray(Enumeration<String> enumeration);
  public static String[] addStringToArray(String[] array, String str);
  public static String[] concatenateStringArrays(String[] array1, String[] array2);
  public static String[] sortStringArray(String[] array);
  public static String[] trimArrayElements(String[] array);
  public static String[] removeDuplicateStrings(String[] array);
  public static String[] split(String toSplit, String delimiter);
  public static Properties splitArrayElementsIntoProperties(String[] array, String delimiter);
  public static Properties splitArrayElementsIntoProperties(String[] array, String delimiter,
      String charsToDelete);
  public static String[] tokenizeToStringArray(String str, String delimiters);
  public static String[] tokenizeToStringArray(String str, String delimiters, boolean trimTokens,
      boolean ignoreEmptyTokens);
  public static String[] delimitedListToStringArray(String str, String delimiter);
  public static String[] delimitedListToStringArray(String str, String delimiter,
      String charsToDelete);
  public static String[] commaDelimitedListToStringArray(String str);
  public static Set<String> commaDelimitedListToSet(String str);
  public static String collectionToDelimitedString(Collection<?> coll, String delim, String prefix,
      String suffix);
  public static String collectionToDelimitedString(Collection<?> coll, String delim);
  public static String collectionToCommaDelimitedString(Collection<?> coll);
  public static String arrayToDelimitedString(Object[] arr, String delim);
  public static String arrayToCommaDelimitedString(Object[] arr);
  public static String truncate(CharSequence charSequence);
  public static String truncate(CharSequence charSequence, int threshold);
}

public abstract class Assert {
  public Assert();
  public static void state(boolean expression, String message);
  public static void state(boolean expression, Supplier<String> messageSupplier);
  public static void isTrue(boolean expression, String message);
  public static void isTrue(boolean expression, Supplier<String> messageSupplier);
  public static void isNull(Object object, String message);
  public static void isNull(Object object, Supplier<String> messageSupplier);
  public static void notNull(Object object, String message);
  public static void notNull(Object object, Supplier<String> messageSupplier);
  public static void hasLength(String text, String message);
  public static void hasLength(String text, Supplier<String> messageSupplier);
  public static void hasText(String text, String message);
  public static void hasText(String text, Supplier<String> messageSupplier);
  public static void doesNotContain(String textToSearch, String substring, String message);
  public static void doesNotContain(String textToSearch, String substring,
      Supplier<String> messageSupplier);
  public static void notEmpty(Object[] array, String message);
  public static void notEmpty(Object[] array, Supplier<String> messageSupplier);
  public static void noNullElements(Object[] array, String message);
  public static void noNullElements(Object[] array, Supplier<String> messageSupplier);
  public static void notEmpty(Collection<?> collection, String message);
  public static void notEmpty(Collection<?> collection, Supplier<String> messageSupplier);
  public static void noNullElements(Collection<?> collection, String message);
  public static void noNullElements(Collection<?> collection, Supplier<String> messageSupplier);
  public static void notEmpty(Map<?, ?> map, String message);
  public static void notEmpty(Map<?, ?> map, Supplier<String> messageSupplier);
  public static void isInstanceOf(Class<?> type, Object obj, String message);
  public static void isInstanceOf(Class<?> type, Object obj, Supplier<String> messageSupplier);
  public static void isInstanceOf(Class<?> type, Object obj);
  public static void isAssignable(Class<?> superType, Class<?> subType, String message);
  public static void isAssignable(Class<?> superType, Class<?> subType,
      Supplier<String> messageSupplier);
  public static void isAssignable(Class<?> superType, Class<?> subType);
}

public abstract class StreamUtils {
  public static final int BUFFER_SIZE = 8192;
  public StreamUtils();
  public static byte[] copyToByteArray(InputStream in) throws IOException;
  public static String copyToString(InputStream in, Charset charset) throws IOException;
  public static String copyToString(ByteArrayOutputStream baos, Charset charset);
  public static void copy(byte[] in, OutputStream out) throws IOException;
  public static void copy(String in, Charset charset, OutputStream out) throws IOException;
  public static int copy(InputStream in, OutputStream out) throws IOException;
  public static long copyRange(InputStream in, OutputStream out, long start, long end)
      throws IOException;
  public static int drain(InputStream in) throws IOException;
  public static InputStream emptyInput();
  public static InputStream nonClosing(InputStream in);
  public static OutputStream nonClosing(OutputStream out);
}

public class CustomizableThreadCreator implements Serializable {
  public CustomizableThreadCreator();
  public CustomizableThreadCreator(String threadNamePrefix);
  public void setThreadNamePrefix(String threadNamePrefix);
  public String getThreadNamePrefix();
  public void setThreadPriority(int threadPriority);
  public int getThreadPriority();
  public void setDaemon(boolean daemon);
  public boolean isDaemon();
  public void setThreadGroupName(String name);
  public void setThreadGroup(ThreadGroup threadGroup);
  public ThreadGroup getThreadGroup();
  public Thread createThread(Runnable runnable);
  protected String nextThreadName();
  protected String getDefaultThreadNamePrefix();
}

public interface ErrorHandler {
  void handleError(Throwable t);
}

public class MultiValueMapAdapter<K, V> implements MultiValueMap<K, V>, Serializable {
  public MultiValueMapAdapter(Map<K, List<V>> targetMap);
  public V getFirst(K key);
  public void add(K key, V value);
  public void addAll(K key, List<? extends V> values);
  public void addAll(MultiValueMap<K, V> values);
  public void set(K key, V value);
  public void setAll(Map<K, V> values);
  public Map<K, V> toSingleValueMap();
  public int size();
  public boolean isEmpty();
  public boolean containsKey(Object key);
  public boolean containsValue(Object value);
  public List<V> get(Object key);
  public List<V> put(K key, List<V> value);
  public List<V> putIfAbsent(K key, List<V> value);
  public List<V> remove(Object key);
  public void putAll(Map<? extends K, ? extends List<V>> map);
  public void clear();
  public Set<K> keySet();
  public Collection<List<V>> values();
  public Set<Map.Entry<K, List<V>>> entrySet();
  public void forEach(BiConsumer<? super K, ? super List<V>> action);
}
