package dev.fairlead.models.internal.stubs;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import dev.fairlead.models.StubException;
import dev.fairlead.models.TypeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles a directory of stub sources. Thread-safe. */
public final class StubCompiler {
  private static final Pattern LEXICAL_ERROR =
      Pattern.compile("Lexical error at line (\\d+), column \\d+\\.\\s*");

  private final Predicate<String> known;

  /**
   * Makes a compiler.
   *
   * @param known tells whether a type with this binary name exists beside the stubs and the JDK
   */
  public StubCompiler(Predicate<String> known) {
    this.known = known;
  }

  /** The types of a directory of stubs, by binary name. */
  public record Stubs(List<StubType> types) {
    /** Returns the models of all types; members of which nothing is said only where asked for. */
    public List<TypeModel> models(boolean blankMembers) {
      return types.stream().map(type -> type.model(blankMembers)).toList();
    }
  }

  /**
   * Compiles all {@code .java} files below a directory.
   *
   * @throws StubException if the directory cannot be read, holds no stub, or a stub is refused
   */
  public Stubs compile(Path directory) throws StubException {
    Problems problems = new Problems();
    List<StubUnit> units = new ArrayList<>();
    sources(directory).forEach((file, text) -> parse(file, text, units, problems));
    problems.throwIfAny();

    Map<String, Declaration> declared = new TreeMap<>();
    for (StubUnit unit : units) {
      for (Declaration declaration : unit.declarations()) {
        Declaration earlier = declared.putIfAbsent(declaration.name(), declaration);
        if (earlier != null) {
          problems.add(
              declaration.place(),
              declaration.name() + " is declared in " + earlier.place() + " too");
        }
      }
    }
    Names names = new Names(declared, known);
    units.forEach(unit -> checkImports(unit, names, problems));
    declared.values().stream()
        .filter(declaration -> names.allSupertypes(declaration.name()).contains(declaration.name()))
        .forEach(cycle -> problems.add(cycle.place(), cycle.name() + " extends itself"));
    problems.throwIfAny();

    List<StubType> types =
        declared.values().stream().map(d -> new StubReader(d, names, problems).read()).toList();
    for (StubType type : types) {
      new FactRules(names, problems).check(type);
      JdkRules.check(type, problems);
    }
    problems.throwIfAny();
    return new Stubs(types);
  }

  private static Map<String, String> sources(Path directory) throws StubException {
    Map<String, String> sources = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new StubException(List.of(directory + ":1: cannot read the stubs: " + e));
    }
    for (Path file : files) {
      String name = directory.relativize(file).toString().replace('\\', '/');
      try {
        sources.put(name, Files.readString(file));
      } catch (IOException e) {
        throw new StubException(List.of(name + ":1: cannot be read as UTF-8 text: " + e));
      }
    }
    if (sources.isEmpty()) {
      throw new StubException(List.of(directory + ":1: holds no stub source (.java)"));
    }
    return sources;
  }

  private static void parse(String file, String text, List<StubUnit> units, Problems problems) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW);
    ParseResult<CompilationUnit> result =
        new JavaParser(configuration).parse(SignatureSource.withConstructorBodies(text));
    result
        .getProblems()
        .forEach(problem -> problems.add(new Place(file, line(problem)), reason(problem)));
    result.getResult().ifPresent(ast -> units.add(new StubUnit(file, ast)));
  }

  private static int line(Problem problem) {
    Matcher lexical = LEXICAL_ERROR.matcher(problem.getMessage());
    return lexical.lookingAt()
        ? Integer.parseInt(lexical.group(1))
        : problem
            .getLocation()
            .flatMap(location -> location.getBegin().getRange())
            .map(range -> range.begin.line)
            .orElse(1);
  }

  /** Returns what the parser found, without the dozens of tokens that it would have liked more. */
  private static String reason(Problem problem) {
    String message = problem.getMessage().lines().findFirst().orElse("");
    int list = message.indexOf(", expected one of");
    return LEXICAL_ERROR
        .matcher(list < 0 ? message : message.substring(0, list))
        .replaceFirst("Lexical error. ");
  }

  private static void checkImports(StubUnit unit, Names names, Problems problems) {
    Set<String> seen = new HashSet<>();
    unit.imports().stream()
        .filter(i -> !i.isAsterisk())
        .filter(i -> seen.add(i.getNameAsString()))
        .forEach(
            i -> {
              String name = i.getNameAsString();
              String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
              boolean found =
                  names.canonical(name).isPresent()
                      || i.isStatic() && names.canonical(owner).isPresent();
              if (!found) {
                problems.add(unit.file(), i, "unknown type " + name);
              }
            });
  }
}
