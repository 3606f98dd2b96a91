package software.amazon.awssdk.services.s3.model;

import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

public final class CopyObjectRequest implements ToCopyableBuilder<CopyObjectRequest.Builder, CopyObjectRequest> {
  public interface Builder extends CopyableBuilder<CopyObjectRequest.Builder, CopyObjectRequest> {}
}

public final class CopyObjectResponse implements ToCopyableBuilder<CopyObjectResponse.Builder, CopyObjectResponse> {
  public interface Builder extends CopyableBuilder<CopyObjectResponse.Builder, CopyObjectResponse> {}
}

public final class DeleteObjectRequest implements ToCopyableBuilder<DeleteObjectRequest.Builder, DeleteObjectRequest> {
  public interface Builder extends CopyableBuilder<DeleteObjectRequest.Builder, DeleteObjectRequest> {}
}

public final class DeleteObjectResponse implements ToCopyableBuilder<DeleteObjectResponse.Builder, DeleteObjectResponse> {
  public interface Builder extends CopyableBuilder<DeleteObjectResponse.Builder, DeleteObjectResponse> {}
}

public final class HeadObjectRequest implements ToCopyableBuilder<HeadObjectRequest.Builder, HeadObjectRequest> {
  public interface Builder extends CopyableBuilder<HeadObjectRequest.Builder, HeadObjectRequest> {}
}

public final class HeadObjectResponse implements ToCopyableBuilder<HeadObjectResponse.Builder, HeadObjectResponse> {
  public interface Builder extends CopyableBuilder<HeadObjectResponse.Builder, HeadObjectResponse> {}
}

public final class PutObjectRequest implements ToCopyableBuilder<PutObjectRequest.Builder, PutObjectRequest> {
  public interface Builder extends CopyableBuilder<PutObjectRequest.Builder, PutObjectRequest> {}
}

public final class PutObjectResponse implements ToCopyableBuilder<PutObjectResponse.Builder, PutObjectResponse> {
  public interface Builder extends CopyableBuilder<PutObjectResponse.Builder, PutObjectResponse> {}
}
