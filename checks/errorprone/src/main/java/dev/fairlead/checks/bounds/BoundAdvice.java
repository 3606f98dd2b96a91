package dev.fairlead.checks.bounds;

import static java.util.stream.Collectors.joining;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.BoundingMethods;
import java.util.List;
import java.util.Optional;

/** What to do about a missing bound, in words: also where no fix can be written. */
public final class BoundAdvice {
  private final MissingBound missing;
  private final SourceFile file;
  private final BoundingMethods methods;

  private BoundAdvice(MissingBound missing, SourceFile file) {
    this.missing = missing;
    this.file = file;
    this.methods = file.vocabulary().boundingMethods();
  }

  /** As one or two sentences. */
  public static String of(MissingBound missing, SourceFile file) {
    BoundAdvice advice = new BoundAdvice(missing, file);
    return advice
        .timedForm()
        .or(advice::stepOrSetters)
        .or(advice::keys)
        .or(advice::address)
        .or(() -> ConfiguredForms.of(missing, file).map(ConfiguredForm::advice))
        .or(advice::exampleKeys)
        .orElse("Make it with a call that takes a timeout.");
  }

  private Optional<String> timedForm() {
    return BoundFix.timedForm(missing, file)
        .or(() -> TimedForm.of(missing, file))
        .map(timed -> "Use the form of " + timed.name + " that takes a timeout.");
  }

  /** How to connect it with a time, where it has no setter for that, and its setters. */
  private Optional<String> stepOrSetters() {
    String setters =
        missing.phases().stream()
            .flatMap(phase -> methods.setter(missing.type(), phase).stream())
            .map(setter -> setter.name + "(…)")
            .distinct()
            .collect(joining(" and "));
    Optional<MethodSymbol> step = connects();
    if (step.isPresent()) {
      String form = "se the form of " + step.get().name + " that takes a timeout.";
      String first = isMadeConnected() ? "Make it unconnected, and u" + form : "U" + form;
      return Optional.of(setters.isEmpty() ? first : first + " Set the rest with " + setters + ".");
    }
    return setters.isEmpty() ? Optional.empty() : Optional.of("Set it with " + setters + ".");
  }

  private Optional<MethodSymbol> connects() {
    boolean isAsked =
        missing.phases().contains(Phase.CONNECT)
            && methods.setter(missing.type(), Phase.CONNECT).isEmpty();
    return isAsked ? methods.step(missing.type(), Phase.CONNECT) : Optional.empty();
  }

  private boolean isMadeConnected() {
    return !file.vocabulary().of(Symbols.called(missing.made())).blocking().isEmpty();
  }

  private Optional<String> keys() {
    List<String> keys = PropertyKeys.of(missing, file).all();
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of("Set " + String.join(" and ", keys) + " among its properties.");
  }

  private Optional<String> exampleKeys() {
    MethodSymbol maker = Symbols.called(missing.made());
    return examples(maker)
        .map(keys -> "Set the properties of its protocol, such as " + keys + ".")
        .or(
            () ->
                methods
                    .keyed(missing.type(), missing.phases().iterator().next())
                    .flatMap(
                        taker ->
                            examples(taker)
                                .map(keys -> "Give " + taker.name + "(…) such as " + keys + ".")));
  }

  private Optional<String> examples(MethodSymbol method) {
    List<String> keys = method == null ? List.of() : PropertyKeys.examples(method, missing, file);
    return keys.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", keys));
  }

  private Optional<String> address() {
    boolean isUrl =
        missing.type() != null
            && missing.type().tsym.getQualifiedName().contentEquals("java.net.URL");
    boolean opensOne =
        file.vocabulary().of(Symbols.called(missing.made())).bounds().stream()
            .anyMatch(bound -> bound.keys().contains("file:"));
    return isUrl || opensOne
        ? Optional.of("Open a URLConnection, set both its timeouts and pass its stream on.")
        : Optional.empty();
  }
}
