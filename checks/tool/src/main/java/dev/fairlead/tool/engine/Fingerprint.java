package dev.fairlead.tool.engine;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Identifies a finding by what it is about rather than by where it stands: the check, the enclosing
 * member and the text of the node without its blanks. It survives inserted lines, a new format and
 * a move of the file.
 */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * What a finding is about.
   *
   * @param start the node's first character
   * @param end the one after its last
   */
  static String subject(JCCompilationUnit unit, String text, String check, int start, int end) {
    String node = text.substring(start, end).replaceAll("\\s+", "");
    return check + '|' + enclosingMember(unit, start) + '|' + node;
  }

  /** The fingerprint of the nth finding in a file about the same subject, from 0. */
  static String of(String subject, int ordinal) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((subject + '|' + ordinal).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String enclosingMember(JCCompilationUnit unit, int position) {
    StringBuilder name = new StringBuilder();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        return tree != null && contains((JCTree) tree) ? super.scan(tree, unused) : null;
      }

      @Override
      public Void visitClass(ClassTree type, Void unused) {
        name.append(type.getSimpleName()).append('.');
        return super.visitClass(type, unused);
      }

      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        name.append(method.getName())
            .append(
                method.getParameters().stream()
                    .map(parameter -> String.valueOf(parameter.getType()))
                    .collect(Collectors.joining(",", "(", ").")));
        return super.visitMethod(method, unused);
      }

      @Override
      public Void visitVariable(VariableTree variable, Void unused) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
          name.append(variable.getName()).append('.');
        }
        return super.visitVariable(variable, unused);
      }

      private boolean contains(JCTree tree) {
        return tree.getStartPosition() <= position
            && position <= tree.getEndPosition(unit.endPositions);
      }
    }.scan(unit, null);
    return name.toString();
  }
}
