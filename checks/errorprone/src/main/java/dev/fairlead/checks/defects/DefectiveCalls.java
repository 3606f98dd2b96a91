package dev.fairlead.checks.defects;

import com.google.common.collect.ImmutableList;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Defect;
import java.util.List;

/** The calls of a file that meet a known defect. */
public final class DefectiveCalls {
  /** The calls in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<DefectiveCall>> ALL =
      file ->
          file.subjects().calls(facts -> !facts.defects().isEmpty())
              ? among(file.subjects().calls())
              : ImmutableList.of();

  private DefectiveCalls() {}

  private static ImmutableList<DefectiveCall> among(List<SourceCall> calls) {
    ImmutableList.Builder<DefectiveCall> found = ImmutableList.builder();
    for (SourceCall call : calls) {
      for (Defect defect : call.facts().defects()) {
        if (!isMinded(defect, calls)) {
          found.add(new DefectiveCall(call.tree(), defect));
        }
      }
    }
    return found.build();
  }

  private static boolean isMinded(Defect defect, List<SourceCall> calls) {
    return !defect.unless().isEmpty()
        && calls.stream().anyMatch(call -> Symbols.calledName(call.tree()).equals(defect.unless()));
  }
}
