package jakarta.activation.spi;

import jakarta.activation.MailcapRegistry;
import jakarta.activation.MimeTypeRegistry;
import java.io.IOException;
import java.io.InputStream;

public interface MailcapRegistryProvider {
  MailcapRegistry getByFileName(String name) throws IOException;
  MailcapRegistry getByInputStream(InputStream inputStream) throws IOException;
  MailcapRegistry getInMemory();
}

public interface MimeTypeRegistryProvider {
  MimeTypeRegistry getByFileName(String name) throws IOException;
  MimeTypeRegistry getByInputStream(InputStream inputStream) throws IOException;
  MimeTypeRegistry getInMemory();
}
