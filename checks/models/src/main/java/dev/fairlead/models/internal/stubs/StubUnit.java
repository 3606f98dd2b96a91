package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parsed file.
 *
 * @param file the path below the directory of stubs, with slashes
 */
record StubUnit(String file, CompilationUnit ast) {
  String packageName() {
    return ast.getPackageDeclaration().map(PackageDeclaration::getNameAsString).orElse("");
  }

  /** Returns the binary name of a top-level type of this package. */
  String binaryName(String simpleName) {
    return packageName().isEmpty() ? simpleName : packageName() + "." + simpleName;
  }

  /** Returns the imports but for those of the vocabulary, which needs none. */
  List<ImportDeclaration> imports() {
    return ast.getImports().stream()
        .filter(i -> !(i.getNameAsString() + ".").startsWith(Vocabulary.PACKAGE + "."))
        .toList();
  }

  /** Returns the declarations of the file, each type before the types inside it. */
  List<Declaration> declarations() {
    List<Declaration> found = new ArrayList<>();
    for (TypeDeclaration<?> type : ast.getTypes()) {
      collect(
          new Declaration(binaryName(type.getNameAsString()), type, this, Optional.empty()), found);
    }
    return found;
  }

  private void collect(Declaration declaration, List<Declaration> found) {
    found.add(declaration);
    declaration
        .node()
        .getMembers()
        .forEach(
            member -> {
              if (member instanceof TypeDeclaration<?> nested) {
                String name = declaration.name() + "$" + nested.getNameAsString();
                collect(new Declaration(name, nested, this, Optional.of(declaration)), found);
              }
            });
  }
}
