package org.asynchttpclient.util;

public interface Counted {}

public enum UriEncoder {
  FIXING,
  RAW;
}
