package dev.fairlead.models.internal.standins;

import dev.fairlead.models.internal.stubs.StubType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a jar of stand-ins. The same types give the same bytes. */
public final class StandInJar {
  /** The earliest time that a jar can say. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StandInJar() {}

  /** Writes the class files of these types. */
  public static byte[] write(Collection<StubType> types) throws IOException {
    StandInTypes all = new StandInTypes(types);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
      for (StubType type : all.all()) {
        ZipEntry entry = new ZipEntry(type.name().replace('.', '/') + ".class");
        entry.setTimeLocal(TIME);
        jar.putNextEntry(entry);
        jar.write(ClassFile.write(type, all));
        jar.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
