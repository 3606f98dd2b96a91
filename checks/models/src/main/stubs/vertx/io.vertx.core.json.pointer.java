package io.vertx.core.json.pointer;

import java.net.URI;
import java.util.List;

public interface JsonPointer {
  boolean isRootPointer();
  boolean isLocalPointer();
  boolean isParent(JsonPointer child);
  URI toURI();
  URI getURIWithoutFragment();
  JsonPointer append(String token);
  JsonPointer append(int index);
  JsonPointer append(List<String> tokens);
  JsonPointer append(JsonPointer pointer);
  JsonPointer parent();
  default Object query(Object objectToQuery, JsonPointerIterator iterator);
  Object queryOrDefault(Object objectToQuery, JsonPointerIterator iterator, Object defaultValue);
  default Object queryJson(Object jsonElement);
  default Object queryJsonOrDefault(Object jsonElement, Object defaultValue);
  List<Object> tracedQuery(Object objectToQuery, JsonPointerIterator iterator);
  Object write(Object objectToWrite, JsonPointerIterator iterator, Object newElement,
      boolean createOnMissing);
  default Object writeJson(Object jsonElement, Object newElement);
  default Object writeJson(Object jsonElement, Object newElement, boolean createOnMissing);
  JsonPointer copy();
  static JsonPointer create();
  static JsonPointer from(String pointer);
  static JsonPointer fromURI(URI uri);
}

public interface JsonPointerIterator {}
