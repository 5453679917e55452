/// How much of a document is read, and what is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentLimits {
    /// Largest document an [`Examiner`](super::Examiner) holds in memory; of a larger one only the beginning and the end are
    /// looked at. Bytes given as a slice are read where they are, whatever their size. In a
    /// package as many may be held at a time as there are cores. Default 12 MiB.
    pub max_held: usize,
    /// Most bytes that are unpacked of a PDF, and of one part of an Office document. All the parts of an Office document may
    /// be four times as much, since they are not kept. Default 32 MiB.
    pub max_unpacked: usize,
    /// Most objects that are read of a PDF. Default 1 000 000.
    pub max_objects: usize,
    /// Most parts of an Office document. Default 10 000.
    pub max_parts: usize,
    /// Most pixels of an image. Default 500 million, more than an A0 page at 300 dpi.
    pub max_pixels: u64,
    /// From how many pages a PDF may be several documents put together. Default 100.
    pub merged_pages: u32,
    /// From how many bookmarks, or times the numbering of pages begins again, it looks as if it is. Default 3.
    pub merged_parts: u32,
}

impl Default for ContentLimits {
    fn default() -> Self {
        Self {
            max_held: 12 * 1024 * 1024,
            max_unpacked: 32 * 1024 * 1024,
            max_objects: 1_000_000,
            max_parts: 10_000,
            max_pixels: 500_000_000,
            merged_pages: 100,
            merged_parts: 3,
        }
    }
}
