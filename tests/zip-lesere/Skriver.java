// Packages as Java writes them: Skriver.java SOURCE FOLDER. Deflated, stored and as jar does, and ASiC-E when the source is one.

import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

public class Skriver {
    public static void main(String[] arguments) throws Exception {
        String ending = arguments[0].substring(arguments[0].lastIndexOf('.'));
        for (String kind : new String[] {"komprimert", "raskest", "lagret", "merket", "jar"}) {
            FileOutputStream file = new FileOutputStream(arguments[1] + "/java-" + kind + ending);
            try (ZipFile source = new ZipFile(arguments[0]); ZipOutputStream out = kind.equals("jar") ? new JarOutputStream(file) : new ZipOutputStream(file)) {
                out.setLevel(kind.equals("raskest") ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION);
                for (ZipEntry old : (Iterable<ZipEntry>) source.stream().map(ZipEntry.class::cast)::iterator) {
                    byte[] data;
                    try (InputStream content = source.getInputStream(old)) {
                        data = content.readAllBytes();
                    }
                    ZipEntry entry = kind.equals("jar") ? new JarEntry(old.getName()) : new ZipEntry(old.getName());
                    if (kind.equals("lagret") || old.getName().equals("mimetype")) {
                        CRC32 sum = new CRC32();
                        sum.update(data);
                        entry.setMethod(ZipEntry.STORED);
                        entry.setSize(data.length);
                        entry.setCrc(sum.getValue());
                    } else if (kind.equals("merket")) {
                        entry.setLastModifiedTime(FileTime.fromMillis(1772000000000L));
                        entry.setCreationTime(FileTime.fromMillis(1772000000000L));
                        entry.setComment("merknad");
                    }
                    out.putNextEntry(entry);
                    out.write(data);
                    out.closeEntry();
                }
            }
        }
        asFileSystem(arguments[0], Path.of(arguments[1], "java-filsystem" + ending));
    }

    static void asFileSystem(String source, Path target) throws Exception {
        Files.deleteIfExists(target);
        try (ZipFile from = new ZipFile(source); FileSystem to = FileSystems.newFileSystem(target, Map.of("create", true))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                Path file = to.getPath(entry.getName());
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                Files.copy(from.getInputStream(entry), file);
            }
        }
    }
}
