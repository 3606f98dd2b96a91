package org.eclipse.jgit.api;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;

public abstract class TransportCommand<C extends GitCommand, T> extends GitCommand<T> {
  public C setCredentialsProvider(CredentialsProvider provider);
  @Bounds(value = {CONNECT, READ}, unit = SECONDS, zero = INFINITE, negative = INFINITE) public C setTimeout(int seconds);
  public C setTransportConfigCallback(TransportConfigCallback callback);
}

public class CloneCommand extends TransportCommand<CloneCommand, Git> {
  public interface Callback {}

  @Unbounded({CONNECT, READ}) public CloneCommand();
  @Blocking @Requires({CONNECT, READ}) public Git call() throws GitAPIException;
  public CloneCommand setURI(@BoundedByKey(key = "file:", value = {CONNECT, READ}, assumed = false) String uri);
  public CloneCommand setDirectory(File directory);
  public CloneCommand setGitDir(File file);
  public CloneCommand setBare(boolean on) throws IllegalStateException;
  public CloneCommand setRelativePaths(boolean on);
  public CloneCommand setRemote(String remote);
  public CloneCommand setBranch(String branch);
  public CloneCommand setProgressMonitor(ProgressMonitor monitor);
  public CloneCommand setCloneAllBranches(boolean on);
  public CloneCommand setMirror(boolean on);
  public CloneCommand setCloneSubmodules(boolean on);
  public CloneCommand setBranchesToClone(Collection<String> names);
  public CloneCommand setTagOption(TagOpt option);
  public CloneCommand setNoTags();
  public CloneCommand setNoCheckout(boolean on);
  public CloneCommand setCallback(CloneCommand.Callback callback);
  public CloneCommand setDepth(int depth);
  public CloneCommand setShallowSince(OffsetDateTime since);
  public CloneCommand setShallowSince(Instant since);
  public CloneCommand addShallowExclude(String text);
}

public class LsRemoteCommand extends TransportCommand<LsRemoteCommand, Collection<Ref>> {
  @Unbounded({CONNECT, READ}) public LsRemoteCommand(Repository repository);
  public LsRemoteCommand setRemote(String remote);
  public LsRemoteCommand setHeads(boolean on);
  public LsRemoteCommand setTags(boolean on);
  public LsRemoteCommand setUploadPack(String text);
  @Blocking @Requires({CONNECT, READ}) public Collection<Ref> call() throws GitAPIException;
  @Blocking @Requires({CONNECT, READ}) public Map<String, Ref> callAsMap() throws GitAPIException;
}

public class PullCommand extends TransportCommand<PullCommand, PullResult> {
  public PullCommand setProgressMonitor(ProgressMonitor monitor);
  public PullCommand setRebase(boolean on);
  @Blocking @Requires({CONNECT, READ}) public PullResult call() throws GitAPIException;
  public PullCommand setRemote(String remote);
  public PullCommand setRemoteBranchName(String text);
  public String getRemote();
  public String getRemoteBranchName();
  public PullCommand setTagOpt(TagOpt option);
}

public class FetchCommand extends TransportCommand<FetchCommand, FetchResult> {
  public interface Callback {}

  @Blocking @Requires({CONNECT, READ}) public FetchResult call() throws GitAPIException;
  public FetchCommand setRemote(String remote);
  public String getRemote();
  public int getTimeout();
  public boolean isCheckFetchedObjects();
  public FetchCommand setCheckFetchedObjects(boolean on);
  public boolean isRemoveDeletedRefs();
  public FetchCommand setRemoveDeletedRefs(boolean on);
  public ProgressMonitor getProgressMonitor();
  public FetchCommand setProgressMonitor(ProgressMonitor monitor);
  public List<RefSpec> getRefSpecs();
  public FetchCommand setRefSpecs(String... specs);
  public FetchCommand setRefSpecs(RefSpec... specs);
  public FetchCommand setRefSpecs(List<RefSpec> specs);
  public boolean isDryRun();
  public FetchCommand setDryRun(boolean on);
  public boolean isThin();
  public FetchCommand setThin(boolean on);
  public FetchCommand setTagOpt(TagOpt option);
  public FetchCommand setInitialBranch(String text);
  public FetchCommand setCallback(FetchCommand.Callback callback);
  public boolean isForceUpdate();
  public FetchCommand setForceUpdate(boolean on);
  public FetchCommand setDepth(int depth);
  public FetchCommand setShallowSince(OffsetDateTime since);
  public FetchCommand setShallowSince(Instant since);
  public FetchCommand addShallowExclude(String text);
  public FetchCommand setUnshallow(boolean on);
}

