package dev.fairlead.checks.defects;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;

/** The calls of a file that meet a known defect. */
public final class DefectiveCalls extends TreeScanner<Void, Void> {
  /** The calls in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<DefectiveCall>> ALL =
      file -> {
        if (!file.subjects().calls(facts -> !facts.defects().isEmpty())) {
          return ImmutableList.of();
        }
        DefectiveCalls calls = new DefectiveCalls(file.vocabulary());
        calls.scan(file.unit(), null);
        return calls.found.build();
      };

  private final Vocabulary vocabulary;
  private final ImmutableList.Builder<DefectiveCall> found = ImmutableList.builder();

  private DefectiveCalls(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    note(call);
    return super.visitMethodInvocation(call, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void unused) {
    note(creation);
    return super.visitNewClass(creation, unused);
  }

  private void note(ExpressionTree call) {
    vocabulary
        .of(Symbols.called(call))
        .defects()
        .forEach(defect -> found.add(new DefectiveCall(call, defect)));
  }
}
