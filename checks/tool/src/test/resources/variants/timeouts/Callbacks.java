import com.example.missing.Cursor;
import com.example.missing.Entries;
import com.example.missing.ReadCallback;
import com.example.missing.ReplicaGateway;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits that the callback of one call, or the reader of a connection, ends. */
class Callbacks {

  // BUG
  Entries read(Cursor cursor) throws Exception {
    CompletableFuture<Entries> entries = new CompletableFuture<>();
    cursor.asyncRead(
        new ReadCallback() {
          @Override
          public void readComplete(Entries read) {
            entries.complete(read);
          }
          @Override
          public void readFailed(Exception failure) {
            entries.completeExceptionally(failure);
          }
        });
    return entries.get();
  }

  Entries readInTime(Cursor cursor) throws Exception {
    CompletableFuture<Entries> entries = new CompletableFuture<>();
    cursor.asyncRead(
        new ReadCallback() {
          @Override
          public void readComplete(Entries read) {
            entries.complete(read);
          }
        });
    return entries.get(5, TimeUnit.SECONDS);
  }

  // BUG
  List<byte[]> all(List<String> peers, ReplicaGateway gateway) {
    Map<String, CompletableFuture<byte[]>> asked = new HashMap<>();
    for (String peer : peers) {
      asked.put(peer, gateway.state(peer));
    }
    List<CompletableFuture<byte[]>> all = new ArrayList<>(asked.values());
    CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0])).join();
    List<byte[]> states = new ArrayList<>();
    for (CompletableFuture<byte[]> one : all) {
      states.add(one.getNow(null));
    }
    return states;
  }

  /** A connection whose reader hands on what the peer says. */
  static class Conversation implements Runnable {
    private final Object lock = new Object();
    private final Socket socket;
    private final BufferedWriter out;
    private String response;

    Conversation(Socket socket, BufferedWriter out) {
      this.socket = socket;
      this.out = out;
    }

    // BUG
    String ask(String question) throws IOException, InterruptedException {
      synchronized (lock) {
        response = null;
        out.write(question);
        out.flush();
        while (response == null) {
          lock.wait();
        }
        return response;
      }
    }

    @Override
    public void run() {
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream()))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          synchronized (lock) {
            response = line;
            lock.notifyAll();
          }
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Work of the program's own, which no peer ends. */
  static class Work implements Runnable {
    private final CountDownLatch done = new CountDownLatch(1);
    private String response;

    String result() throws InterruptedException {
      done.await();
      return response;
    }

    @Override
    public void run() {
      response = String.valueOf(System.nanoTime());
      done.countDown();
    }
  }
}
