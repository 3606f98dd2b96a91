package dev.fairlead.checks.effects;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.ByteStreams;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.facts.ClassFacts;
import dev.fairlead.checks.facts.KnownWaits;
import dev.fairlead.checks.facts.MethodName;
import dev.fairlead.checks.facts.Way;
import dev.fairlead.checks.vocabulary.MethodFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Leaves beside each class that javac generates what its methods wait for, so that who compiles
 * against the class file knows it too. One file for a class, so that compiling some classes anew
 * leaves the facts of the others; none for a class of which there is nothing to say.
 *
 * <p>The summaries are made while javac has the bodies, and written once it has the class file. A
 * way into another class of the same output ends there: its facts may change before this class is
 * compiled again.
 */
@Trusted
public final class FactsExport implements TaskListener {
  private final Context context;
  private final JavaFileManager files;
  private final Types types;
  private final Set<Path> output = new HashSet<>();
  private final Map<ClassSymbol, ImmutableListMultimap<String, Way>> ways = new HashMap<>();
  private boolean failed;

  private FactsExport(Context context, JavaFileManager files) {
    this.context = context;
    this.files = files;
    this.types = Types.instance(context);
  }

  /** Starts to write facts where classes go; empty where no directory is named for them. */
  public static Optional<FactsExport> start(Context context) {
    JavaFileManager files = context.get(JavaFileManager.class);
    if (files == null || !files.hasLocation(StandardLocation.CLASS_OUTPUT)) {
      return Optional.empty();
    }
    FactsExport export = new FactsExport(context, files);
    if (files instanceof StandardJavaFileManager standard) {
      standard
          .getLocationAsPaths(StandardLocation.CLASS_OUTPUT)
          .forEach(path -> export.output.add(path.toAbsolutePath()));
    }
    MultiTaskListener.instance(context).add(export);
    return Optional.of(export);
  }

  /** Takes down what the methods of a file's classes wait for. */
  public void summarise(SourceFile file) {
    Effects effects = file.shared(Effects.SHARED);
    Map<ClassSymbol, Map<String, Set<Way>>> found = new HashMap<>();
    for (MethodTree declaration : file.subjects().methods()) {
      MethodSymbol method = Symbols.declared(declaration);
      if (method != null && isVisible(method) && isUnheardOf(file.vocabulary().of(method))) {
        Set<Way> known = effects.ways(method, callee -> link(method, callee, file));
        Map<String, Set<Way>> ofClass =
            found.computeIfAbsent(method.enclClass(), type -> new TreeMap<>());
        if (!known.isEmpty()) {
          ofClass.put(MethodName.of(method, types).signature(), known);
        }
      }
    }
    found.forEach(
        (type, methods) -> {
          ImmutableListMultimap.Builder<String, Way> all = ImmutableListMultimap.builder();
          methods.forEach(all::putAll);
          ways.put(type, all.build());
        });
  }

  private static boolean isVisible(MethodSymbol method) {
    for (Symbol at = method; at instanceof MethodSymbol || at instanceof ClassSymbol; ) {
      if ((at.flags() & Flags.PRIVATE) != 0) {
        return false;
      }
      at = at.owner;
    }
    return !method.enclClass().isDirectlyOrIndirectlyLocal();
  }

  /** Whether annotations do not say already what its callers have to know. */
  private static boolean isUnheardOf(MethodFacts facts) {
    return facts.blocking().isEmpty() && !facts.nonBlocking();
  }

  private MethodName link(MethodSymbol method, MethodSymbol callee, SourceFile file) {
    ClassSymbol type = callee.enclClass();
    boolean elsewhere =
        type.outermostClass() != method.outermostClass()
            && isVisible(callee)
            && (file.bodies().of(callee).isPresent()
                || KnownWaits.root(type).filter(output::contains).isPresent());
    return elsewhere ? MethodName.of(callee, types) : null;
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE
        && event.getTypeElement() instanceof ClassSymbol type
        && ways.containsKey(type)) {
      try {
        write(type.flatName().toString(), ways.remove(type));
      } catch (IOException | UncheckedIOException | IllegalArgumentException unwritable) {
        note(unwritable);
      }
    }
  }

  private void write(String type, ImmutableListMultimap<String, Way> known) throws IOException {
    String name = ClassFacts.file(type);
    if (known.isEmpty()) {
      FileObject earlier = files.getFileForInput(StandardLocation.CLASS_OUTPUT, "", name);
      if (earlier != null) {
        earlier.delete();
      }
      return;
    }
    JavaFileObject classFile =
        files.getJavaFileForInput(StandardLocation.CLASS_OUTPUT, type, JavaFileObject.Kind.CLASS);
    if (classFile == null) {
      return;
    }
    String digest;
    try (InputStream in = classFile.openInputStream()) {
      digest = ClassFacts.digest(ByteStreams.toByteArray(in));
    }
    FileObject file = files.getFileForOutput(StandardLocation.CLASS_OUTPUT, "", name, null);
    try (Writer out = file.openWriter()) {
      out.write(new ClassFacts(digest, known).text());
    }
  }

  /** One line, once: the build goes on, and its dependants know less. */
  private void note(Exception unwritable) {
    if (!failed) {
      failed = true;
      Log.instance(context)
          .printRawLines(
              Log.WriterKind.NOTICE,
              "Note: Fairlead: facts cannot be written (" + unwritable + "); the build goes on");
    }
  }
}
