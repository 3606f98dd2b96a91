package com.mongodb.spi.dns;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

public interface DnsClient {
  List<String> getResourceRecordData(String name, String type) throws DnsException;
}

public class DnsException extends RuntimeException {
  public DnsException(String message, Throwable cause);
}

public class DnsWithResponseCodeException extends DnsException {
  public DnsWithResponseCodeException(String message, int responseCode, Throwable cause);
  public int getResponseCode();
}

public interface InetAddressResolver {
  List<InetAddress> lookupByName(String host) throws UnknownHostException;
}
