package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Times;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.SharedConnection.Kind;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Connections for one thread in objects that a framework calls on several: a servlet, a service, a
 * listener with two methods. The object opens the connection itself, or is given the real one, and
 * methods that the framework calls use it under no lock.
 */
final class ServedObjects {
  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final UnlockedUses uses;
  private final Map<VarSymbol, VariableTree> fields;

  private ServedObjects(SourceFile file, Map<VarSymbol, VariableTree> fields) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.fields = fields;
    this.uses = new UnlockedUses(vocabulary, file.bodies(), fields.keySet());
  }

  /** One for each class, in the order of the source. */
  static ImmutableList<SharedConnection> of(SourceFile file, Map<VarSymbol, VariableTree> fields) {
    ServedObjects objects = new ServedObjects(file, fields);
    ImmutableList.Builder<SharedConnection> found = ImmutableList.builder();
    for (ClassTree type : file.subjects().classes()) {
      SharedConnection shared = objects.shared(type);
      if (shared != null) {
        found.add(shared);
      }
    }
    return found.build();
  }

  private SharedConnection shared(ClassTree type) {
    Set<VarSymbol> own = new HashSet<>();
    for (Tree member : type.getMembers()) {
      VarSymbol field = Symbols.variable(member);
      if (fields.containsKey(field) && isItsOwn(field)) {
        own.add(field);
      }
    }
    if (own.isEmpty()) {
      return null;
    }
    Times ofClass = vocabulary.workersOf(Symbols.type(type).tsym);
    Map<VarSymbol, String> repeated = new LinkedHashMap<>();
    for (Tree member : type.getMembers()) {
      Times times = member instanceof MethodTree method ? times(method, ofClass) : null;
      if (times != null && times != Times.ONCE) {
        MethodSymbol method = Symbols.declared((MethodTree) member);
        for (VarSymbol field : uses.allOf(method)) {
          String other = own.contains(field) ? repeated.putIfAbsent(field, method.name + "") : null;
          if (own.contains(field) && times == Times.CONCURRENTLY) {
            return found(field, method.name + " runs for several callers at once");
          }
          if (other != null) {
            return found(field, other + " and " + method.name + " run at the same time");
          }
        }
      }
    }
    return null;
  }

  private SharedConnection found(VarSymbol field, String who) {
    return new SharedConnection(fields.get(field), field, Kind.IN_SERVED_OBJECT, who);
  }

  /** Whether the class opens the connection, or is given it, rather than a stand-in for several. */
  private boolean isItsOwn(VarSymbol field) {
    if (vocabulary.isGivenConnection(field)) {
      return true;
    }
    for (ExpressionTree value : file.origins().assigned(field)) {
      for (ExpressionTree made : file.origins().of(value)) {
        if (opens(made)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opens(ExpressionTree made) {
    return made instanceof NewClassTree || vocabulary.of(Symbols.called(made)).opens();
  }

  /** How often the framework runs the method; null where it does not, as far as is known. */
  private Times times(MethodTree method, Times ofClass) {
    MethodSymbol symbol = Symbols.declared(method);
    if (symbol == null || method.getBody() == null || method.getReturnType() == null) {
      return null;
    }
    Times ofMethod = vocabulary.workersOf(symbol);
    if (ofMethod == null) {
      ofMethod = vocabulary.of(symbol).workers();
    }
    boolean others =
        (symbol.flags() & (Flags.PRIVATE | Flags.STATIC)) == 0 && !LifeCycle.isStep(method);
    return ofMethod != null ? ofMethod : others ? ofClass : null;
  }
}
