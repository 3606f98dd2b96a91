package org.eclipse.jgit.transport;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;

public abstract class CredentialsProvider {}

public class UsernamePasswordCredentialsProvider extends CredentialsProvider {
  public UsernamePasswordCredentialsProvider(String username, String password);
  public UsernamePasswordCredentialsProvider(String username, char[] password);
}

public abstract class OperationResult {}

public class FetchResult extends OperationResult {}

public class PushResult extends OperationResult {}

public interface Connection extends AutoCloseable {
  @Closes void close();
}

public interface FetchConnection extends Connection {}

public interface PushConnection extends Connection {}

public class RefSpec {
  public RefSpec();
  public RefSpec(String spec);
}

public class RemoteConfig {}

public class RemoteRefUpdate {}

public enum TagOpt {
  AUTO_FOLLOW,
  NO_TAGS,
  FETCH_TAGS
}

public class URIish {
  public URIish(String uri) throws URISyntaxException;
}

public abstract class Transport implements AutoCloseable {
  public static Transport open(Repository local, String remote) throws URISyntaxException;
  public static List<Transport> openAll(Repository local, String remote) throws URISyntaxException;
  public static Transport open(Repository local, RemoteConfig config);
  public static List<Transport> openAll(Repository local, RemoteConfig config);
  @Unbounded({CONNECT, READ}) public static Transport open(Repository local, URIish uri);
  @Unbounded({CONNECT, READ}) public static Transport open(Repository local, URIish uri, String remoteName);
  @Unbounded({CONNECT, READ}) public static Transport open(URIish uri);
  public URIish getURI();
  public void setTagOpt(TagOpt option);
  public void setDryRun(boolean on);
  public int getTimeout();
  @Bounds(value = {CONNECT, READ}, unit = SECONDS, zero = INFINITE, negative = INFINITE)
  public void setTimeout(int seconds);
  public void setCredentialsProvider(CredentialsProvider provider);
  public CredentialsProvider getCredentialsProvider();
  @Blocking @Requires({CONNECT, READ}) public FetchResult fetch(ProgressMonitor monitor, Collection<RefSpec> specs);
  @Blocking @Requires({CONNECT, READ}) public FetchResult fetch(ProgressMonitor monitor, Collection<RefSpec> specs, String branch);
  @Blocking @Requires({CONNECT, READ}) public PushResult push(ProgressMonitor monitor, Collection<RemoteRefUpdate> updates, OutputStream out);
  @Blocking @Requires({CONNECT, READ}) public PushResult push(ProgressMonitor monitor, Collection<RemoteRefUpdate> updates);
  @Blocking @Requires({CONNECT, READ}) public abstract FetchConnection openFetch();
  @Blocking @Requires({CONNECT, READ}) public abstract PushConnection openPush();
  @Closes public abstract void close();
}
