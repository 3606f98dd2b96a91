package dev.fairlead.checks.names;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.annotations.Phase;
import dev.fairlead.annotations.WaitsFor;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.names.Lookup.Kind;
import dev.fairlead.checks.vocabulary.Bound;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;

/**
 * The calls of one source file that ask a name server, with no bound.
 *
 * <p>A reverse look-up is one only of an address that came without a name. Whether it did is known
 * of addresses that other code hands out: those of peers, and those of which the name is to be had
 * without asking.
 */
public final class Lookups {
  /** The look-ups of the file, in the order of the source. */
  public static final FileAnalysis<ImmutableList<Lookup>> ALL =
      file -> file.subjects().calls(Lookups::mayBe) ? new Lookups(file).in() : ImmutableList.of();

  private static final NamePattern PEER = new NamePattern("(?i).*(remote|peer|sender).*");

  /** How programs call the text of an address that has no name. */
  private static final NamePattern NUMBERS =
      new NamePattern(
          "ip|(\\w*_ip|\\w*Ip|\\w*IP)(_?[aA]ddr(ess)?)?|ip_?[aA]ddr(ess)?|(get)?[rR]emoteAddr");

  private static final NamePattern ASKED =
      new NamePattern("(?i).*host(_?name)?((by|of|for|from)_?\\w*)?");
  private static final NamePattern HOST_NAME = new NamePattern("(?i)host[_-]?name");

  /** How programs call what asks names only if somebody wants them. */
  private static final NamePattern SETTING =
      new NamePattern("(?i)[\\w.]*(look_?up|resol|reverse|dns)\\w*(\\(\\))?");

  /** How programs call what listens: the address that it has is this machine's. */
  private static final NamePattern SERVER = new NamePattern(".*(Server|Listener|Acceptor).*");

  /** How programs call what serves peers, of whom it has a number and no name. */
  private static final NamePattern SERVES =
      new NamePattern(
          "(?i).*(server|servlet|handler|listener|accept|request|filter|servic|worker|controller"
              + "|endpoint|protocol|receiv|log|audit|event|gateway|proxy|inbound|incoming).*");

  /** How programs call what connects: it had the name of whom it connects to. */
  private static final NamePattern CONNECTS =
      new NamePattern(".*(Client|Sender|Connector|Outbound|Outgoing).*");

  /** How packages of what connects are called. */
  private static final NamePattern OF_CLIENTS = new NamePattern("(.*\\.)?clients?(\\..*)?");

  /** How types are called that choose what to go through, and give its name as it was set. */
  private static final NamePattern SELECTOR = new NamePattern("\\w*ProxySelector");

  private static final NamePattern LOCAL = new NamePattern("(?i).*(local|bound|bind|listen).*");

  private final SourceFile file;
  private final Vocabulary vocabulary;
  private final Origins origins;
  private final KeptAddresses kept;

  private Lookups(SourceFile file) {
    this.file = file;
    this.vocabulary = file.vocabulary();
    this.origins = file.origins();
    this.kept = new KeptAddresses(file);
  }

  /** Whether a call of which this is known may ask a name server. */
  private static boolean mayBe(MethodFacts facts) {
    return facts.reverseLookup() != null
        || facts.blocking().contains(WaitsFor.DNS) && !isBounded(facts);
  }

