package dev.fairlead.checks.bounds;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.Set;

/** What casts and tests say of objects whose type could have been any. */
final class TypeClaims {
  private final Vocabulary vocabulary;

  TypeClaims(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A cast says what an object is that could have been anything: if it starts without bounds, so
   * does the object that was just made.
   */
  void cast(Value value, TypeCastTree cast, FlowState state) {
    for (Tracked object : value.objects()) {
      if (object.site() == Symbols.strip(cast)) {
        know(object, Symbols.type(cast), state);
      }
    }
  }

  /**
   * Whoever asks whether an object is of such a type, which starts without bounds, expects that it
   * is; unless others may have bounded it since it was made.
   */
  void test(Value value, Tree type, FlowState state) {
    for (Tracked object : value.objects()) {
      boolean made = vocabulary.of(Symbols.called(object.site())).carries();
      if (made && !state.standing(object).escaped()) {
        know(object, Symbols.type(type), state);
      }
    }
  }

  /** Where the code says that something is not of that type, nothing is known of it. */
  void exclude(Value value, FlowState state) {
    for (Tracked object : value.objects()) {
      state.set(object, state.standing(object).escape());
    }
  }

  private void know(Tracked object, Type type, FlowState state) {
    Set<Phase> open = EnumSet.noneOf(Phase.class);
    for (Phase phase : vocabulary.of(type).unbounded()) {
      if (state.stated(object, phase) == Certainty.UNKNOWN) {
        open.add(phase);
      }
    }
    if (!open.isEmpty()) {
      state.set(object, state.standing(object).open(open));
    }
  }
}
