package dev.fairlead.checks.escape;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Times;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.LockedCode;
import dev.fairlead.checks.code.OwnCodeScanner;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.escape.SharedConnection.Kind;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Connections of an object for one thread at a time that a task uses which a timer repeats, and
 * that methods use which others call: as long as the object lives, the two meet.
 */
final class TimedTasks {
  private final Vocabulary vocabulary;

  private TimedTasks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** One for each field, in the order of the hand-overs. */
  static ImmutableList<SharedConnection> of(
      SourceFile file, Map<VarSymbol, VariableTree> fields, List<HandOff> handOffs) {
    TimedTasks tasks = new TimedTasks(file.vocabulary());
    ImmutableList.Builder<SharedConnection> found = ImmutableList.builder();
    Set<VarSymbol> reported = new HashSet<>();
    for (HandOff handOff : handOffs) {
      if (tasks.repeats(handOff.call())) {
        for (VarSymbol field : handOff.reaches()) {
          MethodSymbol other = fields.containsKey(field) ? tasks.user(field, file, handOff) : null;
          if (other != null && reported.add(field)) {
            found.add(
                new SharedConnection(
                    Symbols.isStatic(field) ? fields.get(field) : handOff.call(),
                    field,
                    Kind.WITH_TIMER,
                    other.name.toString()));
          }
        }
      }
    }
    return found.build();
  }

  private boolean repeats(ExpressionTree call) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    return facts.forks() != null && facts.parameter(0).workers() == Times.REPEATEDLY;
  }

  /**
   * A method that others call, and that uses the field under no lock, other than the task itself.
   */
  private MethodSymbol user(VarSymbol field, SourceFile file, HandOff handOff) {
    Set<String> named = mentioned(handOff.call());
    for (ClassTree type : file.subjects().classes()) {
      if (!field.owner.equals(Symbols.type(type) == null ? null : Symbols.type(type).tsym)) {
        continue;
      }
      for (Tree member : type.getMembers()) {
        MethodSymbol method =
            member instanceof MethodTree declared ? Symbols.declared(declared) : null;
        if (method != null
            && !named.contains(method.name.toString())
            && isCalledByOthers((MethodTree) member, method)
            && uses((MethodTree) member, field)) {
          return method;
        }
      }
    }
    return null;
  }

  /** The names of the methods that the task may be made of. */
  private static Set<String> mentioned(ExpressionTree call) {
    Set<String> names = new HashSet<>();
    for (ExpressionTree argument : ((MethodInvocationTree) call).getArguments()) {
      String text = Symbols.text(argument);
      names.addAll(List.of(text.split("\\W+")));
    }
    return names;
  }

  private static boolean isCalledByOthers(MethodTree declared, MethodSymbol method) {
    return declared.getBody() != null
        && declared.getReturnType() != null
        && (method.flags() & Flags.PRIVATE) == 0
        && (method.name.contentEquals("run") || !LifeCycle.isStep(declared))
        && !LockedCode.isSynchronized(declared)
        && !LockedCode.takesLock(declared);
  }

  private boolean uses(MethodTree method, VarSymbol field) {
    boolean[] uses = {false};
    new OwnCodeScanner<Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        VarSymbol receiver =
            Symbols.receiver(call) == null ? null : Symbols.variable(Symbols.receiver(call));
        uses[0] |= field.equals(receiver) && UnlockedUses.isUse(call, field, vocabulary);
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitSynchronized(SynchronizedTree tree, Void unused) {
        return null;
      }
    }.scan(method.getBody(), null);
    return uses[0];
  }
}
