package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** The fields of a source file that hold connections for one thread at a time. */
final class ConfinedFields {
  private ConfinedFields() {}

  /** The fields of all classes of the file, with their declarations. */
  static ImmutableMap<VarSymbol, VariableTree> of(Subjects subjects, Vocabulary vocabulary) {
    ImmutableMap.Builder<VarSymbol, VariableTree> found = ImmutableMap.builder();
    for (ClassTree type : subjects.classes()) {
      for (Tree member : type.getMembers()) {
        VarSymbol field = member instanceof VariableTree ? Symbols.variable(member) : null;
        if (field != null && vocabulary.of(field.type).confined()) {
          found.put(field, (VariableTree) member);
        }
      }
    }
    return found.buildKeepingLast();
  }
}
