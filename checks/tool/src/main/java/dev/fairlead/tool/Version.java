package dev.fairlead.tool;

import picocli.CommandLine.IVersionProvider;

/** The version of Fairlead, from the jar's manifest. */
public final class Version implements IVersionProvider {

  /** The version; that of no release where it was not packaged. */
  public static String of() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unreleased)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"fairlead " + of()};
  }
}
