package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Origins;
import dev.fairlead.checks.code.Symbols;
import java.util.List;

/**
 * The bounds that are set on the socket of a channel, while the code reads or accepts through the
 * channel: only the socket's own streams, and its own {@code accept}, heed them.
 */
final class ChannelTimes {
  private static final ImmutableSet<String> WAITS = ImmutableSet.of("read", "accept", "receive");

  private static final ImmutableSet<String> OF_SOCKET =
      ImmutableSet.of("getInputStream", "accept", "receive");

  private final List<SourceCall> calls;
  private final Origins origins;

  private ChannelTimes(SourceFile file) {
    this.calls = file.subjects().calls();
    this.origins = file.origins();
  }

  /** Those of the file, at the call that sets the bound. */
  static ImmutableList<IgnoredBound> in(SourceFile file) {
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    ChannelTimes times = new ChannelTimes(file);
    for (SourceCall site : times.calls) {
      if (setsTime(site) && times.isUnheeded(site)) {
        found.add(new IgnoredBound(site.tree(), null, null, IgnoredBound.Kind.UNHEEDED));
      }
    }
    return found.build();
  }

  private static boolean setsTime(SourceCall site) {
    return !site.facts().bounds().isEmpty()
        && isCalled(site.tree(), "setSoTimeout")
        && site.arguments().size() == 1
        && !Long.valueOf(0).equals(Constants.number(site.arguments().get(0)));
  }

  private boolean isUnheeded(SourceCall setter) {
    VarSymbol channel = channel(Symbols.receiver(setter.tree()));
    if (channel == null || !blocks(channel)) {
      return false;
    }
    boolean waits = false;
    for (SourceCall site : calls) {
      ExpressionTree receiver = Symbols.receiver(site.tree());
      if (receiver == null) {
        continue;
      }
      if (Symbols.variable(receiver) == channel) {
        waits |= (site.within() == setter.within() || isOwnField(channel)) && isWait(site);
        if (isUseOfSocket(site)) {
          return false;
        }
      }
    }
    return waits;
  }

  /** Whether no other file uses the channel. */
  private static boolean isOwnField(VarSymbol channel) {
    return Symbols.isField(channel) && (channel.flags() & Flags.PRIVATE) != 0;
  }

  /** The channel of which the expression is the socket: {@code channel.socket()}. */
  private static VarSymbol channel(ExpressionTree socket) {
    ExpressionTree channel = isCalled(socket, "socket") ? Symbols.receiver(socket) : null;
    VarSymbol variable = channel == null ? null : Symbols.variable(channel);
    return variable != null && isChannel(variable.type) ? variable : null;
  }

  private static boolean isChannel(Type type) {
    return type.tsym != null
        && type.tsym.flatName().toString().startsWith("java.nio.channels.")
        && type.tsym.flatName().toString().endsWith("Channel");
  }

  private static boolean isWait(SourceCall site) {
    MethodSymbol method = site.method();
    return method != null && WAITS.contains(method.name.toString());
  }

  /** Whether the call takes the socket to read or accept through it, or to hand it on. */
  private boolean isUseOfSocket(SourceCall site) {
    if (!isCalled(site.tree(), "socket")) {
      return false;
    }
    for (SourceCall other : calls) {
      if (Symbols.receiver(other.tree()) == site.tree()) {
        return OF_SOCKET.contains(Symbols.calledName(other.tree()));
      }
    }
    return true;
  }

  /** Whether the channel is made here, and nothing makes it one that does not wait. */
  private boolean blocks(VarSymbol channel) {
    boolean made = false;
    for (ExpressionTree value : origins.assigned(channel)) {
      Tree bare = Symbols.strip(value);
      made |=
          bare instanceof MethodInvocationTree call
              && (isCalled(call, "open") || isCalled(call, "accept"));
    }
    for (SourceCall site : calls) {
      if (isCalled(site.tree(), "configureBlocking")
          && !site.arguments().get(0).toString().equals("true")) {
        return false;
      }
    }
    return made;
  }

  private static boolean isCalled(ExpressionTree call, String name) {
    return call instanceof MethodInvocationTree && Symbols.calledName(call).equals(name);
  }
}
