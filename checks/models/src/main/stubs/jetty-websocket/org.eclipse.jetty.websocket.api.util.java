package org.eclipse.jetty.websocket.api.util;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Iterator;

public class QuoteUtil {
  public static final String ABNF_REQUIRED_QUOTING = "\"'\\\n\r\t%+ ;=";
  public QuoteUtil();
  public static String dequote(String str);
  public static void escape(StringBuilder buf, String str);
  public static void quote(StringBuilder buf, String str);
  public static void quoteIfNeeded(StringBuilder buf, String str, String delim);
  public static Iterator<String> splitAt(String str, String delims);
  public static String unescape(String str);
  public static String join(Object[] objs, String delim);
  public static String join(Collection<?> objs, String delim);
}

public final class WSURI {
  public WSURI();
  public static URI toHttp(URI inputUri) throws URISyntaxException;
  public static URI toWebsocket(CharSequence inputUrl) throws URISyntaxException;
  public static URI toWebsocket(CharSequence inputUrl, String query) throws URISyntaxException;
  public static URI toWebsocket(URI inputUri) throws URISyntaxException;
}
