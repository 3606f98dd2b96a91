package dev.fairlead.checks.bounds;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys under which the maps that a call is given can bound what it makes. */
final class PropertyKeys {
  private final MissingBound missing;
  private final List<Bound> bounds;
  private final List<? extends ExpressionTree> arguments;
  private final Set<String> texts;

  private PropertyKeys(MissingBound missing, SourceFile file, Set<String> texts) {
    this.missing = missing;
    this.bounds = file.vocabulary().of(Symbols.called(missing.made())).bounds();
    this.arguments = Symbols.arguments(missing.made());
    this.texts = texts;
  }

  /**
   * Those that surely count, by the protocols that the method around the call names in other keys
   * or values, or else the file.
   */
  static PropertyKeys of(MissingBound missing, SourceFile file) {
    TreePath path = file.path(missing.made());
    PropertyKeys ofNoProtocol = new PropertyKeys(missing, file, Set.of());
    if (path == null || !ofNoProtocol.areRead()) {
      return ofNoProtocol;
    }
    PropertyKeys nearby = new PropertyKeys(missing, file, Constants.texts(method(path)));
    return nearby.all().isEmpty()
        ? new PropertyKeys(missing, file, Constants.texts(file.unit()))
        : nearby;
  }

  /** Whether the call takes any bound from a map. */
  private boolean areRead() {
    return bounds.stream().anyMatch(bound -> !bound.keys().isEmpty() && map(bound) != null);
  }

  /** The keys for all phases that lack a bound; none where a phase has none. */
  List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (Phase phase : missing.phases()) {
      Set<String> keys = of(phase).keySet();
      if (keys.isEmpty()) {
        return List.of();
      }
      all.addAll(keys);
    }
    return List.copyOf(all);
  }

  /**
   * One key for each phase that lacks a bound, of those that {@code method} reads from a map that
   * it is given; none where a phase has none.
   */
  static List<String> examples(MethodSymbol method, MissingBound missing, SourceFile file) {
    List<String> examples = new ArrayList<>();
    for (Phase phase : missing.phases()) {
      file.vocabulary().of(method).bounds().stream()
          .filter(bound -> bound.phases().contains(phase) && isReadFromMap(bound, method))
          .flatMap(bound -> bound.keys().stream())
          .filter(PropertyKeys::isQualified)
          .findFirst()
          .ifPresent(examples::add);
    }
    return examples.size() == missing.phases().size() ? examples : List.of();
  }

  private static boolean isReadFromMap(Bound bound, MethodSymbol method) {
    return bound.of().isEmpty()
        && bound.parameter() >= 0
        && PropertyMaps.isMap(method.type.getParameterTypes().get(bound.parameter()));
  }

  /** The keys for one phase, and which bound each of them is. */
  Map<String, Bound> of(Phase phase) {
    Map<String, Bound> keys = new LinkedHashMap<>();
    Set<String> meaningSeveral =
        bounds.stream()
            .filter(bound -> !bound.of().isEmpty())
            .flatMap(bound -> bound.keys().stream())
            .collect(toSet());
    for (Bound bound : bounds) {
      if (bound.phases().contains(phase) && map(bound) != null) {
        inUse(bound).stream()
            .filter(key -> !bound.of().isEmpty() || !meaningSeveral.contains(key))
            .forEach(key -> keys.putIfAbsent(key, bound));
      }
    }
    return keys;
  }

  /** The argument that {@code bound} is read from, if it is a map; else null. */
  ExpressionTree map(Bound bound) {
    if (bound.parameter() < 0 || bound.parameter() >= arguments.size()) {
      return null;
    }
    ExpressionTree argument = arguments.get(bound.parameter());
    return PropertyMaps.isMap(Symbols.type(argument)) ? argument : null;
  }

  /** The only key, or those of the protocols that the code names in other keys or values. */
  private List<String> inUse(Bound bound) {
    if (!bound.of().isEmpty()) {
      boolean isInUse =
          texts.stream().anyMatch(text -> bound.of().stream().anyMatch(text::startsWith));
      return isInUse ? bound.keys() : List.of();
    }
    List<String> plain = bound.keys().stream().filter(PropertyKeys::isQualified).toList();
    return bound.keys().size() == 1
        ? bound.keys()
        : plain.stream().filter(this::isOfProtocolInUse).toList();
  }

  /** Whether a text begins as the key does, up to the last word or two: {@code mail.smtp.}. */
  private boolean isOfProtocolInUse(String key) {
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

  private static boolean isQualified(String key) {
    return key.indexOf('.') > 0;
  }

  private static String withoutLastWord(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('.')));
  }

  private static Tree method(TreePath path) {
    TreePath at = path;
    while (at.getParentPath() != null && !(at.getLeaf() instanceof MethodTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }
}
