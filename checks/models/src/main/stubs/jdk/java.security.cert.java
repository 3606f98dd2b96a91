package java.security.cert;

import static dev.fairlead.annotations.WaitsFor.NETWORK;

import dev.fairlead.annotations.*;
import java.security.InvalidAlgorithmParameterException;

public class CertPathValidator {
  @Blocking(NETWORK)
  public final CertPathValidatorResult validate(CertPath certPath, CertPathParameters params)
      throws CertPathValidatorException, InvalidAlgorithmParameterException;
}

public class CertPathBuilder {
  @Blocking(NETWORK)
  public final CertPathBuilderResult build(CertPathParameters params)
      throws CertPathBuilderException, InvalidAlgorithmParameterException;
}
