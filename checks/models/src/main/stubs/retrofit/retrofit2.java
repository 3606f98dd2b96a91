package retrofit2;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.Width.LIMITED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Forks;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.util.List;
import java.util.concurrent.Executor;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Timeout;

public final class Retrofit {
  public <T> T create(Class<T> service);
  public okhttp3.Call.Factory callFactory();
  public HttpUrl baseUrl();
  public List<CallAdapter.Factory> callAdapterFactories();
  public CallAdapter<?, ?> callAdapter(Type returnType, Annotation[] annotations);
  public CallAdapter<?, ?> nextCallAdapter(CallAdapter.Factory skipPast, Type returnType,
      Annotation[] annotations);
  public List<Converter.Factory> converterFactories();
  public <T> Converter<T, RequestBody> requestBodyConverter(Type type,
      Annotation[] parameterAnnotations, Annotation[] methodAnnotations);
  public <T> Converter<T, RequestBody> nextRequestBodyConverter(Converter.Factory skipPast,
      Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations);
  public <T> Converter<ResponseBody, T> responseBodyConverter(Type type, Annotation[] annotations);
  public <T> Converter<ResponseBody, T> nextResponseBodyConverter(Converter.Factory skipPast,
      Type type, Annotation[] annotations);
  public <T> Converter<T, String> stringConverter(Type type, Annotation[] annotations);
  public Executor callbackExecutor();
  public Retrofit.Builder newBuilder();

  public static final class Builder {
    @Unbounded(CALL) public Builder();
    public Retrofit.Builder client(@Carries OkHttpClient client);
    public Retrofit.Builder callFactory(@Carries okhttp3.Call.Factory factory);
    public Retrofit.Builder baseUrl(URL baseUrl);
    public Retrofit.Builder baseUrl(String baseUrl);
    public Retrofit.Builder baseUrl(HttpUrl baseUrl);
    public Retrofit.Builder addConverterFactory(Converter.Factory factory);
    public Retrofit.Builder addCallAdapterFactory(CallAdapter.Factory factory);
    public Retrofit.Builder callbackExecutor(Executor executor);
    public List<CallAdapter.Factory> callAdapterFactories();
    public List<Converter.Factory> converterFactories();
    public Retrofit.Builder validateEagerly(boolean validateEagerly);
    @Carries public Retrofit build();
  }
}

public interface Call<T> extends Cloneable {
  @Blocking(NETWORK) Response<T> execute() throws IOException;
  @Forks(LIMITED) void enqueue(@RunsOnWorkers Callback<T> callback);
  boolean isExecuted();
  void cancel();
  boolean isCanceled();
  Call<T> clone();
  Request request();
  Timeout timeout();
}

public interface Callback<T> {
  void onResponse(Call<T> call, Response<T> response);
  void onFailure(Call<T> call, Throwable t);
}

public final class Response<T> {
  public static <T> Response<T> success(T body);
  public static <T> Response<T> success(int code, T body);
  public static <T> Response<T> success(T body, Headers headers);
  public static <T> Response<T> success(T body, okhttp3.Response rawResponse);
  public static <T> Response<T> error(int code, ResponseBody body);
  public static <T> Response<T> error(ResponseBody body, okhttp3.Response rawResponse);
  public okhttp3.Response raw();
  public int code();
  public String message();
  public Headers headers();
  public boolean isSuccessful();
  public T body();
  public ResponseBody errorBody();
}

public interface Converter<F, T> {
  T convert(F value) throws IOException;

  abstract class Factory {
    public Factory();
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations,
        Retrofit retrofit);
    public Converter<?, RequestBody> requestBodyConverter(Type type,
        Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit);
    public Converter<?, String> stringConverter(Type type, Annotation[] annotations,
        Retrofit retrofit);
    protected static Type getParameterUpperBound(int index, ParameterizedType type);
    protected static Class<?> getRawType(Type type);
  }
}

public interface CallAdapter<R, T> {
  Type responseType();
  T adapt(Call<R> call);

  abstract class Factory {
    public Factory();
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit);
    protected static Type getParameterUpperBound(int index, ParameterizedType type);
    protected static Class<?> getRawType(Type type);
  }
}

public class HttpException extends RuntimeException {
  public HttpException(Response<?> response);
  public int code();
  public String message();
  public Response<?> response();
}
