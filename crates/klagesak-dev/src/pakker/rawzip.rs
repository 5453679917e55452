//! A ZIP writer that can write anything, right or wrong.

#![allow(missing_docs, reason = "the fields are those of the ZIP format, and the functions say what they do")]

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// What a header says of an entry.
#[derive(Clone)]
pub struct Record {
    /// The version of the format a program must know to read it, times ten.
    pub needed: u16,
    pub flags: u16,
    pub method: u16,
    pub crc: u32,
    pub packed: u32,
    pub size: u32,
    pub name: Vec<u8>,
    pub extra: Vec<u8>,
    pub attributes: u32,
    pub offset: u32,
    pub disk: u16,
}

pub type Tamper = fn(&mut Record);

/// An entry, and what is to be wrong with it.
#[derive(Clone)]
pub struct Entry {
    pub record: Record,
    pub data: Vec<u8>,
    pub local: Tamper,
    pub central: Tamper,
    /// Bytes in front of the local header.
    pub gap: Vec<u8>,
    /// Bytes after the data.
    pub descriptor: Vec<u8>,
    /// Listed, but nothing is written for it.
    pub only_listed: bool,
}

fn untouched(_: &mut Record) {}

impl Entry {
    pub fn stored(name: impl Into<Vec<u8>>, content: &[u8]) -> Self {
        let size = u32::try_from(content.len()).unwrap();
        let record = Record {
            needed: 20,
            flags: 0,
            method: 0,
            crc: crc32fast::hash(content),
            packed: size,
            size,
            name: name.into(),
            extra: Vec::new(),
            attributes: 0,
            offset: 0,
            disk: 0,
        };
        Self {
            record,
            data: content.to_vec(),
            local: untouched,
            central: untouched,
            gap: Vec::new(),
            descriptor: Vec::new(),
            only_listed: false,
        }
    }

    pub fn deflated(name: impl Into<Vec<u8>>, content: &[u8]) -> Self {
        let mut entry = Self::stored(name, content);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content).unwrap();
        entry.data = encoder.finish().unwrap();
        entry.record.method = 8;
        entry.record.packed = u32::try_from(entry.data.len()).unwrap();
        entry
    }

    /// The sizes stand after the data, as writers that cannot go back write them.
    pub fn streamed(name: impl Into<Vec<u8>>, content: &[u8]) -> Self {
        let mut entry = Self::deflated(name, content);
        entry.record.flags = 8;
        entry.local = |record| (record.crc, record.packed, record.size) = (0, 0, 0);
        entry.descriptor = b"PK\x07\x08".to_vec();
        for number in [entry.record.crc, entry.record.packed, entry.record.size] {
            entry.descriptor.extend(number.to_le_bytes());
        }
        entry
    }

    pub fn local(mut self, tamper: Tamper) -> Self {
        self.local = tamper;
        self
    }

    pub fn central(mut self, tamper: Tamper) -> Self {
        self.central = tamper;
        self
    }

    /// The same in both headers.
    pub fn both(mut self, tamper: Tamper) -> Self {
        tamper(&mut self.record);
        self
    }
}

/// A ZIP file, and what is to be wrong with its end.
#[derive(Clone, Default)]
pub struct Zip {
    pub entries: Vec<Entry>,
    pub prefix: Vec<u8>,
    /// Whether the offsets know of the prefix.
    pub adjusted: bool,
    pub before_directory: Vec<u8>,
    pub after_directory: Vec<u8>,
    pub comment: Vec<u8>,
    pub trailing: Vec<u8>,
    pub count: Option<u16>,
    pub disk: u16,
    pub zip64: Option<fn(&mut [u64; 3])>,
}

impl Zip {
    pub fn new(entries: Vec<Entry>) -> Self {
        Self { entries, ..Self::default() }
    }

