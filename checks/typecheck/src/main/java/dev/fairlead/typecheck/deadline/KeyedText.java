package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.javacutil.TreeUtils;

/** A text with properties in it, such as a URL, as far as the source shows it. */
final class KeyedText {
  /** In place of what only the running program knows. */
  private static final String UNKNOWN = "\uFFFF";

  private final String text;

  KeyedText(ExpressionTree expression) {
    this.text = known(expression);
  }

  private static String known(ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    Object constant = TimeGiven.constant(bare);
    if (constant != null) {
      return constant.toString();
    }
    return bare instanceof BinaryTree both
        ? known(both.getLeftOperand()) + known(both.getRightOperand())
        : UNKNOWN;
  }

  /**
   * Whether it has a key, and a time with it wherever it has it.
   *
   * @param marker whether the key is a word that it begins with, such as {@code file:}
   */
  boolean has(String key, boolean marker) {
    if (marker) {
      return text.startsWith(key) || !key.matches(".*\\w.*") && text.contains(key);
    }
    if (key.contains("=")) {
      return Pattern.compile("(?<![\\w.])" + Pattern.quote(key) + "(?!\\w)").matcher(text).find();
    }
    Matcher found =
        Pattern.compile(
                "(?<![\\w.])" + Pattern.quote(key) + "[\"']?\\s*[=:\\s]\\s*[\"']?([^&;,\\s\"')]*)")
            .matcher(text);
    boolean has = false;
    while (found.find()) {
      if (Keys.isNoTime(found.group(1))) {
        return false;
      }
      has = true;
    }
    return has;
  }
}
