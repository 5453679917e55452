// What .NET sees in each package of a list: Leser.exe FILE-OF-PATHS. The lines are those of Leser.java.

using System;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

static class Leser {
    static void Main(string[] arguments) {
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (var path in File.ReadAllLines(arguments[0])) {
            var seen = new StringBuilder();
            try {
                using (var zip = ZipFile.OpenRead(path))
                using (var sha = SHA256.Create()) {
                    foreach (var entry in zip.Entries) {
                        using (var content = entry.Open()) {
                            var sum = BitConverter.ToString(sha.ComputeHash(content)).Replace("-", "").ToLowerInvariant();
                            seen.Append(path + "\t" + entry.FullName + "\t" + sum + "\n");
                        }
                    }
                }
            } catch (Exception error) {
                seen.Append(path + "\t!\t" + error.GetType().Name + " " + error.Message.Split('\n')[0] + "\n");
            }
            output.Write(seen);
        }
        output.Flush();
    }
}
