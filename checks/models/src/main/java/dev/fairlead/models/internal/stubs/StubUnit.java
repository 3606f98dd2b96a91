package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parsed file. */
final class StubUnit {
  private final String file;
  private final CompilationUnit ast;
  private final String packageName;
  private final Map<String, List<String>> singleImports = new HashMap<>();
  private final List<String> onDemandImports = new ArrayList<>();

  /**
   * Takes a parsed file.
   *
   * @param file the path below the directory of stubs, with slashes
   */
  StubUnit(String file, CompilationUnit ast) {
    this.file = file;
    this.ast = ast;
    this.packageName =
        ast.getPackageDeclaration().map(PackageDeclaration::getNameAsString).orElse("");
    for (ImportDeclaration declared : imports()) {
      if (declared.isAsterisk()) {
        onDemandImports.add(declared.getNameAsString());
      } else {
        singleImports
            .computeIfAbsent(declared.getName().getIdentifier(), name -> new ArrayList<>())
            .add(declared.getNameAsString());
      }
    }
  }

  String file() {
    return file;
  }

  /** Returns the binary name of a top-level type of this package. */
  String binaryName(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** Returns the imports but for those of the vocabulary, which needs none. */
  List<ImportDeclaration> imports() {
    return ast.getImports().stream()
        .filter(i -> !(i.getNameAsString() + ".").startsWith(Vocabulary.PACKAGE + "."))
        .toList();
  }

  /** Returns the canonical names of the types and static members imported by this name. */
  List<String> imported(String simpleName) {
    return singleImports.getOrDefault(simpleName, List.of());
  }

  /** Returns the packages and types of which everything is imported. */
  List<String> importedOnDemand() {
    return onDemandImports;
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
