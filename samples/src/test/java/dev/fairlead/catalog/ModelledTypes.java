package dev.fairlead.catalog;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.checks.vocabulary.Vocabulary;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.ModelIndex;
import dev.fairlead.models.StandIns;
import dev.fairlead.models.TypeModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The types of the libraries as a compilation with the stand-ins and Java 17 sees them. */
final class ModelledTypes {
  private final JavacTask task;
  private final Types types;
  private final Vocabulary vocabulary;

  /**
   * Starts a compilation.
   *
   * @param directory an empty one, for its class path
   */
  ModelledTypes(Path directory) {
    Path standIns = directory.resolve("standins.jar");
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      StandIns.copyTo(standIns);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(standIns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, files, null, List.of("--release", "17"), null, null);
    var context = ((BasicJavacTask) task).getContext();
    this.types = Types.instance(context);
    this.vocabulary = new Vocabulary(ModelIndex.bundled(), context);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Types types() {
    return types;
  }

  /** The type; empty where Java 17 does not have it. */
  Stream<ClassSymbol> find(TypeModel model) {
    return Stream.ofNullable(
        (ClassSymbol) task.getElements().getTypeElement(model.name().replace('$', '.')));
  }

  /** The methods and constructors of which the models say something, in the order of the models. */
  Stream<ModelledMethod> methods(TypeModel model) {
    return find(model)
        .flatMap(type -> model.methods().stream().flatMap(method -> declared(method, type)))
        .map(method -> new ModelledMethod(method, vocabulary.of(method)));
  }

  private Stream<MethodSymbol> declared(MethodModel model, ClassSymbol type) {
    return StreamSupport.stream(type.members().getSymbols().spliterator(), false)
        .filter(MethodSymbol.class::isInstance)
        .map(MethodSymbol.class::cast)
        .filter(method -> method.name.contentEquals(model.name()))
        .filter(
            method ->
                method.type.getParameterTypes().stream()
                    .map(this::name)
                    .toList()
                    .equals(model.parameterTypes()));
  }

  private String name(Type type) {
    Type erased = types.erasure(type);
    if (erased instanceof Type.ArrayType array) {
      return name(array.elemtype) + "[]";
    }
    Symbol symbol = erased.tsym;
    return erased.isPrimitive() ? erased.toString() : symbol.flatName().toString();
  }
}
