package org.apache.commons.httpclient.cookie;

import java.util.Collection;
import org.apache.commons.httpclient.Cookie;
import org.apache.commons.httpclient.Header;
import org.apache.commons.httpclient.NameValuePair;
import org.apache.commons.httpclient.ProtocolException;

public abstract class CookiePolicy {
  public static final String BROWSER_COMPATIBILITY = "compatibility";
  public static final String NETSCAPE = "netscape";
  public static final String RFC_2109 = "rfc2109";
  public static final String RFC_2965 = "rfc2965";
  public static final String IGNORE_COOKIES = "ignoreCookies";
  public static final String DEFAULT = "default";
  public static final int COMPATIBILITY = 0;
  public static final int NETSCAPE_DRAFT = 1;
  public static final int RFC2109 = 2;
  public static final int RFC2965 = 3;
  public CookiePolicy();
  public static void registerCookieSpec(String id, Class clazz);
  public static void unregisterCookieSpec(String id);
  public static CookieSpec getCookieSpec(String id) throws IllegalStateException;
  public static int getDefaultPolicy();
  public static void setDefaultPolicy(int policy);
  public static CookieSpec getSpecByPolicy(int policy);
  public static CookieSpec getDefaultSpec();
  public static CookieSpec getSpecByVersion(int ver);
  public static CookieSpec getCompatibilitySpec();
  public static String[] getRegisteredCookieSpecs();
}

public interface CookieSpec {
  String PATH_DELIM = "/";
  char PATH_DELIM_CHAR = 0;
  Cookie[] parse(String host, int port, String path, boolean secure, String header)
      throws MalformedCookieException, IllegalArgumentException;
  Cookie[] parse(String host, int port, String path, boolean secure, Header header)
      throws MalformedCookieException, IllegalArgumentException;
  void parseAttribute(NameValuePair attribute, Cookie cookie) throws MalformedCookieException,
      IllegalArgumentException;
  void validate(String host, int port, String path, boolean secure, Cookie cookie)
      throws MalformedCookieException, IllegalArgumentException;
  void setValidDateFormats(Collection datepatterns);
  Collection getValidDateFormats();
  boolean match(String host, int port, String path, boolean secure, Cookie cookie);
  Cookie[] match(String host, int port, String path, boolean secure, Cookie[] cookies);
  boolean domainMatch(String host, String domain);
  boolean pathMatch(String path, String topmostPath);
  String formatCookie(Cookie cookie);
  String formatCookies(Cookie[] cookies) throws IllegalArgumentException;
  Header formatCookieHeader(Cookie[] cookies) throws IllegalArgumentException;
  Header formatCookieHeader(Cookie cookie) throws IllegalArgumentException;
}

public class MalformedCookieException extends ProtocolException {
  public MalformedCookieException();
  public MalformedCookieException(String message);
  public MalformedCookieException(String message, Throwable cause);
}
