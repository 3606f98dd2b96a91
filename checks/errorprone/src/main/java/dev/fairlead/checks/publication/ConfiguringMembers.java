package dev.fairlead.checks.publication;

import com.google.common.collect.Sets;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The members of a file that may configure something, by themselves or through the methods that
 * they call. A walk of any other finds no change.
 */
final class ConfiguringMembers {
  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Subjects subjects;
  private final Map<MethodSymbol, Tree> declaredIn = new HashMap<>();
  private final Set<Tree> found = Sets.newIdentityHashSet();

  private ConfiguringMembers(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.bodies = file.bodies();
    this.subjects = file.subjects();
    for (MethodTree method : subjects.methods()) {
      declaredIn.put(Symbols.declared(method), memberAround(method));
    }
  }

  static ConfiguringMembers of(SourceFile file) {
    ConfiguringMembers members = new ConfiguringMembers(file);
    boolean more = true;
    while (more) {
      more = false;
      for (SourceCall call : members.subjects.calls()) {
        more |= !members.found.contains(call.member()) && members.add(call);
      }
    }
    return members;
  }

  /** Whether the method of the file is, or stands in, such a member. */
  boolean haveIn(MethodTree method) {
    return found.contains(memberAround(method));
  }

  /** Whether it is such a member of a class of the file. */
  boolean contain(Tree member) {
    return found.contains(member);
  }

  private Tree memberAround(MethodTree method) {
    return subjects.innerMethods().getOrDefault(method, method);
  }

  private boolean add(SourceCall call) {
    Tree callee = declaredIn.get(call.method());
    boolean configures =
        callee != null
            ? found.contains(callee)
            : configures(call.facts()) || mayConfigureElsewhere(call);
    return configures && found.add(call.member());
  }

  /** Whether the facts are of a method that configures its object or what it is given. */
  static boolean configures(MethodFacts facts) {
    if (facts.configures()) {
      return true;
    }
    for (ParameterFacts parameter : facts.parameters()) {
      if (parameter.configures()) {
        return true;
      }
    }
    return false;
  }

  /** Whether another file has the body, and a walk may enter it: see {@link PublicationWalk}. */
  private boolean mayConfigureElsewhere(SourceCall call) {
    if (call.method() == null || bodies.of(call.method()).isEmpty()) {
      return false;
    }
    ExpressionTree receiver = Symbols.receiver(call.tree());
    if (receiver == null
        || Symbols.isStatic(call.method())
        || Symbols.text(receiver).equals("this")) {
      return true;
    }
    for (ExpressionTree argument : call.arguments()) {
      if (vocabulary.of(Symbols.type(argument)).mutableUntilPublished()) {
        return true;
      }
    }
    return false;
  }
}
