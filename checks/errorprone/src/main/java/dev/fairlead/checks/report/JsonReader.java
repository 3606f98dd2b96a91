package dev.fairlead.checks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads JSON as maps, lists, strings, longs, doubles and booleans, and {@code null} as null, in the
 * order of the text. It is here so that nothing else has to be on the processor path.
 */
public final class JsonReader {

  private static final int DEEPEST = 200;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * The value of a document.
   *
   * @throws IllegalArgumentException if the text is no JSON, or nested deeper than reports are
   */
  public static Object read(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    reader.skipBlanks();
    if (reader.at != text.length()) {
      throw reader.malformed();
    }
    return value;
  }

  private Object value() {
    skipBlanks();
    return switch (peek()) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Object nested(Supplier<Object> value) {
    if (++depth > DEEPEST) {
      throw malformed();
    }
    at++;
    Object read = value.get();
    depth--;
    return read;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    skipBlanks();
    if (peek() == '}') {
      at++;
      return members;
    }
    do {
      skipBlanks();
      String name = string();
      skipBlanks();
      expect(':');
      members.put(name, value());
      skipBlanks();
    } while (isNext(','));
    expect('}');
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    skipBlanks();
    if (peek() == ']') {
      at++;
      return items;
    }
    do {
      items.add(value());
      skipBlanks();
    } while (isNext(','));
    expect(']');
    return items;
  }

  private String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (peek() != '"') {
      char next = text.charAt(at++);
      value.append(next == '\\' ? escaped() : next);
    }
    at++;
    return value.toString();
  }

  private char escaped() {
    char kind = peek();
    at++;
    return switch (kind) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length()) {
          throw malformed();
        }
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      case '"', '\\', '/' -> kind;
      default -> throw malformed();
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private Number number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(start, at);
    if (digits.isEmpty()) {
      throw malformed();
    }
    return digits.matches("-?\\d{1,18}")
        ? (Number) Long.valueOf(digits)
        : (Number) Double.valueOf(digits);
  }

  private char peek() {
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  private boolean isNext(char wanted) {
    if (peek() == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char wanted) {
    if (!isNext(wanted)) {
      throw malformed();
    }
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("no JSON at character " + at);
  }
}
