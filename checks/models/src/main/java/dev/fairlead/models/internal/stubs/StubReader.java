package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.comments.Comment;
import dev.fairlead.models.internal.stubs.StubType.Kind;
import java.lang.annotation.ElementType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one declaration. */
final class StubReader {
  private static final Pattern SINCE = Pattern.compile("@since\\s+(\\d{1,4})\\b");

  private final Declaration declaration;
  private final Problems problems;
  private final TypeReader header;
  private final TypeReader types;
  private final FactReader facts;

  StubReader(Declaration declaration, Names names, Problems problems) {
    this.declaration = declaration;
    this.problems = problems;
    this.header = TypeReader.header(declaration, names, problems);
    this.types = TypeReader.inside(declaration, names, problems);
    this.facts = new FactReader(declaration.unit(), types, problems);
  }

  StubType read() {
    MethodReader methods = new MethodReader(declaration, types, facts, problems);
    return new StubType(
        declaration.name(),
        declaration.kind(),
        Modifiers.ofType(declaration),
        declaration.enclosing().map(Declaration::name),
        header.variables(declaration.typeParameters()),
        superclass(),
        interfaces(),
        fields(),
        methods.read(),
        facts.read(declaration.node().getAnnotations(), ElementType.TYPE),
        declaration.place(),
        sinceOf(declaration));
  }

  private TypeRef superclass() {
    return switch (declaration.kind()) {
      case ENUM ->
          new TypeRef.Named(
              "java.lang.Enum", List.of(new TypeRef.Named(declaration.name(), List.of())));
      case RECORD -> new TypeRef.Named("java.lang.Record", List.of());
      default -> declaration.superclass().map(header::read).orElse(TypeReader.OBJECT);
    };
  }

  private List<TypeRef> interfaces() {
    return declaration.kind() == Kind.ANNOTATION
        ? List.of(new TypeRef.Named("java.lang.annotation.Annotation", List.of()))
        : header.readAll(declaration.interfaces());
  }

  private List<StubField> fields() {
    List<StubField> fields = new ArrayList<>();
    if (declaration.node() instanceof EnumDeclaration constants) {
      TypeRef self = new TypeRef.Named(declaration.name(), List.of());
      constants
          .getEntries()
          .forEach(
              entry ->
                  fields.add(
                      new StubField(
                          entry.getNameAsString(),
                          Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL,
                          self,
                          true,
                          null,
                          place(entry),
                          since(declaration, entry))));
    }
    for (BodyDeclaration<?> member : declaration.node().getMembers()) {
      if (member instanceof FieldDeclaration field) {
        field.getVariables().forEach(variable -> fields.add(field(field, variable)));
      }
    }
    return fields;
  }

  private StubField field(FieldDeclaration field, VariableDeclarator variable) {
    facts.read(field.getAnnotations(), ElementType.FIELD);
    TypeRef type = types.read(variable.getType());
    return new StubField(
        variable.getNameAsString(),
        Modifiers.ofField(declaration, field),
        type,
        false,
        variable.getInitializer().flatMap(value -> Constants.of(value, type)).orElse(null),
        place(variable),
        since(declaration, field));
  }

  private Place place(Node node) {
    return Problems.place(declaration.unit().file(), node);
  }

  private static int sinceOf(Declaration declaration) {
    int own = since(declaration, declaration.node());
    return own > 0 ? own : declaration.enclosing().map(StubReader::sinceOf).orElse(0);
  }

  /**
   * Returns the Java release that the Javadoc of a type of the JDK or a member names, 0 if none.
   */
  static int since(Declaration declaration, Node node) {
    return node.getComment()
        .filter(comment -> Jdk.owns(declaration.name()))
        .map(Comment::getContent)
        .map(SINCE::matcher)
        .filter(Matcher::find)
        .map(matcher -> Integer.parseInt(matcher.group(1)))
        .orElse(0);
  }
}
