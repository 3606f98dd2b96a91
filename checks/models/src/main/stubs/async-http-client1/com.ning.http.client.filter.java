package com.ning.http.client.filter;

public class FilterContext<T> {}

public class FilterException extends Exception {
  public FilterException(String message);
  public FilterException(String message, Throwable cause);
}

public interface IOExceptionFilter {
  FilterContext filter(FilterContext ctx) throws FilterException;
}

public interface RequestFilter {
  <T> FilterContext<T> filter(FilterContext<T> ctx) throws FilterException;
}

public interface ResponseFilter {
  <T> FilterContext<T> filter(FilterContext<T> ctx) throws FilterException;
}
