//! PDFs built object by object: tables of text or in streams, several revisions, and content behind any filters.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};

/// A way to pack bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filter {
    Flate,
    Hex,
    Ascii85,
    RunLength,
    Lzw,
}

impl Filter {
    fn name(self) -> &'static str {
        match self {
            Self::Flate => "/FlateDecode",
            Self::Hex => "/ASCIIHexDecode",
            Self::Ascii85 => "/ASCII85Decode",
            Self::RunLength => "/RunLengthDecode",
            Self::Lzw => "/LZWDecode",
        }
    }

    fn pack(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Flate => {
                let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
                encoder.write_all(bytes).unwrap();
                encoder.finish().unwrap()
            }
            Self::Hex => {
                let mut out = String::new();
                bytes.iter().for_each(|byte| write!(out, "{byte:02x}").unwrap());
                (out + ">").into_bytes()
            }
            Self::Ascii85 => ascii85(bytes),
            Self::RunLength => {
                let runs = bytes.chunks(128).flat_map(|run| [&[(run.len() - 1) as u8], run].concat());
                runs.chain([128]).collect()
            }
            Self::Lzw => {
                weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8).encode(bytes).unwrap()
            }
        }
    }
}

fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for group in bytes.chunks(4) {
        let mut padded = [0; 4];
        padded[..group.len()].copy_from_slice(group);
        let mut value = u32::from_be_bytes(padded);
        let mut letters = [0_u8; 5];
        for letter in letters.iter_mut().rev() {
            *letter = b'!' + (value % 85) as u8;
            value /= 85;
        }
        out.extend(&letters[..=group.len()]);
    }
    out.extend(b"~>");
    out
}

/// Packs bytes; the first filter is the one that is undone first.
pub(crate) fn packed(chain: &[Filter], bytes: &[u8]) -> Vec<u8> {
    chain.iter().rev().fold(bytes.to_vec(), |bytes, filter| filter.pack(&bytes))
}

/// What a stream says of its filters.
pub(crate) fn filters(chain: &[Filter]) -> String {
    match chain {
        [] => String::new(),
        [one] => format!("/Filter{}", one.name()),
        all => format!("/Filter[{}]", all.iter().map(|filter| filter.name()).collect::<String>()),
    }
}

/// A stream behind filters.
pub(crate) fn stream(more: &str, chain: &[Filter], bytes: &[u8]) -> Vec<u8> {
    let content = packed(chain, bytes);
    let head = format!("<<{more}{}/Length {}>>\nstream\n", filters(chain), content.len());
    [head.as_bytes(), &content, b"\nendstream"].concat()
}

/// An object, and where it is told of.
pub(crate) struct Objekt {
    pub(crate) number: u32,
    pub(crate) content: Vec<u8>,
    /// Whether it is packed with others, where tables are streams.
    pub(crate) pakket: bool,
    /// Whether the table has it.
    pub(crate) listet: bool,
    /// What stands instead of `N 0 obj`.
    pub(crate) hode: Option<String>,
}

/// A PDF that is being built.
#[derive(Default)]
pub(crate) struct Bygg {
    pub(crate) bytes: Vec<u8>,
    forrige: Option<usize>,
    /// The filters of tables and object streams; none at all for tables of text.
    pub(crate) kjede: Option<Vec<Filter>>,
    /// What object streams and tables say more of themselves, instead of what they should.
    pub(crate) objektstroem: Option<String>,
    /// How wrong the addresses of these objects are.
    pub(crate) feil: Vec<u32>,
    pub(crate) lengde_feil: bool,
    /// Whether places in object streams are counted from their first byte.
    pub(crate) fra_begynnelsen: bool,
    /// Whether object streams say other numbers than tables.
    pub(crate) annet_nummer: bool,
    /// Whether it pretends to be made for showing before it has come, with the first table at the front.
    pub(crate) falsk_begynnelse: bool,
    /// Whether tables tell of the catalog twice: of the first and of the last.
    pub(crate) to_ganger: bool,
    /// What the trailer of the next revision says more.
    pub(crate) trailer: String,
    /// Where the first catalog is, and the table that leads to it.
    foerste: Option<(usize, usize)>,
}

/// Numbers of the streams of a revision; there are never more than ten of them.
const CONTAINERS: u32 = 40;
const TABLES: u32 = 50;

impl Bygg {
    pub(crate) fn new(foran: &str) -> Self {
        Self { bytes: format!("{foran}%PDF-1.7\n%\u{e5}\u{e6}\n").into_bytes(), ..Self::default() }
    }

    /// The file, when all is in it.
    pub(crate) fn ferdig(mut self) -> Vec<u8> {
        if self.falsk_begynnelse {
            let length = format!("{:010}", self.bytes.len());
            let at = self.bytes.windows(10).position(|window| window == b"LLLLLLLLLL").unwrap();
            self.bytes.splice(at..at + 10, length.bytes());
        }
        self.bytes
    }

