package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.fairlead.models.Fact;
import dev.fairlead.models.Version;
import dev.fairlead.models.VersionRange;
import java.lang.annotation.ElementType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads annotations of the vocabulary. Other annotations must exist and are otherwise ignored. */
final class FactReader {
  private final StubUnit unit;
  private final TypeReader types;
  private final Problems problems;

  FactReader(StubUnit unit, TypeReader types, Problems problems) {
    this.unit = unit;
    this.types = types;
    this.problems = problems;
  }

  List<Fact> read(List<AnnotationExpr> annotations, ElementType place) {
    List<Fact> facts = new ArrayList<>();
    for (AnnotationExpr annotation : annotations) {
      Optional<Vocabulary> word = word(annotation);
      if (word.isEmpty()) {
        if (types.find(annotation.getNameAsString()).isEmpty()) {
          refuse(annotation, "unknown annotation @" + annotation.getNameAsString());
        }
        continue;
      }
      String name = "@" + word.get().name();
      if (!word.get().mayStandOn(place)) {
        refuse(annotation, name + " does not apply to a " + describe(place));
      }
      Fact fact = new Fact(word.get().name(), values(annotation, word.get()));
      if (!word.get().isRepeatable() && isGiven(fact, facts)) {
        refuse(annotation, name + " is given twice");
      }
      facts.add(fact);
    }
    return facts;
  }

  /** Whether the facts say it already of a version that it is said of. */
  private static boolean isGiven(Fact fact, List<Fact> facts) {
    return facts.stream()
        .anyMatch(
            other ->
                other.name().equals(fact.name()) && other.versions().overlaps(fact.versions()));
  }

  private Optional<Vocabulary> word(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    String simpleName = annotation.getName().getIdentifier();
    if (!name.equals(simpleName)) {
      return name.equals(Vocabulary.PACKAGE + "." + simpleName)
          ? Vocabulary.find(simpleName)
          : Optional.empty();
    }
    return unit.imported(simpleName).isEmpty() ? Vocabulary.find(simpleName) : Optional.empty();
  }

  private Map<String, List<String>> values(AnnotationExpr annotation, Vocabulary word) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (MemberValuePair pair : pairs(annotation)) {
      String key = pair.getNameAsString();
      Optional<Method> member = word.member(key);
      if (values.containsKey(key)) {
        refuse(pair, key + " is given twice");
      } else if (key.equals(Fact.SINCE) || key.equals(Fact.UNTIL)) {
        values.put(key, List.of(version(pair.getValue())));
      } else if (member.isEmpty()) {
        refuse(pair, "@" + word.name() + " has no member " + key);
      } else {
        values.put(key, values(pair.getValue(), member.get()));
      }
    }
    if (isEmpty(new Fact(word.name(), values).versions())) {
      refuse(annotation, "until is not after since");
    }
    for (Method member : word.members()) {
      if (member.getDefaultValue() == null && !values.containsKey(member.getName())) {
        refuse(annotation, "@" + word.name() + " needs " + member.getName());
      }
    }
    return values;
  }

  private String version(Expression given) {
    Optional<String> text = text(given).filter(version -> Version.parse(version).isPresent());
    if (text.isEmpty()) {
      refuse(given, given + " is no version such as \"2.5\"");
    }
    return text.orElse("0");
  }

  private static boolean isEmpty(VersionRange versions) {
    return versions.until().isPresent()
        && versions.since().isPresent()
        && versions.since().get().compareTo(versions.until().get()) >= 0;
  }

  private static List<MemberValuePair> pairs(AnnotationExpr annotation) {
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      MemberValuePair pair = new MemberValuePair("value", single.getMemberValue().clone());
      pair.setTokenRange(single.getTokenRange().orElse(null));
      pair.setRange(single.getRange().orElse(null));
      return List.of(pair);
    }
    return annotation instanceof NormalAnnotationExpr normal ? normal.getPairs() : List.of();
  }

  private List<String> values(Expression given, Method member) {
    Class<?> type = member.getReturnType();
    if (given instanceof ArrayInitializerExpr array) {
      if (!type.isArray()) {
        refuse(given, member.getName() + " takes one value");
      } else if (array.getValues().isEmpty()) {
        refuse(given, member.getName() + " is empty");
      }
      Class<?> component = type.isArray() ? type.getComponentType() : type;
      return array.getValues().stream().map(value -> value(value, component)).toList();
    }
    return List.of(value(given, type.isArray() ? type.getComponentType() : type));
  }

  private String value(Expression given, Class<?> type) {
    Optional<String> value = Optional.empty();
    if (type.isEnum()) {
      value = constant(given, type);
    } else if (type == boolean.class && given instanceof BooleanLiteralExpr literal) {
      value = Optional.of(String.valueOf(literal.getValue()));
    } else if (type == String.class) {
      value = text(given);
    }
    if (value.isEmpty()) {
      refuse(given, given + " is no " + describe(type));
    }
    return value.orElse("");
  }

  private static Optional<String> constant(Expression given, Class<?> type) {
    String name = given.toString();
    if (given instanceof FieldAccessExpr access) {
      String scope = access.getScope().toString();
      name =
          scope.equals(type.getSimpleName()) || scope.equals(type.getName())
              ? access.getNameAsString()
              : "";
    } else if (!(given instanceof NameExpr)) {
      return Optional.empty();
    }
    String constant = name;
    return Arrays.stream(type.getEnumConstants())
        .map(each -> ((Enum<?>) each).name())
        .filter(constant::equals)
        .findFirst();
  }

  private static Optional<String> text(Expression given) {
    if (given instanceof StringLiteralExpr literal) {
      return Optional.of(literal.asString());
    }
    if (given instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.asString());
    }
    if (given instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return text(sum.getLeft()).flatMap(left -> text(sum.getRight()).map(left::concat));
    }
    return Optional.empty();
  }

  private static String describe(Class<?> type) {
    if (type == String.class) {
      return "string literal";
    }
    return type.isEnum() ? "constant of " + type.getSimpleName() : type.getSimpleName();
  }

  static String describe(ElementType place) {
    return switch (place) {
      case TYPE -> "type";
      case METHOD -> "method";
      case CONSTRUCTOR -> "constructor";
      case PARAMETER -> "parameter";
      default -> "field";
    };
  }

  private void refuse(Node node, String reason) {
    problems.add(unit.file(), node, reason);
  }
}
