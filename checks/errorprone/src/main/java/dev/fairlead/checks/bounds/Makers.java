package dev.fairlead.checks.bounds;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.CompilationAnalysis;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The methods of the compilation that may return an object which lacks a bound: they make one, call
 * a method that does, or name a field that holds one. A walk need not enter the others.
 */
public final class Makers {
  /** Those of the compilation. */
  public static final CompilationAnalysis<Makers> SHARED =
      compilation -> new Makers(compilation.vocabulary(), compilation.bodies());

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Map<MethodSymbol, Body> searched = new HashMap<>();

  private Makers(Vocabulary vocabulary, Bodies bodies) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
  }

  /** Whether the method, of which nothing is known, may make what it returns. */
  public boolean mayMake(MethodSymbol method) {
    Body body = body(method);
    return body != null && body.makes;
  }

  /** Whether it may return an object that it made or that a field holds. */
  boolean mayReturn(MethodSymbol method, FieldSummaries fields) {
    Body body = body(method);
    if (body == null || body.makes) {
      return body != null;
    }
    for (VarSymbol field : body.fields) {
      if (fields.holdObjects(field)) {
        return true;
      }
    }
    return false;
  }

  /** Null where the method cannot return a followed object, or has no body here. */
  private Body body(MethodSymbol method) {
    if (method.isConstructor() || !vocabulary.carriesBounds(method.getReturnType())) {
      return null;
    }
    Body known = searched.get(method);
    if (known != null) {
      return known;
    }
    MethodTree declaration = bodies.of(method).orElse(null);
    if (declaration == null) {
      return null;
    }
    Body body = new Body();
    searched.put(method, body);
    body.search(declaration.getBody());
    return body;
  }

  /** Says that a method makes something until it has been searched: recursion is left open. */
  private final class Body extends NamedVariables {
    private final Set<VarSymbol> fields = new HashSet<>();
    private boolean makes = true;
    private boolean found;

    void search(Tree code) {
      scan(code, null);
      makes = found;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      noteCalled(Symbols.called(call));
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void unused) {
      noteCalled(Symbols.called(creation));
      found |= !vocabulary.of(Symbols.type(creation)).unbounded().isEmpty();
      return super.visitNewClass(creation, null);
    }

    @Override
    public Void visitTypeCast(TypeCastTree cast, Void unused) {
      found |= !vocabulary.of(Symbols.type(cast)).unbounded().isEmpty();
      return super.visitTypeCast(cast, null);
    }

    private void noteCalled(MethodSymbol method) {
      if (method != null && !found) {
        MethodFacts facts = vocabulary.of(method);
        found = !facts.unbounded().isEmpty() || !facts.known() && callMayReturn(method);
      }
    }

    private boolean callMayReturn(MethodSymbol method) {
      Body body = body(method);
      if (body != null) {
        fields.addAll(body.fields);
      }
      return body != null && body.makes;
    }

    @Override
    void named(VarSymbol variable) {
      if (Symbols.isField(variable)) {
        fields.add(variable);
      }
    }
  }
}
