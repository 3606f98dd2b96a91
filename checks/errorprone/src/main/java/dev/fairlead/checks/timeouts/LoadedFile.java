package dev.fairlead.checks.timeouts;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.MissingBound;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;

/**
 * Streams of addresses whose content is that of a file which comes with the program: what is loaded
 * from them is a store of keys, a set of properties or a manifest.
 */
final class LoadedFile {
  private static final NamePattern OPENS =
      new NamePattern("openStream|openConnection|getInputStream");

  private static final NamePattern LOADED = new NamePattern("KeyStore|Properties");

  private static final NamePattern WEB = new NamePattern("https?:.*");

  private LoadedFile() {}

  /** Whether the method around opens the stream for that, and names no address of the web. */
  static boolean isMeant(MissingBound missing, SourceFile file) {
    if (!(missing.where() instanceof MethodInvocationTree opening)
        || !OPENS.matches(Symbols.calledName(opening))) {
      return false;
    }
    boolean[] loads = {false};
    boolean[] namesWeb = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree receiver = Symbols.receiver(call);
        loads[0] |=
            receiver != null
                && Symbols.calledName(call).equals("load")
                && LOADED.matches(Symbols.name(Symbols.type(receiver), ""));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        loads[0] |= Symbols.name(Symbols.type(creation), "").equals("Manifest");
        return super.visitNewClass(creation, null);
      }

      @Override
      public Void visitLiteral(LiteralTree literal, Void unused) {
        namesWeb[0] |= literal.getValue() instanceof String text && WEB.matches(text);
        return null;
      }
    }.scan(CallSites.around(file.path(opening)), null);
    return loads[0] && !namesWeb[0];
  }
}
