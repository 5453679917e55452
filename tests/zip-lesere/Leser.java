// What Java sees in each package of a list, from one end to the other and by the list at the end: Leser.java stream|list FILE-OF-PATHS
// A line for each file in it: path of the package, name, sha256; or path, "!" and why it cannot be read.

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

public class Leser {
    public static void main(String[] arguments) throws Exception {
        for (String path : Files.readAllLines(Path.of(arguments[1]))) {
            StringBuilder seen = new StringBuilder();
            try {
                if (arguments[0].equals("stream")) {
                    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(new FileInputStream(path)))) {
                        for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                            add(seen, path, entry, zip);
                        }
                    }
                } else {
                    try (ZipFile zip = new ZipFile(path)) {
                        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                            add(seen, path, entry, zip.getInputStream(entry));
                        }
                    }
                }
            } catch (Exception error) {
                seen.append(path + "\t!\t" + String.valueOf(error.getMessage()).replaceAll("\\s", " ") + "\n");
            }
            System.out.print(seen);
        }
    }

    static void add(StringBuilder seen, String path, ZipEntry entry, InputStream content) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
        seen.append(path + "\t" + entry.getName() + "\t" + HexFormat.of().formatHex(sum) + "\n");
    }
}
