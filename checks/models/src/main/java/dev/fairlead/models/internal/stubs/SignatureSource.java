package dev.fairlead.models.internal.stubs;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.GeneratedJavaParserTokenManager;
import com.github.javaparser.SimpleCharStream;
import com.github.javaparser.StringProvider;
import com.github.javaparser.Token;
import com.github.javaparser.TokenMgrException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Gives the constructors of a stub the empty body without which the parser does not take them.
 * Lines stay where they are.
 */
final class SignatureSource {
  private static final Set<String> DECLARATIONS = Set.of("class", "interface", "enum", "record");
  private static final Set<String> BEFORE_CONSTRUCTOR =
      Set.of("{", "}", ";", ")", ">", "public", "protected", "private");

  private final String text;
  private final List<Token> tokens;

  private SignatureSource(String text) {
    this.text = text;
    this.tokens = tokens(text);
  }

  /** Returns the text with bodies, or as it is where it has no tokens to speak of. */
  static String withConstructorBodies(String text) {
    try {
      return new SignatureSource(text).rewritten();
    } catch (TokenMgrException e) {
      return text;
    }
  }

  private static List<Token> tokens(String text) {
    GeneratedJavaParserTokenManager manager =
        new GeneratedJavaParserTokenManager(new SimpleCharStream(new StringProvider(text)));
    List<Token> tokens = new ArrayList<>();
    for (Token token = manager.getNextToken();
        token.kind != GeneratedJavaParserConstants.EOF;
        token = manager.getNextToken()) {
      tokens.add(token);
    }
    return tokens;
  }

  private String rewritten() {
    List<Token> ends = new ArrayList<>();
    Deque<String> types = new ArrayDeque<>();
    String declared = "";
    for (int i = 0; i < tokens.size(); i++) {
      String image = tokens.get(i).image;
      if (DECLARATIONS.contains(image) && declaresType(i)) {
        declared = tokens.get(i + 1).image;
      } else if (image.equals("{")) {
        types.push(declared);
      } else if (image.equals("}") && !types.isEmpty()) {
        types.pop();
        declared = types.isEmpty() ? "" : types.peek();
      } else if (!types.isEmpty() && image.equals(types.peek()) && beginsConstructor(i)) {
        Token end = tokens.get(endOfSignature(i));
        if (end.image.equals(";") && !ends.contains(end)) {
          ends.add(end);
        }
      }
    }
    return withBodies(ends);
  }

  private boolean declaresType(int i) {
    return i + 1 < tokens.size()
        && Character.isJavaIdentifierStart(tokens.get(i + 1).image.charAt(0))
        && (i == 0 || !tokens.get(i - 1).image.equals("."));
  }

  private boolean beginsConstructor(int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i + 1).image.equals("(")) {
      return false;
    }
    String before = tokens.get(i - 1).image;
    return BEFORE_CONSTRUCTOR.contains(before)
        || i > 1 && tokens.get(i - 2).image.equals("@")
        || i > 1 && tokens.get(i - 2).image.equals(".") && isAnnotationName(i - 1);
  }

  private boolean isAnnotationName(int i) {
    int first = i;
    while (first > 1 && tokens.get(first - 1).image.equals(".")) {
      first -= 2;
    }
    return first > 0 && tokens.get(first - 1).image.equals("@");
  }

  private int endOfSignature(int constructor) {
    int depth = 0;
    for (int i = constructor; i < tokens.size(); i++) {
      switch (tokens.get(i).image) {
        case "(" -> depth++;
        case ")" -> depth--;
        case ";", "{" -> {
          if (depth == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return constructor;
  }

  private String withBodies(List<Token> ends) {
    StringBuilder result = new StringBuilder();
    int copied = 0;
    int line = 1;
    int lineStart = 0;
    for (Token end : ends) {
      while (line < end.beginLine) {
        lineStart = text.indexOf('\n', lineStart) + 1;
        line++;
      }
      int offset = lineStart + end.beginColumn - 1;
      result.append(text, copied, offset).append("{}");
      copied = offset + 1;
    }
    return result.append(text, copied, text.length()).toString();
  }
}
