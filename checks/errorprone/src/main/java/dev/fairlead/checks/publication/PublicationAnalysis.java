package dev.fairlead.checks.publication;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Sharing;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.Hint;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.LifeCycle;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.publication.Configurable.Source;
import dev.fairlead.checks.publication.Mutation.Kind;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows objects that are configured first and shared afterwards, and finds the other order.
 *
 * <p>Each method and each function that is run later is walked as if called by somebody, with the
 * methods of the compilation that it calls. A constructor or initialiser may do as it likes, for
 * nobody sees its object yet; so may code under a lock, unless somebody reads the field without. A
 * field of an object counts as shared where something says so: it is static or volatile, was
 * configured before, or the code that configures it uses it or gives it away.
 */
public final class PublicationAnalysis {
  /** The mutations in the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<Mutation>> MUTATIONS =
      file -> configures(file) ? new PublicationAnalysis(file).mutations() : ImmutableList.of();

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final ConfiguringMembers members;
  private final Set<VarSymbol> configuredBefore = new HashSet<>();
  private final Map<ExpressionTree, Mutation> found = new LinkedHashMap<>();
  private UnlockedReads readUnlocked;

  private PublicationAnalysis(SourceFile file) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.members = ConfiguringMembers.of(file);
  }

  private static boolean configures(SourceFile file) {
    return file.subjects().calls(ConfiguringMembers::configures)
        || file.subjects().callsUnknown(Hint.CONFIGURES);
  }

  private ImmutableList<Mutation> mutations() {
    List<Tree> roots = roots();
    for (ClassTree type : file.subjects().classes()) {
      initialisers(type);
    }
    for (Tree root : roots) {
      if (root instanceof MethodTree method && method.getReturnType() == null) {
        PublicationWalk walk = new PublicationWalk(file);
        walk.enter(method);
        noteConfigured(walk);
        judge(walk, method, true);
      }
    }
    for (Tree root : roots) {
      PublicationWalk walk = new PublicationWalk(file);
      if (root instanceof LambdaExpressionTree lambda) {
        walk.scan(lambda.getBody(), null);
        judge(walk, root, false);
      } else if (root instanceof MethodTree method && method.getReturnType() != null) {
        walk.enter(method);
        judge(walk, root, false);
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt(mutation -> ASTHelpers.getStartPosition(mutation.call())))
        .collect(ImmutableList.toImmutableList());
  }

  private void initialisers(ClassTree type) {
    PublicationWalk walk = new PublicationWalk(file);
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree || member instanceof BlockTree) {
        walk.scan(member, null);
      }
    }
    noteConfigured(walk);
  }

  private void noteConfigured(PublicationWalk walk) {
    configuredBefore.addAll(walk.holdings().configuredFields());
  }

  /** The code that somebody else runs: without private methods that only code of the file calls. */
  private List<Tree> roots() {
    Set<MethodSymbol> called = new HashSet<>();
    Set<Tree> runHere = new HashSet<>();
    for (SourceCall site : file.subjects().calls()) {
      called.add(site.method());
      if (site.tree() instanceof MethodInvocationTree call) {
        for (int i = 0; i < call.getArguments().size(); i++) {
          if (site.facts().parameter(i).runsHere()) {
            runHere.add(Symbols.strip(call.getArguments().get(i)));
          }
        }
      }
    }
    List<Tree> roots = new ArrayList<>();
    for (MethodTree method : file.subjects().methods()) {
      MethodSymbol symbol = Symbols.declared(method);
      boolean helper =
          symbol != null && (symbol.flags() & Flags.PRIVATE) != 0 && called.contains(symbol);
      if (method.getBody() != null && !helper && members.haveIn(method)) {
        roots.add(method);
      }
    }
    if (file.subjects().givesFunctions()) {
      addFunctions(runHere, roots);
    }
    return roots;
  }

  private void addFunctions(Set<Tree> runHere, List<Tree> roots) {
    TreeScanner<Void, Void> functions =
        new TreeScanner<>() {
          @Override
          public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
            if (!runHere.contains(lambda)) {
              roots.add(lambda);
            }
            return super.visitLambdaExpression(lambda, unused);
          }
        };
    for (Tree member : file.subjects().members()) {
      if (members.contain(member)) {
        functions.scan(member, null);
      }
    }
  }

  private void judge(PublicationWalk walk, Tree root, boolean ownObject) {
    for (Change change : walk.changes()) {
      Kind kind = kind(change, walk, ownObject, ownObject || LifeCycle.isStep(root));
      if (kind != null) {
        boolean ofField = kind != Kind.CONFIGURED_AFTER_USE && kind != Kind.EVERYBODYS;
        VarSymbol variable = ofField ? change.field() : change.object().variable();
        found.putIfAbsent(change.where(), new Mutation(change.where(), variable, kind));
      }
    }
  }

  private Kind kind(Change change, PublicationWalk walk, boolean ownObject, boolean early) {
    VarSymbol field = change.field();
    if (change.object().source() == Source.EVERYBODYS) {
      return change.isAgain() ? null : Kind.EVERYBODYS;
    }
    if (isClient(change)) {
      return field != null
              && isSeenByOthers(change, ownObject)
              && change.object().source() == Source.FIELD
              && change.isBeforeUse()
              && !walk.keeps()
              && CallArguments.bringSomething(change.call(), file.origins())
          ? Kind.CONFIGURED_PER_CALL
          : null;
    }
    if (change.isAfterUse()) {
      return change.object().variable() == null ? null : Kind.CONFIGURED_AFTER_USE;
    }
    boolean lockedInVain =
        field != null && !early && configuredBefore.contains(field) && isUsedUnlocked(field);
    if (field == null
        || !vocabulary.publishes(field.type)
        || !lockedInVain && !isSeenByOthers(change, early)) {
      return null;
    }
    boolean shared =
        Symbols.isStatic(field)
            || (field.flags() & Flags.VOLATILE) != 0
            || change.isBeforeUse()
            || configuredBefore.contains(field);
    if (change.object().source() == Source.NEW) {
      return shared && !change.isAgain() && isSeenByOthers(change, early)
          ? Kind.PUBLISHED_FIRST
          : null;
    }
    boolean filled =
        change.object().source() == Source.FIELD && !file.origins().assigned(field).isEmpty();
    return shared && filled ? Kind.CONFIGURED_AGAIN : null;
  }

  private boolean isClient(Change change) {
    VarSymbol variable = change.field() == null ? change.object().variable() : change.field();
    return variable != null && vocabulary.of(variable.type).sharing() == Sharing.SHAREABLE;
  }

  private boolean isSeenByOthers(Change change, boolean ownObject) {
    boolean guarded = change.isLocked() && !isReadUnlocked(change.field());
    return !guarded && (!ownObject || Symbols.isStatic(change.field()));
  }

  private boolean isReadUnlocked(VarSymbol field) {
    return unlockedReads().ask(field);
  }

  private boolean isUsedUnlocked(VarSymbol field) {
    return unlockedReads().use(field);
  }

  private UnlockedReads unlockedReads() {
    if (readUnlocked == null) {
      readUnlocked = UnlockedReads.of(file.unit(), vocabulary);
    }
    return readUnlocked;
  }
}
