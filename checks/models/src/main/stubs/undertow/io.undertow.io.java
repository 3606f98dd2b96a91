package io.undertow.io;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;

public interface Sender {
  void send(ByteBuffer buffer, IoCallback callback);
  void send(ByteBuffer[] buffer, IoCallback callback);
  void send(ByteBuffer buffer);
  void send(ByteBuffer[] buffer);
  void send(String data, IoCallback callback);
  void send(String data, Charset charset, IoCallback callback);
  void send(String data);
  void send(String data, Charset charset);
  void transferFrom(FileChannel channel, IoCallback callback);
  void close(IoCallback callback);
  void close();
}

public interface IoCallback {
  IoCallback END_EXCHANGE = null;
  void onComplete(HttpServerExchange exchange, Sender sender);
  void onException(HttpServerExchange exchange, Sender sender, IOException exception);
}

public interface Receiver {
  void setMaxBufferSize(int maxBufferSize);
  void receiveFullString(Receiver.FullStringCallback callback,
      Receiver.ErrorCallback errorCallback);
  void receiveFullString(Receiver.FullStringCallback callback);
  void receivePartialString(Receiver.PartialStringCallback callback,
      Receiver.ErrorCallback errorCallback);
  void receivePartialString(Receiver.PartialStringCallback callback);
  void receiveFullString(Receiver.FullStringCallback callback, Receiver.ErrorCallback errorCallback,
      Charset charset);
  void receiveFullString(Receiver.FullStringCallback callback, Charset charset);
  void receivePartialString(Receiver.PartialStringCallback callback,
      Receiver.ErrorCallback errorCallback, Charset charset);
  void receivePartialString(Receiver.PartialStringCallback callback, Charset charset);
  void receiveFullBytes(Receiver.FullBytesCallback callback, Receiver.ErrorCallback errorCallback);
  void receiveFullBytes(Receiver.FullBytesCallback callback);
  void receivePartialBytes(Receiver.PartialBytesCallback callback,
      Receiver.ErrorCallback errorCallback);
  void receivePartialBytes(Receiver.PartialBytesCallback callback);
  void pause();
  void resume();

  interface FullStringCallback {
    void handle(HttpServerExchange exchange, String message);
  }

  interface ErrorCallback {
    void error(HttpServerExchange exchange, IOException e);
  }

  interface PartialStringCallback {
    void handle(HttpServerExchange exchange, String message, boolean last);
  }

  interface FullBytesCallback {
    void handle(HttpServerExchange exchange, byte[] message);
  }

  interface PartialBytesCallback {
    void handle(HttpServerExchange exchange, byte[] message, boolean last);
  }
}
