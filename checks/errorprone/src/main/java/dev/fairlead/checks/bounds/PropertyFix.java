package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** The properties that bound a connection, put into the map that it is made from. */
final class PropertyFix {
  private PropertyFix() {}

  /** The fix for all phases of {@code missing}; empty where one has no key that surely counts. */
  static SuggestedFix of(MissingBound missing, SourceFile file) {
    TreePath path = file.path(missing.made());
    Tree statement = statement(path);
    if (statement == null) {
      return SuggestedFix.emptyFix();
    }
    PropertyKeys keys = PropertyKeys.of(missing, file);
    StringBuilder lines = new StringBuilder();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    UrlParameters url = null;
    for (Phase phase : missing.phases()) {
      List<Property> inMaps = inMaps(keys, phase, file);
      if (!inMaps.isEmpty()) {
        inMaps.forEach(
            property -> lines.append(property.statement()).append(file.lineLike(statement)));
        continue;
      }
      url = url == null ? UrlParameters.of(missing.made(), file) : url;
      if (url == null || !url.add(phase, file)) {
        return SuggestedFix.emptyFix();
      }
    }
    if (!lines.isEmpty()) {
      fix.prefixWith(statement, lines.toString());
    }
    if (url != null) {
      fix.replace(url.last(), url.text(file.state().getSourceForNode(url.last())));
    }
    return fix.build();
  }

  /** A property to be put into a map. */
  private record Property(VarSymbol map, String key, long time) {
    String statement() {
      String call = isProperties(map.type) ? ".setProperty(\"" : ".put(\"";
      return map.name + call + key + "\", \"" + time + "\");";
    }
  }

  private static List<Property> inMaps(PropertyKeys keys, Phase phase, SourceFile file) {
    List<Property> properties = new ArrayList<>();
    keys.of(phase)
        .forEach(
            (key, bound) -> {
              VarSymbol map = settable(keys.map(bound));
              if (map != null) {
                long time =
                    FixTime.inWhole(FixTime.unit(bound.unit()), file.configuration().fixFor(phase));
                properties.add(new Property(map, key, time));
              }
            });
    return properties;
  }

  /** A local variable or field that takes texts as keys and values; else null. */
  private static VarSymbol settable(ExpressionTree map) {
    VarSymbol variable = Symbols.variable(map);
    boolean takesTexts =
        variable != null
            && map instanceof IdentifierTree
            && variable.getKind() != ElementKind.PARAMETER
            && (isProperties(variable.type)
                || variable.type.getTypeArguments().stream().allMatch(PropertyFix::takesText));
    return takesTexts ? variable : null;
  }

  private static boolean takesText(Type type) {
    return List.of("java.lang.String", "java.lang.Object").contains(type.tsym.flatName().toString())
        && !(type instanceof Type.WildcardType);
  }

  private static boolean isProperties(Type type) {
    return type.tsym.flatName().contentEquals("java.util.Properties");
  }

  /** The statement of a block that the call belongs to; null where it is in none. */
  private static Tree statement(TreePath call) {
    for (TreePath at = call; at.getParentPath() != null; at = at.getParentPath()) {
      Tree.Kind parent = at.getParentPath().getLeaf().getKind();
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return null;
      }
      if (parent == Tree.Kind.BLOCK || parent == Tree.Kind.CASE) {
        return at.getLeaf();
      }
    }
    return null;
  }
}
