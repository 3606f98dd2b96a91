package dev.fairlead.tool.engine;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.Set;

/**
 * Lombok's {@code val}, which only its annotation processor understands: variables declared with it
 * are left to javac to infer, as those declared with {@code var}.
 */
final class LombokVal implements TaskListener {
  private static final Set<String> IMPORTS = Set.of("lombok.val", "lombok.*");

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE
        && event.getCompilationUnit() != null
        && imports(event.getCompilationUnit())) {
      new Inference().scan((JCTree) event.getCompilationUnit());
    }
  }

  private static boolean imports(CompilationUnitTree unit) {
    for (ImportTree one : unit.getImports()) {
      if (!one.isStatic() && IMPORTS.contains(one.getQualifiedIdentifier().toString())) {
        return true;
      }
    }
    return false;
  }

  private static final class Inference extends TreeScanner {
    @Override
    public void visitVarDef(JCVariableDecl variable) {
      if (variable.init != null) {
        infer(variable);
      }
      super.visitVarDef(variable);
    }

    @Override
    public void visitForeachLoop(JCEnhancedForLoop loop) {
      infer(loop.var);
      super.visitForeachLoop(loop);
    }

    private static void infer(JCVariableDecl variable) {
      if (variable.vartype instanceof JCIdent type && type.name.contentEquals("val")) {
        variable.startPos = type.pos;
        variable.vartype = null;
      }
    }
  }
}
