package io.netty.handler.codec.http.cookie;

import java.util.Collection;
import java.util.List;
import java.util.Set;

public final class ClientCookieDecoder extends CookieDecoder {
  public static final ClientCookieDecoder STRICT;
  public static final ClientCookieDecoder LAX;
  public Cookie decode(String header);
}

public final class ClientCookieEncoder extends CookieEncoder {
  public static final ClientCookieEncoder STRICT;
  public static final ClientCookieEncoder LAX;
  public String encode(String name, String value);
  public String encode(Cookie cookie);
  public String encode(Cookie... cookies);
  public String encode(Collection<? extends Cookie> cookies);
  public String encode(Iterable<? extends Cookie> cookies);
}

public interface Cookie extends Comparable<Cookie> {
  long UNDEFINED_MAX_AGE = -9223372036854775808L;
  String name();
  String value();
  void setValue(String value);
  boolean wrap();
  void setWrap(boolean wrap);
  String domain();
  void setDomain(String domain);
  String path();
  void setPath(String path);
  long maxAge();
  void setMaxAge(long maxAge);
  boolean isSecure();
  void setSecure(boolean secure);
  boolean isHttpOnly();
  void setHttpOnly(boolean httpOnly);
}

public abstract class CookieDecoder {
  protected CookieDecoder(boolean strict);
  protected DefaultCookie initCookie(String header, int nameBegin, int nameEnd, int valueBegin,
      int valueEnd);
}

public abstract class CookieEncoder {
  protected final boolean strict;
  protected CookieEncoder(boolean strict);
  protected void validateCookie(String name, String value);
}

public final class CookieHeaderNames {
  private CookieHeaderNames();
  public static final String PATH = "Path";
  public static final String EXPIRES = "Expires";
  public static final String MAX_AGE = "Max-Age";
  public static final String DOMAIN = "Domain";
  public static final String SECURE = "Secure";
  public static final String HTTPONLY = "HTTPOnly";
  public static final String SAMESITE = "SameSite";
  public static final String PARTITIONED = "Partitioned";

  public enum SameSite {
    Lax,
    Strict,
    None;
  }
}

public class DefaultCookie implements Cookie {
  public DefaultCookie(String name, String value);
  public String name();
  public String value();
  public void setValue(String value);
  public boolean wrap();
  public void setWrap(boolean wrap);
  public String domain();
  public void setDomain(String domain);
  public String path();
  public void setPath(String path);
  public long maxAge();
  public void setMaxAge(long maxAge);
  public boolean isSecure();
  public void setSecure(boolean secure);
  public boolean isHttpOnly();
  public void setHttpOnly(boolean httpOnly);
  public CookieHeaderNames.SameSite sameSite();
  public void setSameSite(CookieHeaderNames.SameSite sameSite);
  public boolean isPartitioned();
  public void setPartitioned(boolean partitioned);
  public int compareTo(Cookie c);
  protected String validateValue(String name, String value);
}

public final class ServerCookieDecoder extends CookieDecoder {
  public static final ServerCookieDecoder STRICT;
  public static final ServerCookieDecoder LAX;
  public List<Cookie> decodeAll(String header);
  public Set<Cookie> decode(String header);
}

public final class ServerCookieEncoder extends CookieEncoder {
  public static final ServerCookieEncoder STRICT;
  public static final ServerCookieEncoder LAX;
  public String encode(String name, String value);
  public String encode(Cookie cookie);
  public List<String> encode(Cookie... cookies);
  public List<String> encode(Collection<? extends Cookie> cookies);
  public List<String> encode(Iterable<? extends Cookie> cookies);
}
