package dev.fairlead.checks.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;

/**
 * What is generated of a service's description, and known by its names where the generated code is
 * not at hand: {@code GreeterGrpc.newBlockingStub(channel).sayHello(request)}.
 */
final class GeneratedStubs {
  private static final NamePattern FACTORY =
      new NamePattern("new(Blocking|Future|BlockingV2)?Stub");
  private static final NamePattern OUTER = new NamePattern("(\\w+\\.)*\\w+Grpc");
  private static final NamePattern STUB = new NamePattern("\\w*(Blocking|Future|BlockingV2)?Stub");
  private static final NamePattern COPY = new NamePattern("with\\p{Lu}\\w*");

  private GeneratedStubs() {}

  /** Whether the call makes a stub of the channel that it is given. */
  static boolean isFactory(ExpressionTree call) {
    return FACTORY.matches(Symbols.calledName(call))
        && Symbols.receiver(call) != null
        && OUTER.matches(Symbols.text(Symbols.receiver(call)));
  }

  /** Whether the call asks the service: what it returns is an answer, and keeps nothing open. */
  static boolean isExchange(MethodInvocationTree call) {
    ExpressionTree at = Symbols.receiver(call);
    if (at == null || COPY.matches(Symbols.calledName(call))) {
      return false;
    }
    while (at instanceof MethodInvocationTree step && COPY.matches(Symbols.calledName(step))) {
      at = Symbols.receiver(step);
    }
    return at != null && (isFactory(at) || isStub(((JCTree) at).type));
  }

  private static boolean isStub(Type type) {
    return type != null && type.tsym != null && STUB.matches(type.tsym.name);
  }
}
