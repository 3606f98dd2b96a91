import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;

final class Entities {
  private final RestClient search;
  private final CloseableHttpClient client;

  Entities(RestClient search, CloseableHttpClient client) {
    this.search = search;
    this.client = client;
  }

  void readWhatHasCome(Request request) {
    search.performRequestAsync(
        request,
        new ResponseListener() {
          @Override
          public void onSuccess(Response response) {
            try {
              EntityUtils.toString(response.getEntity());
              response.getEntity().writeTo(new ByteArrayOutputStream());
            } catch (IOException broken) {
              onFailure(broken);
            }
          }

          @Override
          public void onFailure(Exception broken) {}
        });
  }

  // BUG
  void askAgain(Request request) {
    search.performRequestAsync(
        request,
        new ResponseListener() {
          @Override
          public void onSuccess(Response response) {
            try {
              client.execute(new HttpGet("http://peer"));
            } catch (IOException broken) {
              onFailure(broken);
            }
          }

          @Override
          public void onFailure(Exception broken) {}
        });
  }
}
