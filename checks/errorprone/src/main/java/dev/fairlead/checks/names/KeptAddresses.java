package dev.fairlead.checks.names;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import java.util.Set;

/**
 * Where an address stays that was looked up: in a field that never changes, or in a collection that
 * such a field holds.
 */
final class KeptAddresses {
  /** How addresses are called that are the program's own, or nobody's. */
  private static final NamePattern OWN =
      new NamePattern(
          "(?i).*(local|bound|bind|listen|server|acceptor|multicast|broadcast|group|loopback|wildcard"
              + "|any|mask|subnet|interface|nic).*");

  private static final NamePattern CALLS_PEER =
      new NamePattern("(?i).*(connect|send|isReachable|createSocket|open).*");

  /** How programs call what sends to the address that it is made with. */
  private static final NamePattern IS_FOR_PEER = new NamePattern("(?i).*(socket|packet)");

  private static final Set<String> COLLECTIONS =
      Set.of("Collection", "List", "Set", "Queue", "Deque");

  private final SourceFile file;
  private final Origins origins;

  KeptAddresses(SourceFile file) {
    this.file = file;
    this.origins = file.origins();
  }

  /** Whether the address that {@code lookup} gives to what is around it stays there. */
  boolean isKept(SourceCall lookup, Tree user) {
    return (fieldSet(user) != null || isCollected(lookup.tree(), user)) && !isOwn(lookup);
  }

  /**
   * Whether what stays is seen to be used again: it is collected, the object calls the peer
   * wherever it is asked to, or the object also keeps the name and so stands for it.
   */
  boolean isUsedAgain(SourceCall lookup, Tree user) {
    VarSymbol field = fieldSet(user);
    return field == null || callsPeer(field) || keepsName(lookup);
  }

  private static boolean isOwn(SourceCall lookup) {
    for (ExpressionTree argument : lookup.arguments()) {
      if (OWN.matches(Symbols.text(argument))) {
        return true;
      }
    }
    return false;
  }

  /** The field that never changes and is given the address; null where there is none. */
  private static VarSymbol fieldSet(Tree user) {
    VarSymbol variable =
        user instanceof VariableTree
            ? Symbols.variable(user)
            : user instanceof AssignmentTree assignment
                ? Symbols.variable(assignment.getVariable())
                : null;
    return isFinalField(variable) && !OWN.matches(variable.name) ? variable : null;
  }

  private static boolean isFinalField(VarSymbol variable) {
    return variable != null && Symbols.isField(variable) && (variable.flags() & Flags.FINAL) != 0;
  }

  private boolean isCollected(ExpressionTree lookup, Tree user) {
    if (!(user instanceof MethodInvocationTree call)) {
      return false;
    }
    int index = call.getArguments().indexOf(lookup);
    if (index < 0 || adds(call)) {
      return index >= 0;
    }
    MethodSymbol method = Symbols.called(call);
    MethodTree body = method == null ? null : file.bodies().of(method).orElse(null);
    return body != null
        && index < body.getParameters().size()
        && addsArgument(body, Symbols.variable(body.getParameters().get(index)));
  }

  private static boolean addsArgument(MethodTree body, VarSymbol parameter) {
    boolean[] adds = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        adds[0] |=
            adds(call)
                && call.getArguments().stream()
                    .anyMatch(argument -> Symbols.variable(argument) == parameter);
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(body.getBody(), null);
    return adds[0];
  }

  /** Whether the call adds to a collection that is kept in a field. */
  private static boolean adds(MethodInvocationTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol field = receiver == null ? null : Symbols.variable(receiver);
    return Symbols.calledName(call).equals("add")
        && isFinalField(field)
        && COLLECTIONS.contains(field.type.tsym.name.toString())
        && !OWN.matches(field.name);
  }

  private boolean callsPeer(VarSymbol field) {
    return file.subjects().calls().stream()
        .anyMatch(
            call ->
                mayCallPeer(call.tree())
                    && call.within() instanceof MethodTree method
                    && method.getReturnType() != null
                    && isAbout(call, field));
  }

  private static boolean isAbout(SourceCall call, VarSymbol field) {
    ExpressionTree receiver = Symbols.receiver(call.tree());
    return receiver != null && Symbols.variable(receiver) == field
        || call.arguments().stream().anyMatch(argument -> isOrHolds(argument, field));
  }

  private static boolean mayCallPeer(ExpressionTree call) {
    return call instanceof NewClassTree creation
        ? IS_FOR_PEER.matches(Symbols.text(creation.getIdentifier()))
        : CALLS_PEER.matches(Symbols.calledName(call));
  }

  private static boolean isOrHolds(ExpressionTree argument, VarSymbol field) {
    return Symbols.variable(argument) == field
        || argument instanceof NewClassTree creation
            && creation.getArguments().stream().anyMatch(part -> Symbols.variable(part) == field);
  }

  /** Whether the class keeps what was looked up in another field that never changes. */
  private boolean keepsName(SourceCall lookup) {
    VarSymbol name = Symbols.variable(lookup.arguments().get(0));
    if (name == null) {
      return false;
    }
    for (TreePath at = file.path(lookup.tree()); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        return isFinalField(name) || type.getMembers().stream().anyMatch(m -> holds(m, name));
      }
    }
    return false;
  }

  private boolean holds(Tree member, VarSymbol name) {
    VarSymbol field = member instanceof VariableTree ? Symbols.variable(member) : null;
    return isFinalField(field)
        && origins.assigned(field).stream().anyMatch(value -> Symbols.variable(value) == name);
  }
}
