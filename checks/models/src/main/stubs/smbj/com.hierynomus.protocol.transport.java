package com.hierynomus.protocol.transport;

import com.hierynomus.protocol.PacketData;
import java.io.IOException;

public interface PacketReceiver<D extends PacketData<?>> {
  void handle(D packet) throws TransportException;
  void handleError(Throwable t);
}

public class TransportException extends IOException {}
