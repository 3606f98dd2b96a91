package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.ConfiguredForm.Maker;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.ParameterFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches for a {@link ConfiguredForm}, through what the vocabulary says of the types at hand. */
final class ConfiguredForms {
  /** What has a longer name is mostly a special case of what has the shorter one. */
  private static final Comparator<String> PLAINEST_FIRST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final MissingBound missing;
  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Types types;

  private ConfiguredForms(MissingBound missing, SourceFile file) {
    this.missing = missing;
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.types = file.state().getTypes();
  }

  /** The form that bounds all phases of {@code missing}, and of several the one with most more. */
  static Optional<ConfiguredForm> of(MissingBound missing, SourceFile file) {
    return missing.made() == null || !isClass(missing.type())
        ? Optional.empty()
        : new ConfiguredForms(missing, file).find();
  }

  private Optional<ConfiguredForm> find() {
    List<Maker> makers = makers();
    for (Maker maker : makers) {
      Optional<ImmutableList<MethodSymbol>> own = setters(maker.type());
      if (maker.begin() != null && own.isPresent()) {
        return Optional.of(new ConfiguredForm(missing, maker, null, maker, own.get()));
      }
    }
    for (Maker maker : makers) {
      Optional<ConfiguredForm> form = withPart(maker);
      if (form.isPresent()) {
        return form;
      }
    }
    return Optional.empty();
  }

  /** The builder or object as it stands there, and builders of such objects. */
  private List<Maker> makers() {
    List<Maker> makers = new ArrayList<>();
    MethodSymbol made = Symbols.called(missing.made());
    ExpressionTree builder =
        made == null || made.isStatic() ? null : Symbols.receiver(missing.made());
    if (builder != null && vocabulary.of(made).carries() && isClass(Symbols.type(builder))) {
      makers.add(new Maker(Symbols.type(builder), null, null, builder));
    }
    makers.add(new Maker(missing.type(), null, null, missing.made()));
    if (made != null) {
      addBuilders(made.owner, missing.type(), makers);
    }
    addBuilders(missing.type().tsym, missing.type(), makers);
    return makers;
  }

  /** Adds the builders that static methods of the class hand out and that make such objects. */
  private void addBuilders(Symbol owner, Type made, List<Maker> builders) {
    for (MethodSymbol begin : methods(owner)) {
      if (begin.isStatic() && begin.type.getParameterTypes().isEmpty() && isPublic(begin)) {
        Type builder = begin.getReturnType();
        for (Type ancestor : isClass(builder) ? types.closure(builder) : List.<Type>of()) {
          for (MethodSymbol end : methods(ancestor.tsym)) {
            if (LongForm.isPlain(end)
                && vocabulary.of(end).carries()
                && vocabulary.isSubclass(end.getReturnType(), made)) {
              builders.add(new Maker(builder, begin, end, null));
            }
          }
        }
      }
    }
  }

