package org.java_websocket.handshake;

import java.util.Iterator;

public interface ClientHandshake extends Handshakedata {
  String getResourceDescriptor();
}

public interface HandshakeBuilder extends Handshakedata {}

public interface Handshakedata {
  Iterator<String> iterateHttpFields();
  String getFieldValue(String name);
  boolean hasFieldValue(String name);
  byte[] getContent();
}

public interface ServerHandshake extends Handshakedata {
  short getHttpStatus();
  String getHttpStatusMessage();
}

public interface ServerHandshakeBuilder extends HandshakeBuilder, ServerHandshake {}