    /// Adds a revision: these objects, and those that are no more.
    pub(crate) fn utgave(&mut self, revision: u32, objects: &[Objekt], frigitt: &[u32]) {
        let mut places: Vec<(u32, u8, usize, usize)> = frigitt.iter().map(|n| (*n, 0, 0, 1)).collect();
        let streams = self.kjede.is_some();
        if self.falsk_begynnelse && self.forrige.is_none() {
            let at = self.bytes.len();
            places.push((60, 1, at, 0));
            self.bytes.extend(b"60 0 obj\n<</Linearized 1/L LLLLLLLLLL/H[0 0]/O 3/E 0/N 1/T 0>>\nendobj\n");
        }
        for object in objects.iter().filter(|object| !(streams && object.pakket)) {
            let at = self.bytes.len();
            let wrong = if self.feil.contains(&object.number) { 7 } else { 0 };
            if object.listet {
                places.push((object.number, 1, at + wrong, 0));
            }
            if object.number == 1 {
                let (first, _) = *self.foerste.get_or_insert((at, 0));
                if self.to_ganger && first != at {
                    places.push((1, 1, first, 0));
                }
            }
            let hode = object.hode.clone().unwrap_or_else(|| format!("{} 0 obj", object.number));
            self.bytes.extend(format!("{hode}\n").bytes());
            self.bytes.extend(&object.content);
            self.bytes.extend(b"\nendobj\n");
        }
        if let Some(kjede) = self.kjede.clone() {
            self.pakkede(revision, objects, &mut places, &kjede);
            places.sort_unstable();
            self.tabell_i_stroem(revision, &places, &kjede);
        } else {
            places.sort_unstable();
            self.tabell(&places);
        }
    }

    fn pakkede(
        &mut self,
        revision: u32,
        objects: &[Objekt],
        places: &mut Vec<(u32, u8, usize, usize)>,
        kjede: &[Filter],
    ) {
        let (mut index, mut content, container) = (String::new(), Vec::new(), CONTAINERS + revision);
        let inne: Vec<&Objekt> = objects.iter().filter(|object| object.pakket).collect();
        if inne.is_empty() {
            return;
        }
        for (i, object) in inne.iter().enumerate() {
            let number = object.number + if self.annet_nummer { 20 } else { 0 };
            // Written so wide that the length of all is known.
            let from = if self.fra_begynnelsen { inne.len() * 10 } else { 0 };
            write!(index, "{number:04} {:04} ", content.len() + from).unwrap();
            content.extend(&object.content);
            content.push(b'\n');
            if object.listet {
                places.push((object.number, 2, container as usize, i));
            }
        }
        let kind = self.objektstroem.clone().unwrap_or_else(|| "/Type/ObjStm".into());
        let first = if self.fra_begynnelsen { 0 } else { index.len() };
        let head = format!("{kind}/N {}/First {first}", inne.len());
        let all = [index.as_bytes(), &content].concat();
        places.push((container, 1, self.bytes.len(), 0));
        let mut stream = stream(&head, kjede, &all);
        if self.lengde_feil {
            let text = b"/Length ";
            let at = stream.windows(text.len()).position(|window| window == text).unwrap() + text.len();
            stream.splice(at..at, *b"1");
        }
        self.bytes.extend(format!("{container} 0 obj\n").bytes());
        self.bytes.extend(stream);
        self.bytes.extend(b"\nendobj\n");
    }

    fn tabell_i_stroem(&mut self, revision: u32, places: &[(u32, u8, usize, usize)], kjede: &[Filter]) {
        let (at, number) = (self.bytes.len(), TABLES + revision);
        let (mut rows, mut index) = (Vec::new(), String::new());
        for (number, kind, a, b) in places.iter().copied().chain([(number, 1, at, 0)]) {
            write!(index, "{number} 1 ").unwrap();
            rows.push(kind);
            rows.extend(u32::try_from(a).unwrap().to_be_bytes());
            rows.push(b as u8);
        }
        let forrige = self.forrige.map_or(String::new(), |at| format!("/Prev {at}"));
        let head = format!("/Type/XRef/Root 1 0 R/Size 90/W[1 4 1]/Index[{index}]{forrige}{}", self.trailer);
        self.bytes.extend(format!("{number} 0 obj\n").bytes());
        self.bytes.extend(stream(&head, kjede, &rows));
        self.bytes.extend(b"\nendobj\n");
        self.slutt(at);
    }

    fn tabell(&mut self, places: &[(u32, u8, usize, usize)]) {
        let at = self.bytes.len();
        let mut table = String::from("xref\n0 1\n0000000000 65535 f \n");
        for (number, kind, a, b) in places {
            let letter = if *kind == 0 { 'f' } else { 'n' };
            write!(table, "{number} 1\n{a:010} {b:05} {letter} \n").unwrap();
        }
        let forrige = self.forrige.map_or(String::new(), |at| format!("/Prev {at}"));
        write!(table, "trailer\n<</Root 1 0 R/Size 90{forrige}{}>>\n", self.trailer).unwrap();
        self.bytes.extend(table.bytes());
        self.slutt(at);
    }

    fn slutt(&mut self, at: usize) {
        self.forrige = Some(at);
        self.bytes.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
    }
}
