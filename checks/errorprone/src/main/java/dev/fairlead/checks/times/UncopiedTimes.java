package dev.fairlead.checks.times;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The bounds that a constructor passes over while it copies the fields of another object one by
 * one, another bound among them.
 */
final class UncopiedTimes {
  private static final int FEWEST_COPIED = 5;

  private UncopiedTimes() {}

  /** Those of the constructors of a class. */
  static List<IgnoredBound> in(ClassTree type) {
    List<MethodTree> constructors = copying(type);
    List<VarSymbol> bounds = constructors.isEmpty() ? List.of() : bounds(type);
    if (bounds.size() < 2) {
      return List.of();
    }
    List<IgnoredBound> found = new ArrayList<>();
    for (MethodTree constructor : constructors) {
      Copies copies = new Copies();
      copies.scan(constructor.getBody(), null);
      add(copies, bounds, found);
    }
    return found;
  }

  /** The constructors that are given something and long enough to copy its fields. */
  private static List<MethodTree> copying(ClassTree type) {
    List<MethodTree> constructors = new ArrayList<>(0);
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree constructor
          && constructor.getReturnType() == null
          && !constructor.getParameters().isEmpty()
          && constructor.getBody() != null
          && constructor.getBody().getStatements().size() >= FEWEST_COPIED) {
        constructors.add(constructor);
      }
    }
    return constructors;
  }

  /** The fields of the class that are bounds and have to be set for each object. */
  private static List<VarSymbol> bounds(ClassTree type) {
    List<VarSymbol> bounds = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      VarSymbol field = member instanceof VariableTree ? Symbols.variable(member) : null;
      if (TimeExpressions.isBound(field) && !Symbols.isStatic(field)) {
        bounds.add(field);
      }
    }
    return bounds;
  }

  private static void add(Copies copies, List<VarSymbol> bounds, List<IgnoredBound> found) {
    for (Map<VarSymbol, ExpressionTree> copied : copies.copied.values()) {
      VarSymbol beside = null;
      for (VarSymbol bound : bounds) {
        beside = copied.containsKey(bound) ? bound : beside;
      }
      if (beside == null || copied.size() < FEWEST_COPIED) {
        continue;
      }
      for (VarSymbol bound : bounds) {
        if (!copies.names.contains(bare(bound.name))) {
          found.add(new IgnoredBound(copied.get(beside), bound, null, IgnoredBound.Kind.UNCOPIED));
        }
      }
    }
  }

  /** The name without what accessors have before it. */
  private static String bare(CharSequence name) {
    return without(lower(name), "get", "set", "is");
  }

  private static String without(String name, String... prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return name.substring(prefix.length());
      }
    }
    return name;
  }

  private static String lower(CharSequence name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }

  /** What a constructor copies from which parameter, and all names in it. */
  private static final class Copies extends TreeScanner<Void, Void> {
    private final Map<VarSymbol, Map<VarSymbol, ExpressionTree>> copied = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void unused) {
      VarSymbol field = Symbols.variable(assignment.getVariable());
      Tree value = Symbols.strip(assignment.getExpression());
      ExpressionTree from =
          value instanceof MethodInvocationTree getter && getter.getArguments().isEmpty()
              ? Symbols.receiver(getter)
              : value instanceof MemberSelectTree select ? select.getExpression() : null;
      VarSymbol original = from == null ? null : Symbols.variable(from);
      if (field != null && original != null && isCopy(field, value)) {
        copied.computeIfAbsent(original, any -> new HashMap<>()).put(field, assignment);
      }
      return super.visitAssignment(assignment, null);
    }

    private static boolean isCopy(VarSymbol field, Tree value) {
      String name =
          value instanceof MethodInvocationTree getter
              ? Symbols.calledName(getter)
              : ((MemberSelectTree) value).getIdentifier().toString();
      return without(lower(name), "get", "is").equals(lower(field.name));
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
      note(select.getIdentifier());
      return super.visitMemberSelect(select, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void unused) {
      note(name.getName());
      return null;
    }

    private void note(CharSequence name) {
      names.add(bare(name));
    }
  }
}
