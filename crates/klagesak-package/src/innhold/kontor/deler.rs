use std::cell::Cell;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::innhold::grenser::ContentLimits;

/// A ZIP file as an Office document is: parts with names. Everything unpacked is paid for.
pub(super) struct Deler<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Most bytes of one part.
    stoerst: u64,
    /// What may still be unpacked of the document and all that is in it.
    left: &'a Cell<u64>,
}

/// A part, as the directory lists it.
pub(super) struct Del {
    pub(super) nummer: usize,
    /// The name in lower case, with `/` between folders.
    pub(super) navn: String,
}

/// Why the parts could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feil {
    Skadet,
    Grense,
}

/// Below this, a high ratio does no harm.
const FREDELIG: u64 = 8 * 1024 * 1024;
const STOERSTE_FORHOLD: u64 = 200;

impl<'a> Deler<'a> {
    pub(super) fn new(
        data: &'a [u8],
        limits: &ContentLimits,
        left: &'a Cell<u64>,
    ) -> Result<(Self, Vec<Del>), Feil> {
        // Counted before the directory is read, which takes memory for every entry.
        if data.windows(4).filter(|word| word == b"PK\x01\x02").count() > limits.max_parts {
            return Err(Feil::Grense);
        }
        let mut zip = ZipArchive::new(Cursor::new(data)).map_err(|_| Feil::Skadet)?;
        let stoerst = u64::try_from(limits.max_unpacked).unwrap_or(u64::MAX);
        let mut parts = Vec::new();
        let mut total = 0_u64;
        for nummer in 0..zip.len() {
            let part = zip.by_index_raw(nummer).map_err(|_| Feil::Skadet)?;
            total = total.saturating_add(part.size());
            let navn = String::from_utf8_lossy(part.name_raw()).to_ascii_lowercase().replace('\\', "/");
            parts.push(Del { nummer, navn });
        }
        let packed = u64::try_from(data.len()).unwrap_or(u64::MAX);
        if total > left.get() || total > FREDELIG && total / packed.max(1) > STOERSTE_FORHOLD {
            return Err(Feil::Grense);
        }
        Ok((Self { zip, stoerst, left }, parts))
    }

    /// The first bytes of a part, or all of them.
    pub(super) fn les(&mut self, part: &Del, most: u64) -> Result<Vec<u8>, Feil> {
        let mut content = Vec::new();
        let reader = self.zip.by_index(part.nummer).map_err(|_| Feil::Skadet)?;
        let room = self.left.get().min(self.stoerst);
        reader.take(most.min(room.saturating_add(1))).read_to_end(&mut content).map_err(|_| Feil::Skadet)?;
        let read = u64::try_from(content.len()).unwrap_or(u64::MAX);
        if read > room {
            return Err(Feil::Grense);
        }
        self.left.set(self.left.get() - read);
        Ok(content)
    }
}
