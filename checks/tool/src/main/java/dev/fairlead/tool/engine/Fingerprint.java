package dev.fairlead.tool.engine;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies a finding by the check, the names of the class and the method around it and the text
 * of its line, blanks left out; so it stays when its file or its line moves. Equal findings share
 * one.
 */
final class Fingerprint {

  private static final int LENGTH = 16;

  private Fingerprint() {}

  static String of(String rule, CompilationUnitTree unit, Tree where, String line) {
    String key = String.join("\n", rule, declarations(unit, where), line.replaceAll("\\s+", ""));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static String declarations(CompilationUnitTree unit, Tree where) {
    StringBuilder names = new StringBuilder();
    TreePath path = where == null ? null : TreePath.getPath(unit, where);
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        names.insert(0, type.getSimpleName() + ".");
      } else if (at.getLeaf() instanceof MethodTree method) {
        names.insert(0, method.getName() + ".");
      }
    }
    return names.toString();
  }
}
