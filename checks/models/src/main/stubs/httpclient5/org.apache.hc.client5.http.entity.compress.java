package org.apache.hc.client5.http.entity.compress;

public enum ContentCoding {
  GZIP,
  DEFLATE,
  X_GZIP,
  BROTLI,
  ZSTD,
  XZ,
  LZMA,
  LZ4_FRAMED,
  LZ4_BLOCK,
  BZIP2,
  PACK200,
  DEFLATE64;
}
