package dev.fairlead.tool.engine;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import dev.fairlead.tool.input.SourceFile;
import dev.fairlead.tool.input.SourceTexts;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file as javac reads it. Its address is its name in reports, never a machine's path. */
@Trusted
final class SourceFileObject extends SimpleJavaFileObject {

  private final SourceFile file;
  private final SourceTexts texts;
  private final Consumer<SourceFile> onRead;
  private String text;

  SourceFileObject(SourceFile file, SourceTexts texts, Consumer<SourceFile> onRead) {
    super(address(file.name()), Kind.SOURCE);
    this.file = file;
    this.texts = texts;
    this.onRead = onRead;
  }

  SourceFile file() {
    return file;
  }

  @Override
  public String getCharContent(boolean ignoreEncodingErrors) throws IOException {
    if (text == null) {
      onRead.accept(file);
      text = texts.of(file);
    }
    return text;
  }

  @Override
  public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
    return kind == Kind.SOURCE && simpleName.equals(file.stem());
  }

  @Override
  public String getName() {
    return file.name();
  }

  @Override
  public NestingKind getNestingKind() {
    return null;
  }

  @Override
  public Modifier getAccessLevel() {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFileObject object && object.file.path().equals(file.path());
  }

  @Override
  public int hashCode() {
    return file.path().hashCode();
  }

  private static URI address(String name) {
    try {
      return new URI("file", null, "/" + name, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
