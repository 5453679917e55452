// Packages as .NET writes them, mimetype compressed like the rest: Skriver.exe SOURCE FOLDER

using System.IO;
using System.IO.Compression;

static class Skriver {
    static void Main(string[] arguments) {
        var ending = Path.GetExtension(arguments[0]);
        foreach (var level in new[] { CompressionLevel.Optimal, CompressionLevel.Fastest, CompressionLevel.NoCompression }) {
            using (var source = ZipFile.OpenRead(arguments[0]))
            using (var file = File.Create(Path.Combine(arguments[1], "dotnet-" + level.ToString().ToLowerInvariant() + ending)))
            using (var zip = new ZipArchive(file, ZipArchiveMode.Create)) {
                foreach (var old in source.Entries) {
                    using (var from = old.Open())
                    using (var to = zip.CreateEntry(old.FullName, level).Open()) {
                        from.CopyTo(to);
                    }
                }
            }
        }
    }
}