  private static boolean isBounded(MethodFacts facts) {
    for (Bound bound : facts.bounds()) {
      if (bound.phases().contains(Phase.DNS)) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<Lookup> in() {
    ImmutableList.Builder<Lookup> found = ImmutableList.builder();
    for (SourceCall site : file.subjects().calls()) {
      if (mayBe(site.facts())) {
        Optional<Lookup> lookup = judge(site);
        if (lookup.isPresent()) {
          found.add(lookup.get());
        }
      }
    }
    return found.build();
  }

  private Optional<Lookup> judge(SourceCall site) {
    String instead = site.facts().reverseLookup();
    if (instead != null) {
      ExpressionTree address = Symbols.receiver(site.tree());
      return asksForName(address, !instead.isEmpty())
              && !isMeant(site, Symbols.variable(address))
              && !isOfWhoConnects(site)
          ? Optional.of(new Lookup(site.tree(), kindOfReverse(site, address), instead))
          : Optional.empty();
    }
    boolean ofGivenName =
        !site.arguments().isEmpty()
            && Constants.text(site.arguments().get(0)) == null
            && !Constants.isNull(site.arguments().get(0));
    return ofGivenName ? Optional.of(new Lookup(site.tree(), kind(site), "")) : Optional.empty();
  }

  /** Whether one of the classes around, or the package, connects: it had the name of its peer. */
  private boolean isOfWhoConnects(SourceCall lookup) {
    for (TreePath at = file.path(lookup.tree()); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree around && CONNECTS.matches(around.getSimpleName())) {
        return true;
      }
    }
    return OF_CLIENTS.matches(String.valueOf(file.unit().getPackageName()));
  }

  private Kind kindOfReverse(SourceCall site, ExpressionTree address) {
    return isOfPeer(address) && !isOfWhoServes(site) ? Kind.REVERSE_OF_PEER : Kind.REVERSE;
  }

  /** Whether the address is one of somebody to whom there is a connection. */
  private boolean isOfPeer(ExpressionTree address) {
    for (ExpressionTree made : origins.of(address)) {
      ExpressionTree receiver = Symbols.receiver(made);
      if (made instanceof MethodInvocationTree call && receiver != null) {
        boolean found =
            isAddress(Symbols.type(receiver))
                ? isOfPeer(receiver)
                : PEER.matches(Symbols.calledName(call)) || isOfConnectedPeer(call, receiver);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the method, class or package around speaks of those who come to it. */
  private boolean isOfWhoServes(SourceCall lookup) {
    for (TreePath at = file.path(lookup.tree()); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree around && SERVES.matches(around.getSimpleName())
          || at.getLeaf() instanceof MethodTree method && SERVES.matches(method.getName())) {
        return true;
      }
    }
    return SERVES.matches(String.valueOf(file.unit().getPackageName()));
  }

  private TreePath user(SourceCall lookup) {
    return file.path(lookup.tree()).getParentPath();
  }

  /** Whether the code around wants the name, or knows how the address has come. */
  private boolean isMeant(SourceCall lookup, VarSymbol address) {
    TreePath user = user(lookup);
    return isWanted(user) || isPurpose(user) || isTested(user, address);
  }

  /** Whether the class around is there for names of hosts, as its own name says. */
  private static boolean isPurpose(TreePath user) {
    for (TreePath at = user; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree around && HOST_NAME.matches(around.getSimpleName())) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(SourceCall lookup) {
    Tree user = user(lookup).getLeaf();
    if (!kept.isKept(lookup, user)) {
      return Kind.FORWARD;
    }
    return kept.isUsedAgain(lookup, user) ? Kind.USED_AGAIN : Kind.KEPT;
  }

  /** Whether the name is what the method around is asked for, or the call that it is given to. */
  private static boolean isWanted(TreePath user) {
    return user.getLeaf() instanceof ReturnTree && ASKED.matches(enclosing(user))
        || user.getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().stream().anyMatch(Lookups::isHostName);
  }

  /** Whether the argument says that the one beside it is to be the name of a host. */
  private static boolean isHostName(ExpressionTree argument) {
    String text = Constants.text(argument);
    VarSymbol constant = Symbols.variable(argument);
    return text != null && HOST_NAME.matches(text)
        || constant != null && Symbols.isStatic(constant) && HOST_NAME.matches(constant.name);
  }

  /**
   * Whether the code around has asked whether the address has been looked up, so that it has its
   * name, or whether the program is set to look it up.
   */
  private boolean isTested(TreePath user, VarSymbol address) {
    for (TreePath at = user; at != null; at = at.getParentPath()) {
      Tree condition = condition(at.getLeaf());
      if (condition instanceof MethodInvocationTree asked
              && address != null
              && Symbols.calledName(asked).equals("isUnresolved")
              && address.equals(Symbols.variable(Symbols.receiver(asked)))
          || condition instanceof BinaryTree comparison && isResult(comparison, address)
          || condition != null && SETTING.matches(condition.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the comparison asks whether there is a result of the look-up of the address. */
  private boolean isResult(BinaryTree comparison, VarSymbol address) {
    if (address == null || comparison.getRightOperand().getKind() != Tree.Kind.NULL_LITERAL) {
      return false;
    }
    for (ExpressionTree value : origins.of(comparison.getLeftOperand())) {
      ExpressionTree asked = Symbols.receiver(value);
      if (asked != null
          && Symbols.calledName(value).equals("getAddress")
          && address.equals(Symbols.variable(asked))) {
        return true;
      }
    }
    return false;
  }

  private static Tree condition(Tree choice) {
    if (choice instanceof IfTree branches) {
      return Symbols.strip(branches.getCondition());
    }
    return choice instanceof ConditionalExpressionTree either
        ? Symbols.strip(either.getCondition())
        : null;
  }

  private static String enclosing(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method) {
        return method.getName().toString();
      }
    }
    return "";
  }

  /**
   * Whether the address came without a name, as far as can be seen.
   *
   * @param costsNothing whether not asking would give the same where the name is known
   */
  private boolean asksForName(ExpressionTree address, boolean costsNothing) {
    if (address == null) {
      return false;
    }
    List<ExpressionTree> made = origins.of(address);
    for (ExpressionTree call : made) {
      if (!isNameless(call, costsNothing)) {
        return false;
      }
    }
    return !made.isEmpty();
  }

  private boolean isNameless(ExpressionTree made, boolean costsNothing) {
    ExpressionTree receiver = Symbols.receiver(made);
    if (made instanceof MethodInvocationTree lookup && isOfNumbers(lookup)) {
      return true;
    }
    if (!(made instanceof MethodInvocationTree call)
        || receiver == null
        || !call.getArguments().isEmpty()
        || Symbols.isTypeName(receiver)) {
      return false;
    }
    if (isAddress(Symbols.type(receiver))) {
      return asksForName(receiver, costsNothing);
    }
    String name = Symbols.calledName(call);
    boolean ofPeer = PEER.matches(name) || isOfConnectedPeer(call, receiver);
    return ofPeer
        || costsNothing
            && !LOCAL.matches(name)
            && !SERVER.matches(Symbols.name(Symbols.type(receiver), ""))
            && !isSelected(receiver)
            && isFromLibrary(call);
  }

  /** Whether it is a proxy that a selector has chosen in this file: nobody has looked it up. */
  private boolean isSelected(ExpressionTree proxy) {
    if (!Symbols.name(Symbols.type(proxy), "").equals("Proxy")) {
      return false;
    }
    for (SourceCall call : file.subjects().calls()) {
      ExpressionTree asked = Symbols.receiver(call.tree());
      if (asked != null
          && Symbols.calledName(call.tree()).equals("select")
          && SELECTOR.matches(Symbols.name(Symbols.type(asked), ""))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the call looks up what is no name: the text that it is given is an address already. */
  private boolean isOfNumbers(MethodInvocationTree lookup) {
    return lookup.getArguments().size() == 1
        && vocabulary.of(Symbols.called(lookup)).blocking().contains(WaitsFor.DNS)
        && NUMBERS.matches(nameOf(lookup.getArguments().get(0)));
  }

  private static String nameOf(ExpressionTree text) {
    if (Symbols.strip(text) instanceof MethodInvocationTree call) {
      return Symbols.calledName(call);
    }
    VarSymbol variable = Symbols.variable(text);
    return variable == null ? "" : variable.name.toString();
  }

  /** Whether addresses of this type have names that may have to be asked for. */
  private boolean isAddress(Type type) {
    for (MethodSymbol method : methods(type)) {
      if (vocabulary.of(method).reverseLookup() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the address is that of a connection which has a peer, and is not said to be local. */
  private boolean isOfConnectedPeer(ExpressionTree call, ExpressionTree receiver) {
    Type type = Symbols.type(receiver);
    return vocabulary.of(type).sharing() != null
        && !LOCAL.matches(Symbols.calledName(call))
        && speaksOfPeer(type);
  }

  private static boolean speaksOfPeer(Type type) {
    for (MethodSymbol method : methods(type)) {
      if (PEER.matches(method.name)) {
        return true;
      }
    }
    return false;
  }

  /** The methods that the class of the type declares; none for null. */
  private static List<MethodSymbol> methods(Type type) {
    List<MethodSymbol> found = new ArrayList<>();
    if (type != null && type.tsym instanceof ClassSymbol owner && owner.members() != null) {
      for (Symbol member : owner.members().getSymbols()) {
        if (member instanceof MethodSymbol method) {
          found.add(method);
        }
      }
    }
    return found;
  }

  /**
   * Whether the type that hands the address out is not one of the program's own, nor one that only
   * keeps what others put into it.
   */
  private static boolean isFromLibrary(ExpressionTree call) {
    MethodSymbol method = Symbols.called(call);
    return method != null
        && !method.getReturnType().hasTag(TypeTag.TYPEVAR)
        && method.owner instanceof ClassSymbol owner
        && owner.classfile != null
        && owner.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }
}
