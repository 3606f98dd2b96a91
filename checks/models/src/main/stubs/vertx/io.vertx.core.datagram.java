package io.vertx.core.datagram;

import dev.fairlead.annotations.NonBlocking;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.metrics.Measured;
import io.vertx.core.net.NetworkOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.streams.ReadStream;
import io.vertx.core.streams.WriteStream;

public interface DatagramSocket extends ReadStream<DatagramPacket>, Measured {
  DatagramSocket send(Buffer packet, int port, String host,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> send(Buffer packet, int port, String host);
  WriteStream<Buffer> sender(int port, String host);
  DatagramSocket send(String str, int port, String host,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> send(String str, int port, String host);
  DatagramSocket send(String str, String enc, int port, String host,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> send(String str, String enc, int port, String host);
  void close(@NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> close();
  SocketAddress localAddress();
  DatagramSocket listenMulticastGroup(String multicastAddress,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> listenMulticastGroup(String multicastAddress);
  DatagramSocket listenMulticastGroup(String multicastAddress, String networkInterface,
      String source, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> listenMulticastGroup(String multicastAddress, String networkInterface,
      String source);
  DatagramSocket unlistenMulticastGroup(String multicastAddress,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> unlistenMulticastGroup(String multicastAddress);
  DatagramSocket unlistenMulticastGroup(String multicastAddress, String networkInterface,
      String source, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> unlistenMulticastGroup(String multicastAddress, String networkInterface,
      String source);
  DatagramSocket blockMulticastGroup(String multicastAddress, String sourceToBlock,
      @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> blockMulticastGroup(String multicastAddress, String sourceToBlock);
  DatagramSocket blockMulticastGroup(String multicastAddress, String networkInterface,
      String sourceToBlock, @NonBlocking Handler<AsyncResult<Void>> handler);
  Future<Void> blockMulticastGroup(String multicastAddress, String networkInterface,
      String sourceToBlock);
  DatagramSocket listen(int port, String host,
      @NonBlocking Handler<AsyncResult<DatagramSocket>> handler);
  Future<DatagramSocket> listen(int port, String host);
  DatagramSocket pause();
  DatagramSocket resume();
  DatagramSocket fetch(long amount);
  DatagramSocket endHandler(@NonBlocking Handler<Void> endHandler);
  DatagramSocket handler(@NonBlocking Handler<DatagramPacket> handler);
  DatagramSocket exceptionHandler(@NonBlocking Handler<Throwable> handler);
}

public interface DatagramPacket {}

public class DatagramSocketOptions extends NetworkOptions {}
