package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Sharing;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallChain;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** The fields of a source file that hold connections for one thread at a time. */
final class ConfinedFields {
  private ConfinedFields() {}

  /** The fields of all classes of the file, with their declarations. */
  static ImmutableMap<VarSymbol, VariableTree> of(SourceFile file) {
    Vocabulary vocabulary = file.vocabulary();
    ImmutableMap.Builder<VarSymbol, VariableTree> found = ImmutableMap.builder();
    for (ClassTree type : file.subjects().classes()) {
      for (Tree member : type.getMembers()) {
        VarSymbol field = member instanceof VariableTree ? Symbols.variable(member) : null;
        if (field != null
            && (vocabulary.of(field.type).confined() || givenConfined(field, file) != null)) {
          found.put(field, (VariableTree) member);
        }
      }
    }
    return found.buildKeepingLast();
  }

  /**
   * The call by which what the field holds is given a connection that is for one thread at a time:
   * a client with a manager of one connection. Null where some of what it holds is given none.
   */
  static ExpressionTree givenConfined(VarSymbol field, SourceFile file) {
    if (file.vocabulary().of(field.type).sharing() != Sharing.SHAREABLE) {
      return null;
    }
    ExpressionTree given = null;
    for (ExpressionTree value : file.origins().assigned(field)) {
      given = givenConfined(value, file.vocabulary());
      if (given == null) {
        return null;
      }
    }
    return given;
  }

  private static ExpressionTree givenConfined(ExpressionTree value, Vocabulary vocabulary) {
    for (MethodInvocationTree step : CallChain.of(value).calls()) {
      for (ExpressionTree argument : step.getArguments()) {
        if (vocabulary.of(Symbols.type(argument)).confined()
            && vocabulary.of(Symbols.called(step)).parameter(0).carries()) {
          return step;
        }
      }
    }
    return null;
  }
}
