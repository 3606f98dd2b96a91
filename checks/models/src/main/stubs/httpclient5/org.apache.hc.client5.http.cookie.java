package org.apache.hc.client5.http.cookie;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.protocol.HttpContext;

public class BasicCookieStore implements CookieStore, Serializable {
  public BasicCookieStore();
  public void addCookie(Cookie cookie);
  public void addCookies(Cookie[] cookies);
  public List<Cookie> getCookies();
  public boolean clearExpired(Date date);
  public boolean clearExpired(Instant instant);
  public void clear();
}

public interface CommonCookieAttributeHandler extends CookieAttributeHandler {
  String getAttributeName();
}

public interface Cookie {
  String PATH_ATTR = "path";
  String DOMAIN_ATTR = "domain";
  String MAX_AGE_ATTR = "max-age";
  String SECURE_ATTR = "secure";
  String EXPIRES_ATTR = "expires";
  String HTTP_ONLY_ATTR = "httponly";
  String getAttribute(String name);
  boolean containsAttribute(String name);
  String getName();
  String getValue();
  Date getExpiryDate();
  default Instant getExpiryInstant();
  boolean isPersistent();
  String getDomain();
  String getPath();
  boolean isSecure();
  boolean isExpired(Date date);
  default boolean isExpired(Instant date);
  Date getCreationDate();
  default Instant getCreationInstant();
  default boolean isHttpOnly();
}

public interface CookieAttributeHandler {
  void parse(SetCookie cookie, String value) throws MalformedCookieException;
  void validate(Cookie cookie, CookieOrigin origin) throws MalformedCookieException;
  boolean match(Cookie cookie, CookieOrigin origin);
}

public class CookieIdentityComparator implements Serializable, Comparator<Cookie> {
  public static final CookieIdentityComparator INSTANCE;
  public CookieIdentityComparator();
  public int compare(Cookie c1, Cookie c2);
}

public final class CookieOrigin {
  public CookieOrigin(String host, int port, String path, boolean secure);
  public String getHost();
  public String getPath();
  public int getPort();
  public boolean isSecure();
}

public class CookiePathComparator implements Serializable, Comparator<Cookie> {
  public static final CookiePathComparator INSTANCE;
  public CookiePathComparator();
  public int compare(Cookie c1, Cookie c2);
}

public class CookiePriorityComparator implements Comparator<Cookie> {
  public static final CookiePriorityComparator INSTANCE;
  public CookiePriorityComparator();
  public int compare(Cookie c1, Cookie c2);
}

public class CookieRestrictionViolationException extends MalformedCookieException {
  public CookieRestrictionViolationException();
  public CookieRestrictionViolationException(String message);
}

public interface CookieSpec {
  List<Cookie> parse(Header header, CookieOrigin origin) throws MalformedCookieException;
  void validate(Cookie cookie, CookieOrigin origin) throws MalformedCookieException;
  boolean match(Cookie cookie, CookieOrigin origin);
  List<Header> formatCookies(List<Cookie> cookies);
}

public interface CookieSpecFactory {
  CookieSpec create(HttpContext context);
}

public interface CookieStore {
  void addCookie(Cookie cookie);
  List<Cookie> getCookies();
  boolean clearExpired(Date date);
  default boolean clearExpired(Instant date);
  void clear();
}

public class MalformedCookieException extends ProtocolException {
  public MalformedCookieException();
  public MalformedCookieException(String message);
  public MalformedCookieException(String message, Throwable cause);
}

public interface SetCookie extends Cookie {
  void setValue(String value);
  void setExpiryDate(Date expiryDate);
  default void setExpiryDate(Instant expiryDate);
  void setDomain(String domain);
  void setPath(String path);
  void setSecure(boolean secure);
  default void setHttpOnly(boolean httpOnly);
}

public final class StandardCookieSpec {
  private StandardCookieSpec();
  public static final String RELAXED = "relaxed";
  public static final String STRICT = "strict";
  public static final String IGNORE = "ignore";
}
