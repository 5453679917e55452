//! The predictors of compressed streams, which tables of objects use.

use std::io::{self, Read};

use super::budget::Fault;
use super::object::Dictionary;

/// Wider than any row of a table or of letters.
const WIDEST: usize = 1024 * 1024;

/// Undoes a predictor, row by row.
pub(super) struct Predicted<R> {
    inner: R,
    /// Whether each row says how it was made.
    png: bool,
    pixel: usize,
    previous: Vec<u8>,
    row: Vec<u8>,
    taken: usize,
    ended: bool,
}

/// The reader of a stream with these parameters; nothing where there is no predictor.
pub(super) fn predicted<R: Read>(inner: R, params: &Dictionary) -> Result<Result<Predicted<R>, R>, Fault> {
    let predictor = params.tall("Predictor").unwrap_or(1);
    let number = |key, default| usize::try_from(params.tall(key).unwrap_or(default)).unwrap_or(usize::MAX);
    let depth = number("BitsPerComponent", 8);
    match predictor {
        2 if depth == 8 => {}
        10..=15 => {}
        2 => return Err(Fault::Ukjent),
        // Readers take what they do not know for none.
        _ => return Ok(Err(inner)),
    }
    let bits = number("Colors", 1).saturating_mul(depth);
    let width = bits.saturating_mul(number("Columns", 1)).div_ceil(8);
    if width == 0 || width > WIDEST {
        return Err(Fault::Damaged);
    }
    let pixel = bits.div_ceil(8).max(1);
    let previous = vec![0; width];
    Ok(Ok(Predicted { inner, png: predictor != 2, pixel, previous, row: Vec::new(), taken: 0, ended: false }))
}

impl<R: Read> Predicted<R> {
    fn next_row(&mut self) -> io::Result<()> {
        let mut filter = [1];
        if self.png && self.inner.read(&mut filter)? == 0 {
            self.ended = true;
            return Ok(());
        }
        let width = self.previous.len();
        let mut row = Vec::with_capacity(width);
        let read = self.inner.by_ref().take(width as u64).read_to_end(&mut row);
        self.ended = row.len() < width;
        let mut current: Vec<u8> = Vec::with_capacity(width);
        for (i, byte) in row.iter().enumerate() {
            let at = |row: &[u8], i: Option<usize>| i.and_then(|i| row.get(i)).copied().unwrap_or(0);
            let left = at(&current, i.checked_sub(self.pixel));
            let up = at(&self.previous, Some(i));
            let corner = at(&self.previous, i.checked_sub(self.pixel));
            current.push(byte.wrapping_add(match filter {
                [0] => 0,
                [1] => left,
                [2] => up,
                [3] => left.midpoint(up),
                [4] => paeth(left, up, corner),
                _ => return Err(io::ErrorKind::InvalidData.into()),
            }));
        }
        self.row.clone_from(&current);
        self.taken = 0;
        current.resize(width, 0);
        self.previous = current;
        if self.row.is_empty() { read.map(drop) } else { Ok(()) }
    }
}

impl<R: Read> Read for Predicted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.taken >= self.row.len() && !self.ended {
            self.next_row()?;
        }
        let ready = self.row.get(self.taken..).unwrap_or_default();
        let count = ready.len().min(buffer.len());
        buffer.iter_mut().zip(ready).for_each(|(to, from)| *to = *from);
        self.taken += count;
        Ok(count)
    }
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
