package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.effects.Effects.Reached;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;

/**
 * Collaborators behind which, by the names of their types and methods, a database, a store or a
 * peer is written to or asked. They count only where the code behind the name cannot be seen.
 */
final class Stores {
  private static final NamePattern TYPE =
      new NamePattern(
          "\\w*(Repository|Dao|DAO|Database|(Data|Archive|Object|Blob|Event|Message|Document)Store"
              + "|(Series|Database|Db|Remote|Bulk|Influx|Event)Writer|Uploader|Gateway|ApiClient"
              + "|RestClient|HttpClient)");
  private static final NamePattern CALL =
      new NamePattern(
          "(insert|save|persist|store|write|upload|update|upsert|merge|delete|send|post|publish"
              + "|find|query|select|fetch|load|index)(\\p{Lu}\\w*)?");

  private final Vocabulary vocabulary;
  private final Bodies bodies;

  Stores(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** Whether some of the code writes to or asks one. */
  boolean areWrittenIn(List<Reached> code) {
    for (Reached reached : code) {
      for (ExpressionTree call : reached.calls()) {
        if (isWritten(call)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWritten(ExpressionTree call) {
    ExpressionTree receiver = Symbols.receiver(call);
    VarSymbol held = receiver == null ? null : Symbols.variable(receiver);
    if (held == null || !Symbols.isField(held) || !CALL.matches(Symbols.calledName(call))) {
      return false;
    }
    MethodSymbol method = Symbols.called(call);
    boolean seen =
        method != null && (vocabulary.of(method).known() || bodies.of(method).isPresent());
    return !seen && TYPE.matches(typeName(held.type));
  }

  private static String typeName(Type type) {
    return type.tsym.name.toString();
  }
}
