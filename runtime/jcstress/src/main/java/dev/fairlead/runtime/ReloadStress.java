package dev.fairlead.runtime;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLEngine;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.ZZJ_Result;

/** A connection belongs to one context, whole. */
public final class ReloadStress {

  private static final TlsContext OLD = context("TLSv1.2");
  private static final TlsContext NEW = context("TLSv1.3");
  private static final TlsContext OTHER = context("TLSv1.3", "TLSv1.2");

  private ReloadStress() {}

  private static TlsContext context(String... protocols) {
    try {
      return TlsContext.builder().protocols(protocols).build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection is made while the context is replaced. */
  @JCStressTest
  @Outcome(id = "0, TLSv1.2", expect = Expect.ACCEPTABLE, desc = "Wholly the old one.")
  @Outcome(id = "1, TLSv1.3", expect = Expect.ACCEPTABLE, desc = "Wholly the new one.")
  @State
  public static class OneConnection {

    private final ReloadableTlsContext tls = ReloadableTlsContext.of(OLD);

    /** The reload. */
    @Actor
    public void replace() {
      tls.replace(NEW);
    }

    /** The connection. */
    @Actor
    public void connect(LL_Result result) {
      SSLEngine engine = tls.sslContext().createSSLEngine();
      result.r1 = tls.epochOf(engine).orElseThrow();
      result.r2 = String.join("+", engine.getEnabledProtocols());
    }
  }

  /** Two reloads at a time. */
  @JCStressTest
  @Outcome(id = "true, true, 2", expect = Expect.ACCEPTABLE, desc = "Both counted.")
  @State
  public static class TwoReloads {

    private final ReloadableTlsContext tls = ReloadableTlsContext.of(OLD);

    /** One. */
    @Actor
    public void first(ZZJ_Result result) {
      result.r1 = tls.replace(NEW);
    }

    /** The other. */
    @Actor
    public void second(ZZJ_Result result) {
      result.r2 = tls.replace(OTHER);
    }

    /** How many there were. */
    @Arbiter
    public void epoch(ZZJ_Result result) {
      result.r3 = tls.epoch();
    }
  }
}
