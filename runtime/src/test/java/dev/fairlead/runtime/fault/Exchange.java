package dev.fairlead.runtime.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/** The requests and answers of one connection. */
final class Exchange {
  /** The body of a whole answer; the halves make the stalls. */
  static final String BODY = "first half, second half";

  private static final int HALF = BODY.length() / 2;
  private static final int DRIP_MILLIS = 20;
  private static final int DRIP_LENGTH = 1_000_000;
  private static final String LENGTH_HEADER = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  Exchange(Socket socket) throws IOException {
    this.socket = socket;
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** Reads one request; returns the fault its path names, or null if the peer has closed. */
  Fault readRequest() throws IOException {
    String line = readLine();
    if (line == null) {
      return null;
    }
    String[] words = line.split(" ");
    long length = 0;
    for (String header = readLine(); header != null && !header.isEmpty(); header = readLine()) {
      if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH_HEADER)) {
        length = Long.parseLong(header.substring(LENGTH_HEADER.length()).trim());
      }
    }
    in.skipNBytes(length);
    String path = words[1].substring(words[1].lastIndexOf('/') + 1);
    return Fault.valueOf(path);
  }

  /** Answers as the fault says; true if the answer is whole and the connection can go on. */
  boolean answer(Fault fault) throws IOException {
    switch (fault) {
      case NONE -> {
        send(headers(BODY.length()) + BODY);
        return true;
      }
      case STALL_BEFORE_HEADERS, STALL_AFTER_ACCEPT, STALL_IN_HANDSHAKE -> swallow();
      case STALL_AFTER_HEADERS -> {
        send(headers(BODY.length()));
        swallow();
      }
      case STALL_IN_BODY -> {
        sendHalf();
        swallow();
      }
      case DRIP -> drip();
      case RESET -> socket.setSoLinger(true, 0);
      case RESET_IN_BODY -> {
        sendHalf();
        pause();
        socket.setSoLinger(true, 0);
      }
      case TRUNCATE -> sendHalf();
    }
    return false;
  }

  /** Takes whatever comes and answers nothing, until the peer closes. */
  void swallow() throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
  }

  private void drip() throws IOException {
    send(headers(DRIP_LENGTH));
    while (true) {
      out.write('.');
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(DRIP_MILLIS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void sendHalf() throws IOException {
    send(headers(BODY.length()) + BODY.substring(0, HALF));
  }

  private void send(String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }

  private static String headers(int length) {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n"
        .formatted(length);
  }

  private String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != -1; next = in.read()) {
      if (next == '\n') {
        return line.toString(ISO_8859_1).stripTrailing();
      }
      line.write(next);
    }
    return null;
  }
}
