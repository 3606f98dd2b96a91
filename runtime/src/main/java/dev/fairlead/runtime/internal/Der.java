package dev.fairlead.runtime.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The few pieces of DER that turn the older private key formats into PKCS #8. */
final class Der {

  static final int INTEGER = 0x02;
  static final int OCTET_STRING = 0x04;
  static final int SEQUENCE = 0x30;
  static final int CONTEXT_0 = 0xa0;

  private final byte[] bytes;
  private int position;

  Der(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasNext() {
    return position < bytes.length;
  }

  int peekTag() {
    return bytes[position] & 0xff;
  }

  /** The content of the next element, which must have this tag. */
  byte[] next(int tag) {
    if (!hasNext() || peekTag() != tag) {
      throw new IllegalArgumentException("not the DER structure that its label promises");
    }
    position++;
    int length = length();
    if (length < 0 || length > bytes.length - position) {
      throw new IllegalArgumentException("DER element longer than its input");
    }
    byte[] content = Arrays.copyOfRange(bytes, position, position + length);
    position += length;
    return content;
  }

  private int length() {
    int first = octet();
    if (first < 0x80) {
      return first;
    }
    int length = 0;
    for (int octets = first & 0x7f; octets > 0; octets--) {
      if (length > 0x7fffff) {
        throw new IllegalArgumentException("DER element longer than its input");
      }
      length = length << 8 | octet();
    }
    return length;
  }

  private int octet() {
    if (!hasNext()) {
      throw new IllegalArgumentException("DER element longer than its input");
    }
    return bytes[position++] & 0xff;
  }

  static byte[] encode(int tag, byte[]... contents) {
    int length = 0;
    for (byte[] content : contents) {
      length += content.length;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(length + 6);
    out.write(tag);
    if (length < 0x80) {
      out.write(length);
    } else {
      int octets = (39 - Integer.numberOfLeadingZeros(length)) / 8;
      out.write(0x80 | octets);
      for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
        out.write(length >> shift);
      }
    }
    for (byte[] content : contents) {
      out.writeBytes(content);
    }
    return out.toByteArray();
  }
}
