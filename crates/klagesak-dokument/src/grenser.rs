//! How much of a document is read.

/// How much of a document is read, and what is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContentLimits {
    /// Largest document that is held in memory while it passes. A larger one in a package is read where it lies, piece by piece,
    /// and bytes given as a slice are too. Of one an [`Examiner`](super::Examiner) alone has seen pass, only the beginning and
    /// the end are looked at. In a package as many may be held at a time as there are cores. Default 1 MiB.
    pub max_held: usize,
    /// Most bytes that are unpacked of one part of an Office document. One of XML
    /// may be larger, since it is not held; all its parts may be eight times as much, and all of a PDF. A small file may ask for less. Default 32 MiB.
    pub max_unpacked: usize,
    /// Most objects that are read of a PDF. A small file may ask for less. Default 4 000 000.
    pub max_objects: usize,
    /// Most parts of an Office document. Default 10 000.
    pub max_parts: usize,
    /// Most pixels of an image. Default 500 million, more than an A0 page at 300 dpi.
    pub max_pixels: u64,
    /// From how many pages a PDF may be several documents put together. Default 100.
    pub merged_pages: u32,
    /// From how many bookmarks, or times the numbering of pages begins again, it looks as if it is. Default 3.
    pub merged_parts: u32,
    /// How many documents share what a file may cost whatever its size: many small ones cost no more than one. In a package its
    /// documents are counted. Default 1.
    pub documents: usize,
}

impl Default for ContentLimits {
    fn default() -> Self {
        Self {
            max_held: 1024 * 1024,
            max_unpacked: 32 * 1024 * 1024,
            max_objects: 4_000_000,
            max_parts: 10_000,
            max_pixels: 500_000_000,
            merged_pages: 100,
            merged_parts: 3,
            documents: 1,
        }
    }
}
