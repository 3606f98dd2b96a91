package dev.fairlead.checks.code;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which code of a source file holds a lock, whichever it is. */
public final class LockedCode {
  private static final Set<String> LOCKS =
      Set.of("lock", "tryLock", "lockInterruptibly", "readLock", "writeLock", "acquire");

  private final CallSites calls;
  private final Map<Tree, Boolean> known = new HashMap<>();

  /** The locked code of the file whose calls are given. */
  public LockedCode(CallSites calls) {
    this.calls = calls;
  }

  /**
   * Whether the code at {@code path} stands in a synchronized block or method, in one that takes a
   * lock by a call, or in a method that is not public and that only such code of the file calls.
   */
  public boolean holds(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof SynchronizedTree) {
        return true;
      }
      if (at.getLeaf() instanceof MethodTree method) {
        return holds(method);
      }
    }
    return false;
  }

  private boolean holds(MethodTree method) {
    Boolean answer = known.get(method);
    if (answer == null) {
      known.put(method, false);
      answer = isSynchronized(method) || takesLock(method) || isCalledOnlyLocked(method);
      known.put(method, answer);
    }
    return answer;
  }

  /** Whether the method itself is synchronized. */
  public static boolean isSynchronized(MethodTree method) {
    MethodSymbol symbol = Symbols.declared(method);
    return symbol != null && (symbol.flags() & Flags.SYNCHRONIZED) != 0;
  }

  /** Whether the method takes a lock by a call. */
  public static boolean takesLock(MethodTree method) {
    boolean[] takes = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        takes[0] |= LOCKS.contains(Symbols.calledName(call));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(method.getBody(), null);
    return takes[0];
  }

  private boolean isCalledOnlyLocked(MethodTree method) {
    MethodSymbol symbol = Symbols.declared(method);
    if (symbol == null || (symbol.flags() & Flags.PUBLIC) != 0) {
      return false;
    }
    for (TreePath call : calls.of(symbol)) {
      if (!holds(call)) {
        return false;
      }
    }
    return !calls.of(symbol).isEmpty();
  }
}
