package dev.fairlead.checks.concurrency;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Times;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.ThreadSupply.Reason;
import dev.fairlead.checks.vocabulary.Many;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Optional;

/** Pools that each object has, or that serve all calls of an object without a maximum. */
final class PoolPerObject {
  /** How classes are called whose objects each serve one peer. */
  private static final NamePattern SERVES_ONE =
      new NamePattern("\\w*(Connection|Session|Peer|Handler|Worker|Channel)");

  private final CompilationUnitTree unit;
  private final Vocabulary vocabulary;
  private final PoolUses uses;

  PoolPerObject(CompilationUnitTree unit, Vocabulary vocabulary, PoolUses uses) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.uses = uses;
  }

  /**
   * The supply, if nothing limits the threads of the pools that objects of the class have.
   *
   * @param creation the call that makes the pool
   * @param pool the field that holds it
   */
  Optional<ThreadSupply> of(ExpressionTree creation, Width width, VarSymbol pool) {
    ClassSymbol owner =
        !Symbols.isStatic(pool) && pool.owner instanceof ClassSymbol type ? type : null;
    Many many = owner == null ? null : manyOf(owner);
    boolean perObject = many != null || owner != null && isOneOfMany(owner);
    boolean own = perObject && !uses.isGivenAway(pool);
    String name = pool.name.toString();
    if (own && !uses.isClosed(pool)) {
      boolean shown = many != null || isHelper(owner) && vocabulary.isCloseable(owner.type);
      String per = many == null ? "" : many.per();
      return Optional.of(new ThreadSupply(creation, Reason.POOL_PER_OBJECT, name, per, shown));
    }
    if (own && many != null && many.unlimited() && hasSeveralThreads(creation, width)) {
      return Optional.of(new ThreadSupply(creation, Reason.POOL_FOR_EACH, name, many.per(), true));
    }
    if (width == Width.UNLIMITED
        && !uses.countsAgainstLimit()
        && !uses.isReplaceable(pool)
        && uses.isFedByCalls(pool, ThreadSupplies.ONCE, !perObject)) {
      boolean ofMany = many != null || perObject && isHelper(owner);
      boolean shown = ofMany || uses.isFedByPeers(pool);
      return Optional.of(new ThreadSupply(creation, Reason.NO_MAXIMUM, name, "", shown));
    }
    return Optional.empty();
  }

  private Many manyOf(ClassSymbol owner) {
    Many said = vocabulary.manyOf(owner);
    return said == null && SERVES_ONE.matches(owner.name) ? ofWhatItIsGiven(owner) : said;
  }

  /**
   * That there is an object for each of what all its constructors are given, a connection say; null
   * where they are given nothing of the kind.
   */
  private Many ofWhatItIsGiven(ClassSymbol owner) {
    Many found = null;
    for (Symbol constructor : owner.members().getSymbolsByName(owner.name.table.names.init)) {
      Many given = null;
      for (VarSymbol parameter : ((MethodSymbol) constructor).params()) {
        Many many = vocabulary.of(parameter.type).many();
        given = many != null && many.unlimited() && !many.per().isEmpty() ? many : given;
      }
      if (given == null) {
        return null;
      }
      found = given;
    }
    return found;
  }

  private boolean hasSeveralThreads(ExpressionTree creation, Width width) {
    ExpressionTree threads = PoolSize.of(creation, vocabulary);
    boolean isNumber =
        threads != null && Symbols.type(threads) != null && Symbols.type(threads).isPrimitive();
    return width == Width.UNLIMITED || isNumber && !PoolSize.isOne(threads);
  }

  /**
   * Whether objects of the class come and go: helpers of one class, and what is to be closed. The
   * one object of its kind that a container keeps for all is closed at the end of the program.
   */
  private boolean isOneOfMany(ClassSymbol owner) {
    return isHelper(owner) && !isPartOfOne(owner)
        || vocabulary.isCloseable(owner.type) && vocabulary.workersOf(owner) != Times.CONCURRENTLY;
  }

  private static boolean isHelper(ClassSymbol owner) {
    return owner.owner instanceof ClassSymbol && (owner.flags() & Flags.PRIVATE) != 0;
  }

  /** Whether the file makes an object of the class only to keep it in a field of another. */
  private boolean isPartOfOne(ClassSymbol part) {
    boolean[] kept = {false};
    boolean[] others = {false};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree creation, Void unused) {
        Type type = Symbols.type(creation);
        if (type != null && type.tsym == part) {
          boolean isField = isFieldValue(getCurrentPath().getParentPath().getLeaf());
          kept[0] |= isField;
          others[0] |= !isField;
        }
        return super.visitNewClass(creation, unused);
      }
    }.scan(unit, null);
    return kept[0] && !others[0];
  }

  private static boolean isFieldValue(Tree around) {
    VarSymbol variable =
        around instanceof AssignmentTree assignment
            ? Symbols.variable(assignment.getVariable())
            : around instanceof VariableTree declaration ? Symbols.variable(declaration) : null;
    return variable != null && Symbols.isField(variable);
  }
}
