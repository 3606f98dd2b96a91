package dev.fairlead.checks.defects;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Defect;
import java.util.List;

/** The calls of a file that meet a known defect. */
public final class DefectiveCalls {
  /** The calls in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<DefectiveCall>> ALL =
      file ->
          file.subjects().calls(facts -> !facts.defects().isEmpty())
              ? among(file.subjects().calls(), file)
              : ImmutableList.of();

  private DefectiveCalls() {}

  private static ImmutableList<DefectiveCall> among(List<SourceCall> calls, SourceFile file) {
    ImmutableList.Builder<DefectiveCall> found = ImmutableList.builder();
    for (SourceCall call : calls) {
      for (Defect defect : call.facts().defects()) {
        if (!isMinded(defect, calls) && !isOwn(call, file)) {
          found.add(new DefectiveCall(call.tree(), defect));
        }
      }
    }
    return found.build();
  }

  /**
   * Whether the program's own class implements the method, or hands the same call on to somebody:
   * what the library does there is not what this code chose.
   */
  private static boolean isOwn(SourceCall call, SourceFile file) {
    return call.method() != null
        && call.tree() instanceof MethodInvocationTree
        && (Symbols.receiver(call.tree()) == null && !call.method().isStatic()
            || CallSites.around(file.path(call.tree())) instanceof MethodTree around
                && Symbols.declared(around) != null
                && around.getName() == call.method().name
                && file.state()
                    .getTypes()
                    .isSameTypes(
                        Symbols.declared(around).type.getParameterTypes(),
                        call.method().type.getParameterTypes()));
  }

  private static boolean isMinded(Defect defect, List<SourceCall> calls) {
    return !defect.unless().isEmpty()
        && calls.stream().anyMatch(call -> Symbols.calledName(call.tree()).equals(defect.unless()));
  }
}
