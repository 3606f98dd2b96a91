package net.schmizz.sshj.transport.verification;

import java.security.PublicKey;
import java.util.List;
import net.schmizz.sshj.transport.NegotiatedAlgorithms;

public interface AlgorithmsVerifier {
  boolean verify(NegotiatedAlgorithms algorithms);
}

public interface HostKeyVerifier {
  boolean verify(String hostname, int port, PublicKey key);
  List<String> findExistingAlgorithms(String hostname, int port);
}

public final class PromiscuousVerifier implements HostKeyVerifier {
  public PromiscuousVerifier();
  public boolean verify(String hostname, int port, PublicKey key);
  public List<String> findExistingAlgorithms(String hostname, int port);
}
