package org.apache.commons.httpclient.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.URL;
import java.security.Permission;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.commons.httpclient.HttpConnection;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.NameValuePair;
import org.apache.commons.httpclient.URIException;

public class DateParseException extends Exception {
  public DateParseException();
  public DateParseException(String message);
}

public class DateParser {
  private DateParser();
  public static final String PATTERN_RFC1123 = "EEE, dd MMM yyyy HH:mm:ss zzz";
  public static final String PATTERN_RFC1036 = "EEEE, dd-MMM-yy HH:mm:ss zzz";
  public static final String PATTERN_ASCTIME = "EEE MMM d HH:mm:ss yyyy";
  public static Date parseDate(String dateValue) throws DateParseException;
  public static Date parseDate(String dateValue, Collection dateFormats) throws DateParseException;
}

public class DateUtil {
  private DateUtil();
  public static final String PATTERN_RFC1123 = "EEE, dd MMM yyyy HH:mm:ss zzz";
  public static final String PATTERN_RFC1036 = "EEEE, dd-MMM-yy HH:mm:ss zzz";
  public static final String PATTERN_ASCTIME = "EEE MMM d HH:mm:ss yyyy";
  public static Date parseDate(String dateValue) throws DateParseException;
  public static Date parseDate(String dateValue, Collection dateFormats) throws DateParseException;
  public static Date parseDate(String dateValue, Collection dateFormats, Date startDate)
      throws DateParseException;
  public static String formatDate(Date date);
  public static String formatDate(Date date, String pattern);
}

public class EncodingUtil {
  private EncodingUtil();
  public static String formUrlEncode(NameValuePair[] pairs, String charset);
  public static String getString(byte[] data, int offset, int length, String charset);
  public static String getString(byte[] data, String charset);
  public static byte[] getBytes(String data, String charset);
  public static byte[] getAsciiBytes(String data);
  public static String getAsciiString(byte[] data, int offset, int length);
  public static String getAsciiString(byte[] data);
}

public class ExceptionUtil {
  public ExceptionUtil();
  public static void initCause(Throwable throwable, Throwable cause);
  public static boolean isSocketTimeoutException(InterruptedIOException e);
}

public class HttpURLConnection extends java.net.HttpURLConnection {
  public HttpURLConnection(HttpMethod method, URL url);
  protected HttpURLConnection(URL url);
  public InputStream getInputStream() throws IOException;
  public InputStream getErrorStream();
  public void disconnect();
  public void connect() throws IOException;
  public boolean usingProxy();
  public String getRequestMethod();
  public int getResponseCode() throws IOException;
  public String getResponseMessage() throws IOException;
  public String getHeaderField(String name);
  public String getHeaderFieldKey(int keyPosition);
  public String getHeaderField(int position);
  public URL getURL();
  public void setInstanceFollowRedirects(boolean isFollowingRedirects);
  public boolean getInstanceFollowRedirects();
  public void setRequestMethod(String method) throws ProtocolException;
  public Permission getPermission() throws IOException;
  public Object getContent() throws IOException;
  public Object getContent(Class[] classes) throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public void setDoInput(boolean isInput);
  public boolean getDoInput();
  public void setDoOutput(boolean isOutput);
  public boolean getDoOutput();
  public void setAllowUserInteraction(boolean isAllowInteraction);
  public boolean getAllowUserInteraction();
  public void setUseCaches(boolean isUsingCaches);
  public boolean getUseCaches();
  public void setIfModifiedSince(long modificationDate);
  public long getIfModifiedSince();
  public boolean getDefaultUseCaches();
  public void setDefaultUseCaches(boolean isUsingCaches);
  public void setRequestProperty(String key, String value);
  public String getRequestProperty(String key);
}

public class IdleConnectionHandler {
  public IdleConnectionHandler();
  public void add(HttpConnection connection);
  public void remove(HttpConnection connection);
  public void removeAll();
  public void closeIdleConnections(long idleTime);
}

public class IdleConnectionTimeoutThread extends Thread {
  public IdleConnectionTimeoutThread();
  public void addConnectionManager(HttpConnectionManager connectionManager);
  public void removeConnectionManager(HttpConnectionManager connectionManager);
  protected void handleCloseIdleConnections(HttpConnectionManager connectionManager);
  public void run();
  public void shutdown();
  public void setConnectionTimeout(long connectionTimeout);
  public void setTimeoutInterval(long timeoutInterval);
}

public class LangUtils {
  private LangUtils();
  public static final int HASH_SEED = 17;
  public static final int HASH_OFFSET = 37;
  public static int hashCode(int seed, int hashcode);
  public static int hashCode(int seed, Object obj);
  public static int hashCode(int seed, boolean b);
  public static boolean equals(Object obj1, Object obj2);
}

public class ParameterFormatter {
  public ParameterFormatter();
  public boolean isAlwaysUseQuotes();
  public void setAlwaysUseQuotes(boolean alwaysUseQuotes);
  public static void formatValue(StringBuffer buffer, String value, boolean alwaysUseQuotes);
  public void format(StringBuffer buffer, NameValuePair param);
  public String format(NameValuePair param);
}

public class ParameterParser {
  public ParameterParser();
  public List parse(String str, char separator);
  public List parse(char[] chars, char separator);
  public List parse(char[] chars, int offset, int length, char separator);
}

public final class TimeoutController {
  private TimeoutController();
  public static void execute(Thread task, long timeout) throws TimeoutController.TimeoutException;
  public static void execute(Runnable task, long timeout) throws TimeoutController.TimeoutException;

  public static class TimeoutException extends Exception {
    public TimeoutException();
  }
}

public class URIUtil {
  public URIUtil();
  public static String getName(String uri);
  public static String getQuery(String uri);
  public static String getPath(String uri);
  public static String getPathQuery(String uri);
  public static String getFromPath(String uri);
  public static String encodeAll(String unescaped) throws URIException;
  public static String encodeAll(String unescaped, String charset) throws URIException;
  public static String encodeWithinAuthority(String unescaped) throws URIException;
  public static String encodeWithinAuthority(String unescaped, String charset) throws URIException;
  public static String encodePathQuery(String unescaped) throws URIException;
  public static String encodePathQuery(String unescaped, String charset) throws URIException;
  public static String encodeWithinPath(String unescaped) throws URIException;
  public static String encodeWithinPath(String unescaped, String charset) throws URIException;
  public static String encodePath(String unescaped) throws URIException;
  public static String encodePath(String unescaped, String charset) throws URIException;
  public static String encodeWithinQuery(String unescaped) throws URIException;
  public static String encodeWithinQuery(String unescaped, String charset) throws URIException;
  public static String encodeQuery(String unescaped) throws URIException;
  public static String encodeQuery(String unescaped, String charset) throws URIException;
  public static String encode(String unescaped, BitSet allowed) throws URIException;
  public static String encode(String unescaped, BitSet allowed, String charset) throws URIException;
  public static String decode(String escaped) throws URIException;
  public static String decode(String escaped, String charset) throws URIException;
}
