package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.CallScanner;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that a file puts among properties of which only text is read.
 *
 * <p>{@code Properties} takes any object by {@code put}, and {@code getProperty} passes over those
 * that are no text.
 */
final class UnreadProperties {
  private static final int DEEPEST = 2;

  private final SourceFile file;

  private UnreadProperties(SourceFile file) {
    this.file = file;
  }

  /** Those of the file, in the order of the source. */
  static ImmutableList<IgnoredBound> in(SourceFile file) {
    if (!file.subjects().calls(UnreadProperties::readsText)) {
      return ImmutableList.of();
    }
    UnreadProperties unread = new UnreadProperties(file);
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (SourceCall call : file.subjects().calls()) {
      Optional<IgnoredBound> ignored = unread.of(call);
      if (ignored.isPresent()) {
        found.add(ignored.get());
      }
    }
    return found.build();
  }

  private static boolean readsText(MethodFacts facts) {
    for (Bound bound : facts.bounds()) {
      if (bound.asText()) {
        return true;
      }
    }
    return false;
  }

  private Optional<IgnoredBound> of(SourceCall site) {
    List<? extends ExpressionTree> arguments = site.arguments();
    ExpressionTree receiver = Symbols.receiver(site.tree());
    if (arguments.size() != 2
        || receiver == null
        || !Symbols.calledName(site.tree()).startsWith("put")
        || !isProperties(Symbols.type(receiver))
        || !TimeExpressions.isTime(Symbols.type(arguments.get(1)))) {
      return Optional.empty();
    }
    String key = Constants.text(arguments.get(0));
    VarSymbol properties = Symbols.variable(receiver);
    boolean unread =
        key != null
            && properties != null
            && file.subjects().calls().stream()
                .anyMatch(call -> readsText(key, properties, call.method(), call.arguments(), 0));
    return unread
        ? Optional.of(new IgnoredBound(site.tree(), null, null, IgnoredBound.Kind.UNREAD))
        : Optional.empty();
  }

  private static boolean isProperties(Type type) {
    return type != null && type.tsym.flatName().contentEquals("java.util.Properties");
  }

  private boolean readsText(
      String key,
      VarSymbol properties,
      MethodSymbol method,
      List<? extends ExpressionTree> arguments,
      int depth) {
    for (int i = 0; i < arguments.size(); i++) {
      if (method != null && Symbols.variable(arguments.get(i)) == properties) {
        MethodFacts facts = file.vocabulary().of(method);
        return facts.known() ? readsText(key, facts, i) : passesOn(key, method, i, depth);
      }
    }
    return false;
  }

  private static boolean readsText(String key, MethodFacts facts, int index) {
    return facts.bounds().stream()
        .anyMatch(
            bound -> bound.parameter() == index && bound.asText() && bound.keys().contains(key));
  }

  /** Whether the method gives its parameter to a call that reads text. */
  private boolean passesOn(String key, MethodSymbol method, int index, int depth) {
    MethodTree body = file.bodies().of(method).orElse(null);
    if (body == null || depth == DEEPEST || index >= body.getParameters().size()) {
      return false;
    }
    VarSymbol parameter = Symbols.variable(body.getParameters().get(index));
    boolean[] reads = {false};
    new CallScanner() {
      @Override
      protected void called(ExpressionTree call, List<? extends ExpressionTree> arguments) {
        reads[0] |= readsText(key, parameter, Symbols.called(call), arguments, depth + 1);
      }
    }.scan((Tree) body.getBody(), null);
    return reads[0];
  }
}
