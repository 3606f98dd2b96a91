package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.List;
import java.util.Optional;

/** Reads the values that a stub gives to fields and to members of annotations. */
final class Constants {
  private Constants() {}

  /** Returns the compile-time constant of a field of this type as a class file stores it. */
  static Optional<Object> of(Expression expression, TypeRef type) {
    return literal(expression).flatMap(value -> stored(value, type.erasure()));
  }

  /** Returns the default of an annotation's member of this type. */
  static Optional<ElementValue> elementValue(Expression given, TypeRef type, TypeReader types) {
    if (type instanceof TypeRef.Array array) {
      List<? extends Expression> values =
          given instanceof ArrayInitializerExpr many ? many.getValues() : List.of(given);
      List<ElementValue> read =
          values.stream()
              .flatMap(value -> elementValue(value, array.component(), types).stream())
              .toList();
      return read.size() == values.size()
          ? Optional.of(new ElementValue.Array(read))
          : Optional.empty();
    }
    if (given instanceof ClassExpr literal) {
      return Optional.of(new ElementValue.ClassLiteral(types.read(literal.getType()).descriptor()));
    }
    if (given instanceof AnnotationExpr) {
      return Optional.of(new ElementValue.Marker(type.descriptor()));
    }
    Optional<Object> constant = of(given, type);
    if (constant.isPresent()) {
      char tag = type.erasure().equals("java.lang.String") ? 's' : type.descriptor().charAt(0);
      return Optional.of(new ElementValue.Constant(tag, constant.get()));
    }
    return name(given).map(name -> new ElementValue.EnumConstant(type.descriptor(), name));
  }

  private static Optional<String> name(Expression given) {
    if (given instanceof FieldAccessExpr access) {
      return Optional.of(access.getNameAsString());
    }
    return given instanceof NameExpr name ? Optional.of(name.getNameAsString()) : Optional.empty();
  }

  private static Optional<Object> literal(Expression expression) {
    if (expression instanceof StringLiteralExpr text) {
      return Optional.of(text.asString());
    }
    if (expression instanceof BooleanLiteralExpr truth) {
      return Optional.of(truth.getValue() ? 1 : 0);
    }
    if (expression instanceof CharLiteralExpr character) {
      return Optional.of((int) character.asChar());
    }
    if (expression instanceof DoubleLiteralExpr number) {
      return Optional.of(number.asDouble());
    }
    if (expression instanceof IntegerLiteralExpr || expression instanceof LongLiteralExpr) {
      return whole(expression.toString());
    }
    if (expression instanceof UnaryExpr minus && minus.getOperator() == UnaryExpr.Operator.MINUS) {
      return literal(minus.getExpression()).flatMap(Constants::negated);
    }
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return literal(sum.getLeft())
          .filter(String.class::isInstance)
          .flatMap(left -> literal(sum.getRight()).map(right -> left + right.toString()));
    }
    return Optional.empty();
  }

  private static Optional<Object> whole(String literal) {
    String digits = literal.replace("_", "").replaceAll("[lL]$", "");
    try {
      if (!digits.startsWith("0x") && !digits.startsWith("0X")) {
        return Optional.of(Long.parseUnsignedLong(digits));
      }
      long value = Long.parseUnsignedLong(digits.substring(2), 16);
      boolean isInt = digits.length() == literal.replace("_", "").length();
      return Optional.of(isInt ? (long) (int) value : value);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> negated(Object value) {
    if (value instanceof Double number) {
      return Optional.of(-number);
    }
    return value instanceof Long number ? Optional.of(-number) : Optional.empty();
  }

  private static Optional<Object> stored(Object value, String type) {
    if (value instanceof String) {
      return type.equals("java.lang.String") ? Optional.of(value) : Optional.empty();
    }
    if (!(value instanceof Number number)) {
      return Optional.empty();
    }
    return switch (type) {
      case "boolean", "byte", "char", "short", "int" -> Optional.of(number.intValue());
      case "long" -> Optional.of(number.longValue());
      case "float" -> Optional.of(number.floatValue());
      case "double" -> Optional.of(number.doubleValue());
      default -> Optional.empty();
    };
  }
}
