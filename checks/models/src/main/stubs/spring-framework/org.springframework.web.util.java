package org.springframework.web.util;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpRequest;
import org.springframework.util.MultiValueMap;

public interface UriBuilder {
  UriBuilder scheme(String scheme);
  UriBuilder userInfo(String userInfo);
  UriBuilder host(String host);
  UriBuilder port(int port);
  UriBuilder port(String port);
  UriBuilder path(String path);
  UriBuilder replacePath(String path);
  UriBuilder pathSegment(String... pathSegments) throws IllegalArgumentException;
  UriBuilder query(String query);
  UriBuilder replaceQuery(String query);
  UriBuilder queryParam(String name, Object... values);
  UriBuilder queryParam(String name, Collection<?> values);
  UriBuilder queryParamIfPresent(String name, Optional<?> value);
  UriBuilder queryParams(MultiValueMap<String, String> params);
  UriBuilder replaceQueryParam(String name, Object... values);
  UriBuilder replaceQueryParam(String name, Collection<?> values);
  UriBuilder replaceQueryParams(MultiValueMap<String, String> params);
  UriBuilder fragment(String fragment);
  URI build(Object... uriVariables);
  URI build(Map<String, ?> uriVariables);
  String toUriString();
}

public interface UriBuilderFactory extends UriTemplateHandler {
  UriBuilder uriString(String uriTemplate);
  UriBuilder builder();
}

public interface UriTemplateHandler {
  URI expand(String uriTemplate, Map<String, ?> uriVariables);
  URI expand(String uriTemplate, Object... uriVariables);
}

public class DefaultUriBuilderFactory implements UriBuilderFactory {
  public DefaultUriBuilderFactory();
  public DefaultUriBuilderFactory(String baseUriTemplate);
  public DefaultUriBuilderFactory(UriComponentsBuilder baseUri);
  public final boolean hasBaseUri();
  public void setParserType(UriComponentsBuilder.ParserType parserType);
  public UriComponentsBuilder.ParserType getParserType();
  public void setEncodingMode(DefaultUriBuilderFactory.EncodingMode encodingMode);
  public DefaultUriBuilderFactory.EncodingMode getEncodingMode();
  public void setDefaultUriVariables(Map<String, ?> defaultUriVariables);
  public Map<String, ?> getDefaultUriVariables();
  public void setParsePath(boolean parsePath);
  public boolean shouldParsePath();
  public URI expand(String uriTemplate, Map<String, ?> uriVars);
  public URI expand(String uriTemplate, Object... uriVars);
  public UriBuilder uriString(String uriTemplate);
  public UriBuilder builder();

  public enum EncodingMode {
    TEMPLATE_AND_VALUES,
    VALUES_ONLY,
    URI_COMPONENT,
    NONE;
  }
}

public abstract class UriComponents implements Serializable {
  protected UriComponents(String scheme, String fragment);
  public final String getScheme();
  public final String getFragment();
  public String getSchemeSpecificPart();
  public String getUserInfo();
  public String getHost();
  public int getPort();
  public String getPath();
  public List<String> getPathSegments();
  public String getQuery();
  public MultiValueMap<String, String> getQueryParams();
  public final UriComponents encode();
  public UriComponents encode(Charset charset);
  public final UriComponents expand(Map<String, ?> uriVariables);
  public final UriComponents expand(Object... uriVariableValues);
  public final UriComponents expand(UriComponents.UriTemplateVariables uriVariables);
  public UriComponents normalize();
  public String toUriString();
  public URI toUri();
  protected void copyToUriComponentsBuilder(UriComponentsBuilder builder);

  public interface UriTemplateVariables {
    Object getValue(String name);
  }
}

public class UriComponentsBuilder implements UriBuilder, Cloneable {
  protected UriComponentsBuilder();
  protected UriComponentsBuilder(UriComponentsBuilder other);
  public static UriComponentsBuilder newInstance();
  public static UriComponentsBuilder fromPath(String path);
  public static UriComponentsBuilder fromUri(URI uri);
  public static UriComponentsBuilder fromUriString(String uri) throws InvalidUrlException;
  public static UriComponentsBuilder fromUriString(String uri,
      UriComponentsBuilder.ParserType parserType) throws InvalidUrlException;
  public static UriComponentsBuilder fromHttpUrl(String httpUrl) throws InvalidUrlException;
  public static UriComponentsBuilder fromHttpRequest(HttpRequest request);
  public static UriComponentsBuilder fromOriginHeader(String origin);
  public final UriComponentsBuilder encode();
  public UriComponentsBuilder encode(Charset charset);
  public UriComponents build();
  public UriComponents build(boolean encoded);
  public UriComponents buildAndExpand(Map<String, ?> uriVariables);
  public UriComponents buildAndExpand(Object... uriVariableValues);
  public URI build(Object... uriVariables);
  public URI build(Map<String, ?> uriVariables);
  public String toUriString();
  public UriComponentsBuilder uri(URI uri);
  public UriComponentsBuilder uriComponents(UriComponents uriComponents);
  public UriComponentsBuilder scheme(String scheme);
  public UriComponentsBuilder schemeSpecificPart(String ssp);
  public UriComponentsBuilder userInfo(String userInfo);
  public UriComponentsBuilder host(String host);
  public UriComponentsBuilder port(int port);
  public UriComponentsBuilder port(String port);
  public UriComponentsBuilder path(String path);
  public UriComponentsBuilder pathSegment(String... pathSegments) throws IllegalArgumentException;
  public UriComponentsBuilder replacePath(String path);
  public UriComponentsBuilder query(String query);
  public UriComponentsBuilder replaceQuery(String query);
  public UriComponentsBuilder queryParam(String name, Object... values);
  public UriComponentsBuilder queryParam(String name, Collection<?> values);
  public UriComponentsBuilder queryParamIfPresent(String name, Optional<?> value);
  public UriComponentsBuilder queryParams(MultiValueMap<String, String> params);
  public UriComponentsBuilder replaceQueryParam(String name, Object... values);
  public UriComponentsBuilder replaceQueryParam(String name, Collection<?> values);
  public UriComponentsBuilder replaceQueryParams(MultiValueMap<String, String> params);
  public UriComponentsBuilder fragment(String fragment);
  public UriComponentsBuilder uriVariables(Map<String, Object> uriVariables);
  public Object clone();
  public UriComponentsBuilder cloneBuilder();

  public enum ParserType {
    RFC,
    WHAT_WG;
  }
}

public class InvalidUrlException extends IllegalArgumentException {
  public InvalidUrlException(String msg);
  public InvalidUrlException(String msg, Throwable cause);
}
