package dev.fairlead.checks.bounds;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a URL or host as far as the code shows it: constants, sums and formats of them,
 * variables that are assigned once, and what the names of all others say.
 */
final class UrlText {
  /** How programs call the parts of a URL that come before its parameters. */
  private static final NamePattern PART =
      new NamePattern(
          "(?i)(get_?)?\\w*(host|port|server|address|db|database|schema|sid|name|user|username"
              + "|pass|password|pwd|instance)");

  /** The start of a URL that names a peer. */
  private static final NamePattern START = new NamePattern("[a-z][\\w+.:-]*:(//|@).*");

  /** Stands for what cannot be seen. */
  private static final char UNSEEN = '*';

  private static final int DEEPEST = 4;

  private final SourceFile file;
  private final List<String> keys;
  private final StringBuilder text = new StringBuilder();
  private boolean complete = true;
  private boolean literal = true;

  private UrlText(SourceFile file, List<String> keys) {
    this.file = file;
    this.keys = keys;
  }

  /** The text of the expression, in which one of the keys is looked for. */
  static UrlText of(ExpressionTree url, List<String> keys, SourceFile file) {
    UrlText read = new UrlText(file, keys);
    read.read(url, 0);
    return read;
  }

  /** Whether one of the keys stands in it. */
  boolean hasKey() {
    for (String key : keys) {
      if (text.indexOf(key) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the time under the key is zero. */
  boolean saysZero() {
    for (String key : keys) {
      if (Pattern.compile(Pattern.quote(key) + "=0(?!\\w)").matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what cannot be seen of it holds none of the keys: no parameters, or, where the keys are
   * schemes, which stand only at its start, what comes behind that.
   */
  boolean isComplete() {
    return areSchemes() ? START.matches(text) : complete && (literal || START.matches(text));
  }

  private boolean areSchemes() {
    for (String key : keys) {
      if (!key.endsWith(":")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it names no peer: a database in a file, in memory, or in the program itself, or an
   * entry of a jar.
   */
  boolean isLocal() {
    if (text.indexOf("META-INF/") >= 0 || text.indexOf("!/") >= 0) {
      return true;
    }
    int authority = text.indexOf("//");
    boolean named =
        text.indexOf("@") >= 0 || authority >= 0 && !text.substring(authority).matches("//(/.*)?");
    return text.indexOf("jdbc:") == 0 && !named;
  }

  private void read(Tree tree, int depth) {
    String constant = Constants.text(tree);
    Tree bare = Symbols.strip(tree);
    if (constant != null) {
      text.append(constant);
    } else if (bare instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      read(sum.getLeftOperand(), depth);
      read(sum.getRightOperand(), depth);
    } else if (bare instanceof LiteralTree value) {
      text.append(value.getValue());
    } else if (bare instanceof MethodInvocationTree call && isFormat(call)) {
      call.getArguments().forEach(argument -> read(argument, depth));
    } else if (bare instanceof MethodInvocationTree call && isLookUp(call)) {
      read(call.getArguments().get(0), depth);
    } else if (bare instanceof NewClassTree made && !made.getArguments().isEmpty()) {
      read(made.getArguments().get(0), depth);
    } else {
      readPart(bare, depth);
    }
  }

  private static boolean isFormat(MethodInvocationTree call) {
    return Symbols.calledName(call).equals("format")
        && call.getArguments().size() > 1
        && Constants.text(call.getArguments().get(0)) != null;
  }

  private static boolean isLookUp(MethodInvocationTree call) {
    return Symbols.calledName(call).equals("getByName") && call.getArguments().size() == 1;
  }

  private void readPart(Tree part, int depth) {
    VarSymbol variable = Symbols.variable(part);
    ExpressionTree value = variable == null || depth == DEEPEST ? null : onlyValue(variable);
    if (value != null) {
      read(value, depth + 1);
      return;
    }
    literal = false;
    String name = nameOf(part);
    Type type = part instanceof ExpressionTree expression ? Symbols.type(expression) : null;
    complete &= !text.isEmpty() && (PART.matches(name) || isNumber(type));
    text.append(UNSEEN).append(keyIn(name));
  }

  private static String nameOf(Tree part) {
    if (part instanceof MethodInvocationTree call) {
      return Symbols.calledName(call);
    }
    if (part instanceof IdentifierTree name) {
      return name.getName().toString();
    }
    return part instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
  }

  /** The key that the name of something unseen speaks of, or nothing. */
  private String keyIn(String name) {
    for (String key : keys) {
      if (name.toLowerCase(Locale.ROOT).contains(key.toLowerCase(Locale.ROOT))) {
        return key;
      }
    }
    return "";
  }

  private static boolean isNumber(Type type) {
    return type != null && type.isNumeric();
  }

  /** What the variable is assigned, if that is seen and happens once; else null. */
  private ExpressionTree onlyValue(VarSymbol variable) {
    boolean once =
        (variable.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0
            && (variable.flags() & Flags.PARAMETER) == 0;
    if (!once) {
      return null;
    }
    Set<ExpressionTree> assigned = file.origins().assigned(variable);
    return assigned.size() == 1 ? assigned.iterator().next() : null;
  }
}
