package org.java_websocket.enums;

public enum Opcode {
  CONTINUOUS, TEXT, BINARY, PING, PONG, CLOSING;
}

public enum ReadyState {
  NOT_YET_CONNECTED, OPEN, CLOSING, CLOSED;
}
