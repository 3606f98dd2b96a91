package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** The fields of a source file that hold connections for one thread at a time. */
final class ConfinedFields {
  private ConfinedFields() {}

  /** The fields of all classes that are members, with their declarations. */
  static ImmutableMap<VarSymbol, VariableTree> of(CompilationUnitTree unit, Vocabulary vocabulary) {
    ImmutableMap.Builder<VarSymbol, VariableTree> found = ImmutableMap.builder();
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declaration) {
        add(declaration, vocabulary, found);
      }
    }
    return found.buildKeepingLast();
  }

  private static void add(
      ClassTree type, Vocabulary vocabulary, ImmutableMap.Builder<VarSymbol, VariableTree> found) {
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree field) {
        VarSymbol symbol = Symbols.variable(field);
        if (symbol != null && vocabulary.of(symbol.type).confined()) {
          found.put(symbol, field);
        }
      } else if (member instanceof ClassTree nested) {
        add(nested, vocabulary, found);
      }
    }
  }
}