    pub fn write(&self) -> Vec<u8> {
        let mut out = self.prefix.clone();
        let base = if self.adjusted { 0 } else { self.prefix.len() };
        let mut directory = Vec::new();
        for entry in &self.entries {
            out.extend(&entry.gap);
            let mut record = entry.record.clone();
            record.offset = u32::try_from(out.len() - base).unwrap();
            if !entry.only_listed {
                let mut local = record.clone();
                (entry.local)(&mut local);
                write_local(&local, &mut out);
                out.extend(&entry.data);
                out.extend(&entry.descriptor);
            }
            (entry.central)(&mut record);
            write_central(&record, &mut directory);
        }
        out.extend(&self.before_directory);
        let offset = (out.len() - base) as u64;
        let length = directory.len() as u64;
        out.extend(directory);
        out.extend(&self.after_directory);
        let count = self.count.map_or(self.entries.len() as u64, u64::from);
        self.write_end(&mut out, [count, length, offset]);
        out.extend(&self.trailing);
        out
    }

    fn write_end(&self, out: &mut Vec<u8>, numbers: [u64; 3]) {
        let mut short = numbers;
        if let Some(tamper) = self.zip64 {
            let mut long = numbers;
            tamper(&mut long);
            let at = out.len() as u64;
            out.extend(b"PK\x06\x06");
            out.extend(44_u64.to_le_bytes());
            out.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            out.extend([long[0], long[0], long[1], long[2]].iter().flat_map(|n| n.to_le_bytes()));
            out.extend(b"PK\x06\x07");
            out.extend(0_u32.to_le_bytes());
            out.extend(at.to_le_bytes());
            out.extend(1_u32.to_le_bytes());
            short = [0xffff, 0xffff_ffff, 0xffff_ffff];
        }
        out.extend(b"PK\x05\x06");
        let narrow = |n: u64| u16::try_from(n).unwrap().to_le_bytes();
        out.extend(self.disk.to_le_bytes());
        out.extend([0, 0]);
        out.extend(narrow(short[0]));
        out.extend(narrow(short[0]));
        out.extend(u32::try_from(short[1]).unwrap().to_le_bytes());
        out.extend(u32::try_from(short[2]).unwrap().to_le_bytes());
        out.extend(narrow(self.comment.len() as u64));
        out.extend(&self.comment);
    }
}

fn write_local(record: &Record, out: &mut Vec<u8>) {
    out.extend(b"PK\x03\x04");
    out.extend(record.needed.to_le_bytes());
    out.extend(record.flags.to_le_bytes());
    out.extend(record.method.to_le_bytes());
    out.extend([0, 0, 0x21, 0]);
    out.extend([record.crc, record.packed, record.size].iter().flat_map(|n| n.to_le_bytes()));
    out.extend(u16::try_from(record.name.len()).unwrap().to_le_bytes());
    out.extend(u16::try_from(record.extra.len()).unwrap().to_le_bytes());
    out.extend(&record.name);
    out.extend(&record.extra);
}

fn write_central(record: &Record, out: &mut Vec<u8>) {
    out.extend(b"PK\x01\x02\x14\x03");
    out.extend(record.needed.to_le_bytes());
    out.extend(record.flags.to_le_bytes());
    out.extend(record.method.to_le_bytes());
    out.extend([0, 0, 0x21, 0]);
    out.extend([record.crc, record.packed, record.size].iter().flat_map(|n| n.to_le_bytes()));
    out.extend(u16::try_from(record.name.len()).unwrap().to_le_bytes());
    out.extend(u16::try_from(record.extra.len()).unwrap().to_le_bytes());
    out.extend([0, 0]);
    out.extend(record.disk.to_le_bytes());
    out.extend([0, 0]);
    out.extend(record.attributes.to_le_bytes());
    out.extend(record.offset.to_le_bytes());
    out.extend(&record.name);
    out.extend(&record.extra);
}

/// An extra field.
pub fn extra(id: u16, content: &[u8]) -> Vec<u8> {
    let mut field = id.to_le_bytes().to_vec();
    field.extend(u16::try_from(content.len()).unwrap().to_le_bytes());
    field.extend(content);
    field
}
