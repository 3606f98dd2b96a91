package dev.fairlead.models.internal.standins;

import dev.fairlead.models.internal.stubs.StubType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a jar of stand-ins. The same types give the same bytes. */
public final class StandInJar {
  /** The earliest time that a jar can say. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StandInJar() {}

  /** Writes the class files of these types, after some that there are already, by their names. */
  public static byte[] write(SortedMap<String, byte[]> present, Collection<StubType> types)
      throws IOException {
    StandInTypes all = new StandInTypes(types);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : present.entrySet()) {
        write(file.getKey(), file.getValue(), jar);
      }
      for (StubType type : all.all()) {
        write(type.name().replace('.', '/') + ".class", ClassFile.write(type, all), jar);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(String name, byte[] contents, ZipOutputStream jar) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    jar.putNextEntry(entry);
    jar.write(contents);
    jar.closeEntry();
  }
}
