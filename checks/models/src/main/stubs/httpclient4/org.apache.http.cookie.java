package org.apache.http.cookie;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.ProtocolException;
import org.apache.http.config.Lookup;
import org.apache.http.params.HttpParams;
import org.apache.http.protocol.HttpContext;

public interface ClientCookie extends Cookie {
  String VERSION_ATTR = "version";
  String PATH_ATTR = "path";
  String DOMAIN_ATTR = "domain";
  String MAX_AGE_ATTR = "max-age";
  String SECURE_ATTR = "secure";
  String COMMENT_ATTR = "comment";
  String EXPIRES_ATTR = "expires";
  String PORT_ATTR = "port";
  String COMMENTURL_ATTR = "commenturl";
  String DISCARD_ATTR = "discard";
  String getAttribute(String name);
  boolean containsAttribute(String name);
}

public interface CommonCookieAttributeHandler extends CookieAttributeHandler {
  String getAttributeName();
}

public interface Cookie {
  String getName();
  String getValue();
  String getComment();
  String getCommentURL();
  Date getExpiryDate();
  boolean isPersistent();
  String getDomain();
  String getPath();
  int[] getPorts();
  boolean isSecure();
  int getVersion();
  boolean isExpired(Date date);
}

public interface CookieAttributeHandler {
  void parse(SetCookie cookie, String value) throws MalformedCookieException;
  void validate(Cookie cookie, CookieOrigin origin) throws MalformedCookieException;
  boolean match(Cookie cookie, CookieOrigin origin);
}

public class CookieIdentityComparator implements Serializable, Comparator<Cookie> {
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
  int getVersion();
  List<Cookie> parse(Header header, CookieOrigin origin) throws MalformedCookieException;
  void validate(Cookie cookie, CookieOrigin origin) throws MalformedCookieException;
  boolean match(Cookie cookie, CookieOrigin origin);
  List<Header> formatCookies(List<Cookie> cookies);
  Header getVersionHeader();
}

public interface CookieSpecFactory {
  CookieSpec newInstance(HttpParams params);
}

public interface CookieSpecProvider {
  CookieSpec create(HttpContext context);
}

public final class CookieSpecRegistry implements Lookup<CookieSpecProvider> {
  public CookieSpecRegistry();
  public void register(String name, CookieSpecFactory factory);
  public void unregister(String id);
  public CookieSpec getCookieSpec(String name, HttpParams params) throws IllegalStateException;
  public CookieSpec getCookieSpec(String name) throws IllegalStateException;
  public List<String> getSpecNames();
  public void setItems(Map<String, CookieSpecFactory> map);
  public CookieSpecProvider lookup(String name);
}

public class MalformedCookieException extends ProtocolException {
  public MalformedCookieException();
  public MalformedCookieException(String message);
  public MalformedCookieException(String message, Throwable cause);
}

public interface SM {
  String COOKIE = "Cookie";
  String COOKIE2 = "Cookie2";
  String SET_COOKIE = "Set-Cookie";
  String SET_COOKIE2 = "Set-Cookie2";
}

public interface SetCookie extends Cookie {
  void setValue(String value);
  void setComment(String comment);
  void setExpiryDate(Date expiryDate);
  void setDomain(String domain);
  void setPath(String path);
  void setSecure(boolean secure);
  void setVersion(int version);
}

public interface SetCookie2 extends SetCookie {
  void setCommentURL(String commentURL);
  void setPorts(int[] ports);
  void setDiscard(boolean discard);
}
