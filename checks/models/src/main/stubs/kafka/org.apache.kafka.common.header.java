package org.apache.kafka.common.header;

public interface Header {
  String key();
  byte[] value();
}

public interface Headers extends Iterable<Header> {
  Headers add(Header header) throws IllegalStateException;
  Headers add(String key, byte[] value) throws IllegalStateException;
  Headers remove(String key) throws IllegalStateException;
  Header lastHeader(String key);
  Iterable<Header> headers(String key);
  Header[] toArray();
}
