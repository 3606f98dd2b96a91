package io.vertx.core.dns;

import dev.fairlead.annotations.NonBlocking;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.List;

public interface DnsClient {
  DnsClient lookup(String name, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> lookup(String name);
  DnsClient lookup4(String name, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> lookup4(String name);
  DnsClient lookup6(String name, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> lookup6(String name);
  DnsClient resolveA(String name, @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> resolveA(String name);
  DnsClient resolveAAAA(String name, @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> resolveAAAA(String name);
  DnsClient resolveCNAME(String name, @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> resolveCNAME(String name);
  DnsClient resolveMX(String name, @NonBlocking Handler<AsyncResult<List<MxRecord>>> handler);
  Future<List<MxRecord>> resolveMX(String name);
  DnsClient resolveTXT(String name, @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> resolveTXT(String name);
  DnsClient resolvePTR(String name, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> resolvePTR(String name);
  DnsClient resolveNS(String name, @NonBlocking Handler<AsyncResult<List<String>>> handler);
  Future<List<String>> resolveNS(String name);
  DnsClient resolveSRV(String name, @NonBlocking Handler<AsyncResult<List<SrvRecord>>> handler);
  Future<List<SrvRecord>> resolveSRV(String name);
  DnsClient reverseLookup(String ipaddress, @NonBlocking Handler<AsyncResult<String>> handler);
  Future<String> reverseLookup(String ipaddress);
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close();
}

public class AddressResolverOptions {}

public class DnsClientOptions {}

public interface MxRecord {}

public interface SrvRecord {}
