import com.example.missing.IndexClient;
import com.example.missing.IndexRequest;
import com.example.missing.Warehouse;
import java.util.concurrent.*;

class Unknown {
  private IndexClient client;

  // BUG
  String kept(String article) throws Exception {
    Future<String> found = client.find(article);
    return found.get();
  }

  String bounded(String article) throws Exception {
    Future<String> found = client.find(article);
    return found.get(1, TimeUnit.SECONDS);
  }

  String givenTime(String article, long timeoutMillis) throws Exception {
    Future<String> found = client.find(article, timeoutMillis);
    return found.get();
  }

  // BUG
  String atOnce(String article) throws InterruptedException, ExecutionException {
    return client.find(article).get();
  }

  String noFuture(String article) throws Exception {
    return client.find(article).get();
  }

  String ofNoClient(Warehouse warehouse, String article) throws Exception {
    Future<String> found = warehouse.find(article);
    return found.get();
  }

  String resourceByKey(String shelf, String article)
      throws InterruptedException, ExecutionException {
    return client.shelves().byName(shelf).articles().byNumber(article).get();
  }

  // BUG
  String byOneCall(String article) throws InterruptedException, ExecutionException {
    return client.byNumber(article).get();
  }

  // BUG
  String joined(String shelf, String article) throws InterruptedException, ExecutionException {
    return client.shelves().byName(shelf).find(article).join();
  }

  // BUG
  String carriedOut(IndexRequest request) throws Exception {
    Future<String> found = request.execute();
    return found.get();
  }

  void thread() throws Exception {
    Thread reader = client.reader();
    reader.join();
  }
}
