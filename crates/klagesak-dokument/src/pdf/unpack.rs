//! The content of streams, unpacked.

use std::io::Read;

use flate2::read::ZlibDecoder;

use super::budget::{Budget, Fault};
use super::object::{Dictionary, Object};
use super::stream::Stream;

/// Larger than any list of objects that was not made to be large.
const LARGEST: usize = 8 * 1024 * 1024;

/// The whole content of a stream. More than there is room for is an error.
pub(super) fn whole_of(stream: &Stream<'_>, budget: &Budget) -> Result<Vec<u8>, Fault> {
    let room = budget.room_for().min(LARGEST);
    let content = up_to(stream, room.saturating_add(1))?;
    if content.len() > room {
        return Err(Fault::Limit);
    }
    budget.unpacked(content.len())?;
    let Some(Object::Dictionary(params)) = stream.dictionary.get("DecodeParms").map(first) else {
        return Ok(content);
    };
    predictor(content, params)
}

/// The beginning of the content of a stream, without predictors.
pub(super) fn up_to(stream: &Stream<'_>, limit: usize) -> Result<Vec<u8>, Fault> {
    let filters: Vec<&Object> = match stream.dictionary.get("Filter") {
        None | Some(Object::Other) => Vec::new(),
        Some(Object::Array(list)) => list.iter().collect(),
        Some(one) => vec![one],
    };
    match filters.as_slice() {
        [] => Ok(stream.data(limit).into_owned()),
        [Object::Name(name)] if name.is("FlateDecode") || name.is("Fl") => {
            let mut content = Vec::new();
            let limit = u64::try_from(limit).unwrap_or(u64::MAX);
            // The stream says itself where it ends. A broken ending is common, and what came before it is good.
            let end = ZlibDecoder::new(stream.onward.reader()).take(limit).read_to_end(&mut content);
            if end.is_err() && content.is_empty() { Err(Fault::Damaged) } else { Ok(content) }
        }
        _ => Err(Fault::Ukjent),
    }
}

fn first(params: &Object) -> &Object {
    params.liste().and_then(<[_]>::first).unwrap_or(params)
}

/// Undoes the PNG predictors, which tables of objects use.
fn predictor(content: Vec<u8>, params: &Dictionary) -> Result<Vec<u8>, Fault> {
    match params.tall("Predictor") {
        None | Some(1) => return Ok(content),
        Some(10..=15) => {}
        Some(_) => return Err(Fault::Ukjent),
    }
    let number = |key, default| usize::try_from(params.tall(key).unwrap_or(default)).unwrap_or(usize::MAX);
    let bits = number("Colors", 1).saturating_mul(number("BitsPerComponent", 8));
    let width = bits.saturating_mul(number("Columns", 1)).div_ceil(8);
    let pixel = bits.div_ceil(8).max(1);
    if width == 0 || width >= content.len() {
        return Err(Fault::Damaged);
    }
    let mut previous = vec![0; width];
    let mut out = Vec::with_capacity(content.len());
    for row in content.chunks(width + 1) {
        let Some((filter, row)) = row.split_first() else { break };
        let mut current = Vec::with_capacity(width);
        for (i, byte) in row.iter().enumerate() {
            let at = |row: &[u8], i: Option<usize>| i.and_then(|i| row.get(i)).copied().unwrap_or(0);
            let left = at(&current, i.checked_sub(pixel));
            let up = at(&previous, Some(i));
            let corner = at(&previous, i.checked_sub(pixel));
            current.push(byte.wrapping_add(match filter {
                0 => 0,
                1 => left,
                2 => up,
                3 => left.midpoint(up),
                4 => paeth(left, up, corner),
                _ => return Err(Fault::Damaged),
            }));
        }
        out.extend_from_slice(&current);
        current.resize(width, 0);
        previous = current;
    }
    Ok(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(up) - i16::from(corner);
    let away = |byte: u8| (estimate - i16::from(byte)).abs();
    if away(left) <= away(up) && away(left) <= away(corner) {
        left
    } else if away(up) <= away(corner) {
        up
    } else {
        corner
    }
}
