package dev.fairlead.checks.bounds;

import static java.util.stream.Collectors.toSet;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> texts = texts(path);
    StringBuilder lines = new StringBuilder();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    UrlParameters url = null;
    for (Phase phase : missing.phases()) {
      List<Property> inMaps = inMaps(missing, phase, texts, file);
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

  /** The keys that bound it in the map that it is made from; none where a phase has none. */
  static List<String> keys(MissingBound missing, SourceFile file) {
    TreePath path = file.path(missing.made());
    if (path == null) {
      return List.of();
    }
    Set<String> texts = texts(path);
    List<String> keys = new ArrayList<>();
    for (Phase phase : missing.phases()) {
      List<Property> inMaps = inMaps(missing, phase, texts, file);
      if (inMaps.isEmpty()) {
        return List.of();
      }
      inMaps.forEach(property -> keys.add(property.key()));
    }
    return keys;
  }

  /** A property to be put into a map. */
  private record Property(VarSymbol map, String key, long time) {
    String statement() {
      String call = isProperties(map.type) ? ".setProperty(\"" : ".put(\"";
      return map.name + call + key + "\", \"" + time + "\");";
    }
  }

  private static List<Property> inMaps(
      MissingBound missing, Phase phase, Set<String> texts, SourceFile file) {
    List<? extends ExpressionTree> arguments = arguments(missing.made());
    Map<String, Property> properties = new LinkedHashMap<>();
    List<Bound> bounds = file.vocabulary().of(Symbols.called(missing.made())).bounds();
    Set<String> meaningSeveral =
        bounds.stream()
            .filter(bound -> !bound.of().isEmpty())
            .flatMap(bound -> bound.keys().stream())
            .collect(toSet());
    for (Bound bound : bounds) {
      boolean ofMap =
          bound.phases().contains(phase)
              && bound.parameter() >= 0
              && bound.parameter() < arguments.size()
              && isMap(arguments.get(bound.parameter()));
      if (ofMap) {
        VarSymbol map = Symbols.variable(arguments.get(bound.parameter()));
        long time = FixTime.inWhole(FixTime.unit(bound.unit()), file.configuration().fixFor(phase));
        keysInUse(bound, texts).stream()
            .filter(key -> !bound.of().isEmpty() || !meaningSeveral.contains(key))
            .forEach(key -> properties.putIfAbsent(key, new Property(map, key, time)));
      }
    }
    return List.copyOf(properties.values());
  }

  /** The only key, or those of the protocols that the code names in other keys or values. */
  private static List<String> keysInUse(Bound bound, Set<String> texts) {
    if (!bound.of().isEmpty()) {
      boolean isInUse =
          texts.stream().anyMatch(text -> bound.of().stream().anyMatch(text::startsWith));
      return isInUse ? bound.keys() : List.of();
    }
    List<String> plain = bound.keys().stream().filter(key -> key.indexOf('.') > 0).toList();
    return bound.keys().size() == 1
        ? bound.keys()
        : plain.stream().filter(key -> isInUse(key, texts)).toList();
  }

  /** Whether a text begins as the key does, up to the last word or two: {@code mail.smtp.}. */
  private static boolean isInUse(String key, Set<String> texts) {
    if (key.indexOf('=') >= 0) {
      return false;
    }
    String oneLess = withoutLastWord(key);
    String twoLess = withoutLastWord(oneLess);
    return texts.stream()
        .anyMatch(
            text ->
                text.startsWith(oneLess + ".")
                    || twoLess.split("\\.").length > 2 && text.startsWith(twoLess + "."));
  }

  private static String withoutLastWord(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('.')));
  }

  private static Set<String> texts(TreePath path) {
    TreePath at = path;
    while (at.getParentPath() != null && !(at.getLeaf() instanceof MethodTree)) {
      at = at.getParentPath();
    }
    Set<String> texts = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        String text = Constants.text(tree);
        if (text != null) {
          texts.add(text);
        }
        return super.scan(tree, unused);
      }
    }.scan(at.getLeaf(), null);
    return texts;
  }

  /** A local variable or field that takes texts as keys and values. */
  private static boolean isMap(ExpressionTree argument) {
    VarSymbol variable = Symbols.variable(argument);
    if (variable == null
        || !(argument instanceof IdentifierTree)
        || variable.getKind() == ElementKind.PARAMETER) {
      return false;
    }
    return isProperties(variable.type)
        || PropertyMaps.isMap(variable.type)
            && variable.type.getTypeArguments().stream().allMatch(PropertyFix::takesText);
  }

  private static boolean takesText(Type type) {
    return List.of("java.lang.String", "java.lang.Object").contains(type.tsym.flatName().toString())
        && !(type instanceof Type.WildcardType);
  }

  private static boolean isProperties(Type type) {
    return type.tsym.flatName().contentEquals("java.util.Properties");
  }

  static List<? extends ExpressionTree> arguments(ExpressionTree call) {
    return call instanceof NewClassTree creation
        ? creation.getArguments()
        : call instanceof MethodInvocationTree invocation ? invocation.getArguments() : List.of();
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
