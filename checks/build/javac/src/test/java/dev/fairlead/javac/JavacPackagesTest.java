package dev.fairlead.javac;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class JavacPackagesTest {

  private static final Module COMPILER =
      ModuleLayer.boot().findModule("jdk.compiler").orElseThrow();

  @Test
  void opensThemToOneModuleAndNoOther() {
    Module user = new ClassLoader() {}.getUnnamedModule();
    Module other = new ClassLoader() {}.getUnnamedModule();
    assertThat(COMPILER.isExported("com.sun.tools.javac.tree", user)).isFalse();

    assertThat(new JavacPackages(COMPILER).openTo(user)).isEmpty();

    assertThat(COMPILER.isExported("com.sun.tools.javac.tree", user)).isTrue();
    assertThat(COMPILER.isOpen("com.sun.tools.javac.code", user)).isTrue();
    assertThat(COMPILER.isExported("com.sun.tools.javac.tree", other)).isFalse();
  }

  @Test
  void namesTheFlagsForWhatCannotBeOpened() {
    Module withoutThem = ModuleLayer.boot().findModule("java.base").orElseThrow();

    assertThat(new JavacPackages(withoutThem).openTo(new ClassLoader() {}.getUnnamedModule()))
        .containsAtLeast(
            "--add-exports=java.base/com.sun.tools.javac.tree=ALL-UNNAMED",
            "--add-opens=java.base/com.sun.tools.javac.code=ALL-UNNAMED");
  }
}
