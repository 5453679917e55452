//! The content of streams, through all their filters.

use std::io::{Cursor, Read};

use flate2::read::DeflateDecoder;

use super::budget::{Budget, Fault};
use super::filters::{Ascii85, Hex, Lzw, Paid, RunLength, Stepped};
use super::name::Name;
use super::object::{Dictionary, Object};
use super::predictor::predicted;
use super::stream::Stream;

/// Larger than any list of objects that was not made to be large.
const LARGEST: usize = 8 * 1024 * 1024;
/// How much is taken of a stream for each byte that is asked for: what is written in letters is twice as long.
const LETTERS: usize = 4;
/// More filters in a row than anybody has use for.
const MOST: usize = 8;

type Content<'a> = Box<dyn Read + 'a>;

/// The whole content of a stream. More than there is room for is an error.
pub(super) fn whole_of<'a>(stream: &Stream<'a>, budget: &'a Budget) -> Result<Vec<u8>, Fault> {
    let room = budget.room_for().min(LARGEST);
    let content = up_to(stream, room.saturating_add(1), budget)?;
    if content.len() > room { Err(Fault::Limit) } else { Ok(content) }
}

/// The beginning of the content of a stream.
pub(super) fn up_to<'a>(stream: &Stream<'a>, limit: usize, budget: &'a Budget) -> Result<Vec<u8>, Fault> {
    let mut content = Vec::new();
    let most = limit.saturating_mul(LETTERS).saturating_add(1024);
    let end = open(stream, most, budget)?.take(limit as u64).read_to_end(&mut content);
    match end {
        Err(_) if budget.room_for() == 0 => Err(Fault::Limit),
        // The stream says itself where it ends. A broken ending is common, and what came before it is good.
        Err(_) if content.is_empty() => Err(Fault::Damaged),
        _ => Ok(content),
    }
}

/// The content of a stream, filter by filter. `most` bytes are taken of one that does not say itself where it ends.
fn open<'a>(stream: &Stream<'a>, most: usize, budget: &'a Budget) -> Result<Content<'a>, Fault> {
    let filters = filters(&stream.dictionary);
    if filters.len() > MOST {
        return Err(Fault::Ukjent);
    }
    let compressed = filters.first().is_some_and(|filter| is(*filter, ["FlateDecode", "Fl"]));
    let mut content: Content<'a> = match compressed {
        true => Box::new(stream.onward.reader()),
        false => Box::new(Cursor::new(stream.data(most).into_owned())),
    };
    let none = Dictionary::default();
    for (place, filter) in filters.into_iter().enumerate() {
        content = one(filter, params(&stream.dictionary, place).unwrap_or(&none), content)?;
        content = Box::new(Paid { inner: content, budget });
    }
    Ok(content)
}

fn one<'a>(filter: Name, params: &Dictionary, mut content: Content<'a>) -> Result<Content<'a>, Fault> {
    let unpacked: Content<'a> = if is(filter, ["FlateDecode", "Fl"]) {
        // Some readers pass over the header, so what it says of itself decides nothing.
        let mut header = Vec::new();
        content.by_ref().take(2).read_to_end(&mut header).map_err(|_| Fault::Damaged)?;
        Box::new(DeflateDecoder::new(content))
    } else if is(filter, ["LZWDecode", "LZW"]) {
        Box::new(Stepped::new(content, Lzw::new(params.tall("EarlyChange") != Some(0))))
    } else if is(filter, ["ASCIIHexDecode", "AHx"]) {
        return Ok(Box::new(Stepped::new(content, Hex)));
    } else if is(filter, ["ASCII85Decode", "A85"]) {
        return Ok(Box::new(Stepped::new(content, Ascii85)));
    } else if is(filter, ["RunLengthDecode", "RL"]) {
        return Ok(Box::new(Stepped::new(content, RunLength)));
    } else if filter.is("Crypt") {
        // Of a document that is not encrypted, it leaves everything as it is.
        return Ok(content);
    } else {
        return Err(Fault::Ukjent);
    };
    Ok(match predicted(unpacked, params)? {
        Ok(predicted) => Box::new(predicted),
        Err(unpacked) => unpacked,
    })
}

/// Whether a stream has any filter.
pub(super) fn is_packed(stream: &Stream<'_>) -> bool {
    !filters(&stream.dictionary).is_empty()
}

fn is(filter: Name, names: [&str; 2]) -> bool {
    names.iter().any(|name| filter.is(name))
}

/// The filters of a stream. Those of a file beside it are another thing, but some readers ask for them first.
fn filters(dictionary: &Dictionary) -> Vec<Name> {
    let names = |object: &Object| -> Vec<Name> {
        let list = match object {
            Object::Array(list) => list,
            one => std::slice::from_ref(one),
        };
        let name = |filter: &Object| if let Object::Name(name) = filter { Some(*name) } else { None };
        list.iter().filter_map(name).collect()
    };
    ["Filter", "F"]
        .iter()
        .filter_map(|key| dictionary.get(key))
        .map(names)
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

/// The parameters of a filter, if it has any.
fn params(dictionary: &Dictionary, place: usize) -> Option<&Dictionary> {
    let params = match ["DecodeParms", "DP"].iter().find_map(|key| dictionary.get(key))? {
        Object::Array(list) => list.get(place)?,
        one => Some(one).filter(|_| place == 0)?,
    };
    if let Object::Dictionary(params) = params { Some(params) } else { None }
}
