package dev.fairlead.runtime.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Certificates and private keys from PEM text. */
public final class Pem {

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

  private static final List<String> KEY_ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS");

  private static final byte[] VERSION_0 = {Der.INTEGER, 1, 0};
  private static final byte[] RSA_ENCRYPTION =
      HexFormat.of().parseHex("300d06092a864886f70d0101010500");
  private static final byte[] EC_PUBLIC_KEY = HexFormat.of().parseHex("06072a8648ce3d0201");

  private Pem() {}

  /** Every certificate of the text, in its order; there must be one. */
  public static List<X509Certificate> certificates(String text) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> certificates = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).endsWith("CERTIFICATE")) {
        byte[] der = decode(block.group(2));
        certificates.add(
            (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    }
    if (certificates.isEmpty()) {
      throw new CertificateException("no certificate in the PEM text");
    }
    return certificates;
  }

  /**
   * The first private key of the text: PKCS #8, encrypted or not, PKCS #1 or SEC 1.
   *
   * @param password null if the key is not encrypted
   */
  public static PrivateKey privateKey(String text, char @Nullable [] password)
      throws GeneralSecurityException {
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (!block.group(1).endsWith("PRIVATE KEY")) {
        continue;
      }
      if (block.group(2).contains("Proc-Type")) {
        throw new InvalidKeyException(
            "the private key is in OpenSSL's old encrypted form;"
                + " convert it with: openssl pkcs8 -topk8");
      }
      try {
        byte[] der = decode(block.group(2));
        return switch (block.group(1)) {
          case "PRIVATE KEY" -> parse(new PKCS8EncodedKeySpec(der));
          case "ENCRYPTED PRIVATE KEY" -> parse(decrypt(der, password));
          case "RSA PRIVATE KEY" -> parse(fromPkcs1(der));
          case "EC PRIVATE KEY" -> parse(fromSec1(der));
          default -> throw new InvalidKeyException("unknown format: " + block.group(1));
        };
      } catch (IllegalArgumentException | IOException e) {
        throw new InvalidKeyException("the private key does not parse", e);
      }
    }
    throw new InvalidKeyException("no private key in the PEM text");
  }

  private static byte[] decode(String base64) {
    return Base64.getMimeDecoder().decode(base64);
  }

  private static PrivateKey parse(PKCS8EncodedKeySpec spec) throws GeneralSecurityException {
    InvalidKeySpecException refused = null;
    for (String algorithm : KEY_ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (InvalidKeySpecException e) {
        refused = e;
      }
    }
    throw new InvalidKeyException("the private key is of none of " + KEY_ALGORITHMS, refused);
  }

  private static PKCS8EncodedKeySpec decrypt(byte[] der, char @Nullable [] password)
      throws GeneralSecurityException, IOException {
    if (password == null) {
      throw new InvalidKeyException("the private key is encrypted and no password was given");
    }
    EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(der);
    // PBES2 is only a family; its parameters print as the name of the member.
    String name =
        info.getAlgParameters() == null ? info.getAlgName() : info.getAlgParameters().toString();
    String algorithm = name.startsWith("PBE") ? name : info.getAlgName();
    PBEKeySpec spec = new PBEKeySpec(password);
    try {
      Cipher cipher = Cipher.getInstance(algorithm);
      cipher.init(
          Cipher.DECRYPT_MODE,
          SecretKeyFactory.getInstance(algorithm).generateSecret(spec),
          info.getAlgParameters());
      return info.getKeySpec(cipher);
    } finally {
      spec.clearPassword();
    }
  }

  private static PKCS8EncodedKeySpec fromPkcs1(byte[] der) {
    return new PKCS8EncodedKeySpec(
        Der.encode(Der.SEQUENCE, VERSION_0, RSA_ENCRYPTION, Der.encode(Der.OCTET_STRING, der)));
  }

  private static PKCS8EncodedKeySpec fromSec1(byte[] der) throws InvalidKeyException {
    Der key = new Der(new Der(der).next(Der.SEQUENCE));
    key.next(Der.INTEGER);
    key.next(Der.OCTET_STRING);
    if (!key.hasNext() || key.peekTag() != Der.CONTEXT_0) {
      throw new InvalidKeyException("the EC private key does not name its curve");
    }
    byte[] curve = key.next(Der.CONTEXT_0);
    return new PKCS8EncodedKeySpec(
        Der.encode(
            Der.SEQUENCE,
            VERSION_0,
            Der.encode(Der.SEQUENCE, EC_PUBLIC_KEY, curve),
            Der.encode(Der.OCTET_STRING, der)));
  }
}
