package org.apache.commons.io.file;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Requires;
import java.io.IOException;
import java.net.URL;
import java.nio.file.CopyOption;
import java.nio.file.Path;

public final class PathUtils {
  public static Path copyFile(@Requires({CONNECT, READ}) URL sourceFile, Path targetFile, CopyOption... copyOptions) throws IOException;
  public static Path copyFileToDirectory(@Requires({CONNECT, READ}) URL sourceFile, Path targetDirectory, CopyOption... copyOptions) throws IOException;
}