public class PushCommand extends TransportCommand<PushCommand, Iterable<PushResult>> {
  @Blocking @Requires({CONNECT, READ}) public Iterable<PushResult> call() throws GitAPIException;
  public PushCommand setRemote(String remote);
  public String getRemote();
  public PushCommand setHookOutputStream(PrintStream stream);
  public PushCommand setHookErrorStream(PrintStream stream);
  public PushCommand setReceivePack(String text);
  public String getReceivePack();
  public int getTimeout();
  public ProgressMonitor getProgressMonitor();
  public PushCommand setProgressMonitor(ProgressMonitor monitor);
  public List<RefSpec> getRefSpecs();
  public PushCommand setRefSpecs(RefSpec... specs);
  public PushCommand setRefSpecs(List<RefSpec> specs);
  public PushCommand setPushAll();
  public PushCommand setPushTags();
  public PushCommand add(Ref ref);
  public PushCommand add(String text);
  public boolean isDryRun();
  public PushCommand setDryRun(boolean on);
  public boolean isThin();
  public PushCommand setThin(boolean on);
  public boolean isUseBitmaps();
  public PushCommand setUseBitmaps(boolean on);
  public boolean isAtomic();
  public PushCommand setAtomic(boolean on);
  public boolean isForce();
  public PushCommand setForce(boolean on);
  public PushCommand setOutputStream(OutputStream stream);
  public List<String> getPushOptions();
  public PushCommand setPushOptions(List<String> options);
}

public class SubmoduleUpdateCommand extends TransportCommand<SubmoduleUpdateCommand, Collection<String>> {
  public SubmoduleUpdateCommand(Repository repository);
  public SubmoduleUpdateCommand setProgressMonitor(ProgressMonitor monitor);
  public SubmoduleUpdateCommand setFetch(boolean on);
  public SubmoduleUpdateCommand addPath(String text);
  @Blocking @Requires({CONNECT, READ}) public Collection<String> call() throws GitAPIException;
  public SubmoduleUpdateCommand setCallback(CloneCommand.Callback callback);
  public SubmoduleUpdateCommand setFetchCallback(FetchCommand.Callback callback);
}

public abstract class GitCommand<T> implements Callable<T> {
  public Repository getRepository();
  public T call() throws GitAPIException;
}

public class Git implements AutoCloseable {
  public static Git open(File file) throws IOException;
  public static Git wrap(Repository repository);
  @Closes public void close();
  @Unbounded({CONNECT, READ}) public static CloneCommand cloneRepository();
  @Unbounded({CONNECT, READ}) public static LsRemoteCommand lsRemoteRepository();
  public static void shutdown();
  public Git(Repository repository);
  @Unbounded({CONNECT, READ}) public PullCommand pull();
  @Unbounded({CONNECT, READ}) public FetchCommand fetch();
  @Unbounded({CONNECT, READ}) public PushCommand push();
  @Unbounded({CONNECT, READ}) public LsRemoteCommand lsRemote();
  public SubmoduleUpdateCommand submoduleUpdate();
  public Repository getRepository();
  public String toString();
}

public class PullResult {}

public interface TransportConfigCallback {
  void configure(Transport transport);
}