  private Optional<ConfiguredForm> withPart(Maker maker) {
    ConfiguredForm best = null;
    for (Type ancestor : types.closure(maker.type())) {
      for (MethodSymbol taker : methods(ancestor.tsym)) {
        if (takesBounds(taker) && (!taker.isConstructor() || ancestor.tsym == maker.type().tsym)) {
          Type part = taker.type.getParameterTypes().head;
          Optional<ConfiguredForm> form =
              parts(part).flatMap(inner -> form(maker, taker, inner).stream()).findFirst();
          if (form.isPresent() && (best == null || isBetter(form.get(), best))) {
            best = form.get();
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the method takes one object, and its bounds with it. */
  private boolean takesBounds(MethodSymbol method) {
    List<Type> parameters = method.type.getParameterTypes();
    if (parameters.size() != 1
        || !isClass(parameters.get(0))
        || method.isStatic()
        || !isPublic(method)) {
      return false;
    }
    ParameterFacts parameter = vocabulary.of(method).parameter(0);
    return parameter.carries()
        && (parameter.carried().isEmpty() || parameter.carried().containsAll(missing.phases()));
  }

  private Optional<ConfiguredForm> form(Maker outer, MethodSymbol taker, Maker inner) {
    return setters(inner.type())
        .map(setters -> new ConfiguredForm(missing, outer, taker, inner, setters));
  }

  /** What makes such a part: its builders, its constructor, and its subclasses beside it. */
  private Stream<Maker> parts(Type part) {
    List<Maker> parts = new ArrayList<>();
    addBuilders(part.tsym, part, parts);
    addConstructed(part.tsym, parts);
    List<String> beside = new ArrayList<>(vocabulary.modelledIn(part.tsym.packge()));
    beside.sort(PLAINEST_FIRST);
    for (String name : beside) {
      Symbol subclass = file.state().getSymbolFromString(name);
      if (subclass instanceof ClassSymbol
          && vocabulary.isSubclass(subclass.type, part)
          && standsAlone(subclass)) {
        addConstructed(subclass, parts);
      }
    }
    return parts.stream();
  }

  /** Whether no constructor of the class is for an object of another library. */
  private static boolean standsAlone(Symbol type) {
    String own = library(type);
    for (MethodSymbol constructor : methods(type)) {
      for (Type parameter : constructor.type.getParameterTypes()) {
        boolean foreign =
            constructor.isConstructor()
                && !parameter.isPrimitive()
                && !library(parameter.tsym).startsWith("java")
                && !library(parameter.tsym).equals(own);
        if (foreign) {
          return false;
        }
      }
    }
    return true;
  }

  /** The first two names of the package, by which libraries differ. */
  private static String library(Symbol type) {
    String[] names = type.packge().fullname.toString().split("\\.");
    return String.join(".", List.of(names).subList(0, Math.min(2, names.length)));
  }

  private void addConstructed(Symbol type, List<Maker> parts) {
    if ((type.flags() & (Flags.ABSTRACT | Flags.INTERFACE)) == 0) {
      for (MethodSymbol constructor : methods(type)) {
        if (constructor.isConstructor()
            && isPublic(constructor)
            && constructor.type.getParameterTypes().isEmpty()) {
          parts.add(new Maker(type.type, null, null, null));
        }
      }
    }
  }

  /** A setter for each phase; empty where one has none. */
  private Optional<ImmutableList<MethodSymbol>> setters(Type type) {
    ImmutableList.Builder<MethodSymbol> setters = ImmutableList.builder();
    for (Phase phase : missing.phases()) {
      Optional<MethodSymbol> setter = vocabulary.boundingMethods().setter(type, phase);
      if (setter.isEmpty()) {
        return Optional.empty();
      }
      setters.add(setter.get());
    }
    return Optional.of(setters.build());
  }

  private boolean isBetter(ConfiguredForm one, ConfiguredForm other) {
    int more = phases(one.inner().type()) - phases(other.inner().type());
    return more > 0 || more == 0 && one.advice().compareTo(other.advice()) < 0;
  }

  private int phases(Type type) {
    int phases = 0;
    for (Phase phase : Phase.values()) {
      phases += vocabulary.boundingMethods().setter(type, phase).isPresent() ? 1 : 0;
    }
    return phases;
  }

  /** Whether it is that of a class or interface that javac knows; not for null. */
  private static boolean isClass(Type type) {
    return type != null && type.hasTag(TypeTag.CLASS);
  }

  private static boolean isPublic(Symbol symbol) {
    return (symbol.flags() & Flags.PUBLIC) != 0;
  }

  /** The methods of the class itself, those with short names first. */
  private static List<MethodSymbol> methods(Symbol owner) {
    List<MethodSymbol> methods = Symbols.methods(owner);
    methods.sort(Comparator.comparing(method -> method.name.toString(), PLAINEST_FIRST));
    return methods;
  }
}
