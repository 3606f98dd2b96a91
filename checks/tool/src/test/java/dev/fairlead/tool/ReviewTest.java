package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review reports what a change introduces, whatever shape the change has in git. */
final class ReviewTest {

  private static final String OLD = "src/main/java/net/Old.java";

  @TempDir Path directory;
  private Path tree;
  private Git git;

  @BeforeEach
  void mainBranch() throws Exception {
    tree = Files.createDirectory(directory.resolve("tree"));
    git = Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call();
    write(
        "src/main/java/net/Opener.java",
        """
        package net;

        public class Opener {
          public static java.net.Socket open() throws java.io.IOException {
            java.net.Socket socket = new java.net.Socket();
            socket.setSoTimeout(1000);
            return socket;
          }
        }
        """);
    write(OLD, reader("Old", "f"));
    commit("first");
    git.checkout().setCreateBranch(true).setName("topic").call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void onlyWhatIsAddedIsReported() throws Exception {
    write("src/main/java/net/New.java", reader("New", "f"));
    write(OLD, "// a comment\n" + reader("Old", "f"));
    write("src/test/java/net/OldTest.java", reader("OldTest", "f"));
    commit("second");

    Command review = review();

    assertThat(review.out()).contains("src/main/java/net/New.java:5:");
    assertThat(review.out()).doesNotContain("Old.java:");
    assertThat(review.err())
        .isEqualTo("fairlead: 1 introduced, 1 there before, in 2 changed files\n");
    assertThat(review.status()).isEqualTo(ExitStatus.FINDINGS);
  }

  @Test
  void aChangeCannotSwitchOffItsOwnReview() throws Exception {
    write("fairlead.conf", "Check:MissingTimeout = off\n");
    write("src/main/java/net/New.java", reader("New", "f"));
    commit("second");

    Command review = review();

    assertThat(review.out()).contains("src/main/java/net/New.java:5:");
    assertThat(review.err())
        .startsWith("fairlead: note: fairlead.conf is changed; reviewed by what it was before\n");
  }

  @Test
  void whatTheProjectDecidedBeforeHolds() throws Exception {
    write("fairlead.conf", "Check:MissingTimeout = off\n");
    commit("decided");
    git.branchDelete().setBranchNames("main").setForce(true).call();
    git.branchCreate().setName("main").call();
    write("src/main/java/net/New.java", reader("New", "f"));
    write("fairlead.conf", "Check:MissingTimeout = error\n");
    commit("second");

    assertThat(review().out()).doesNotContain("New.java");
  }

  @Test
  void whatIsNotCommittedCounts() throws Exception {
    write("src/main/java/net/New.java", reader("New", "f"));

    assertThat(review().out()).contains("New.java:5:");
  }

  @Test
  void movesAndRenamesIntroduceNothing() throws Exception {
    write("src/main/java/moved/Renamed.java", reader("Renamed", "f").replace("net;", "moved;"));
    Files.delete(tree.resolve(OLD));
    commit("second");

    Command review = review();

    assertThat(review.out()).startsWith("0 findings; ");
    assertThat(review.status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void aRenameWithEditsReportsTheEdits() throws Exception {
    write(
        "src/main/java/net/Renamed.java",
        reader("Renamed", "f").replaceFirst("}\n}\n$", "}\n\n" + method("g") + "}\n"));
    Files.delete(tree.resolve(OLD));
    commit("second");

    Command review = review();

    assertThat(review.out()).contains("Renamed.java:9:");
    assertThat(review.out()).doesNotContain("Renamed.java:5:");
  }

  @Test
  void aDeletedFileIntroducesNothing() throws Exception {
    Files.delete(tree.resolve(OLD));
    commit("second");

    assertThat(review().status()).isEqualTo(ExitStatus.CLEAN);
  }

  @Test
  void aLineThatIsGoneMayMakeAnotherAFinding() throws Exception {
    String bounded =
        """
        package net;

        class Bounded {
          int f(java.net.SocketAddress to) throws Exception {
            java.net.Socket socket = new java.net.Socket();
            socket.connect(to, 1000);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read();
          }
        }
        """;
    write("src/main/java/net/Bounded.java", bounded);
    commit("second");
    git.branchCreate().setName("main").setForce(true).call();
    write(
        "src/main/java/net/Bounded.java", bounded.replace("    socket.setSoTimeout(1000);\n", ""));
    commit("third");

    assertThat(review().out()).contains("Bounded.java:");
  }

  @Test
  void aMergeCommitIsComparedWithWhatItWasMergedInto() throws Exception {
    write("src/main/java/net/New.java", reader("New", "f"));
    RevCommit topic = commit("second");
    git.checkout().setName("main").call();
    write("src/main/java/net/Theirs.java", reader("Theirs", "f"));
    commit("theirs");
    git.checkout().setCreateBranch(true).setName("merged").call();
    git.merge().include(topic).setFastForward(FastForwardMode.NO_FF).call();

    Command review = review();

    assertThat(review.out()).contains("New.java:5:");
    assertThat(review.out()).doesNotContain("Theirs.java:");
  }

  @Test
  void aShallowCloneIsComparedWithTheOtherBranchItself() throws Exception {
    write("src/main/java/net/New.java", reader("New", "f"));
    commit("second");
    git.checkout().setName("main").call();
    write("README.md", "theirs");
    commit("theirs");
    Path clone = directory.resolve("clone");
    Git.cloneRepository()
        .setURI(tree.toUri().toString())
        .setDirectory(clone.toFile())
        .setBranch("topic")
        .setCloneAllBranches(true)
        .setDepth(1)
        .call()
        .close();

    Command review = Command.run(clone, "review", "--against", "origin/main");

    assertThat(review.err()).contains("(a shallow clone?); compared with origin/main itself");
    assertThat(review.out()).contains("New.java:5:");
    assertThat(review.out()).doesNotContain("Old.java:");
  }

  @Test
  void aSymbolicLinkOutOfTheTreeIsNotFollowed() throws Exception {
    Files.writeString(directory.resolve("Secret.java"), reader("Secret", "f"));
    Files.createSymbolicLink(
        tree.resolve("src/main/java/net/Secret.java"), directory.resolve("Secret.java"));
    commit("second");

    Command review = review();

    assertThat(review.out()).startsWith("0 findings; ");
  }

  @Test
  void whatIsNoCommitOrRepositoryIsOneLine() throws Exception {
    Command unknown = Command.run(tree, "review", "--against", "origin/nowhere");
    Command outside = Command.run(directory, "review", "--against", "main");

    assertThat(unknown.err())
        .isEqualTo("fairlead: origin/nowhere: no such commit here; fetch it, or name another\n");
    assertThat(unknown.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(outside.err().lines().toList()).hasSize(1);
    assertThat(outside.status()).isEqualTo(ExitStatus.UNUSABLE);
  }

  private Command review() throws Exception {
    return Command.run(tree, "review", "--against", "main");
  }

  private RevCommit commit(String message) throws Exception {
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return git.commit().setMessage(message).setSign(false).setAuthor("a", "a@b").call();
  }

  private static String reader(String name, String method) {
    return "package net;\n\nclass %s {\n%s}\n".formatted(name, method(method));
  }

  private static String method(String name) {
    return """
      int %s() throws Exception {
        return new java.net.Socket("h", 1).getInputStream().read();
      }
    """
        .formatted(name);
  }

  private void write(String name, String text) throws Exception {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
