//! The filters of streams that are not compression, and LZW, each as a reader of another.

use std::io::{self, Read};

use super::budget::Budget;

/// Pays for what passes through it.
pub(super) struct Paid<'a, R> {
    pub(super) inner: R,
    pub(super) budget: &'a Budget,
}

impl<R: Read> Read for Paid<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.budget.unpacked(count).map_err(|_| io::Error::from(io::ErrorKind::QuotaExceeded))?;
        Ok(count)
    }
}

/// What one step of a filter makes of some bytes more: nothing when it ends.
pub(super) trait Step {
    fn step(
        &mut self,
        next: &mut dyn FnMut() -> io::Result<Option<u8>>,
        out: &mut Vec<u8>,
    ) -> io::Result<bool>;
}

/// A filter that is read step by step.
pub(super) struct Stepped<R, S> {
    inner: io::Bytes<io::BufReader<R>>,
    steps: S,
    /// What is made and not yet taken.
    made: Vec<u8>,
    taken: usize,
    ended: bool,
}

impl<R: Read, S: Step> Stepped<R, S> {
    pub(super) fn new(inner: R, steps: S) -> Self {
        let inner = io::BufReader::new(inner).bytes();
        Self { inner, steps, made: Vec::new(), taken: 0, ended: false }
    }
}

impl<R: Read, S: Step> Read for Stepped<R, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken >= self.made.len() && !self.ended {
            self.made.clear();
            self.taken = 0;
            let inner = &mut self.inner;
            self.ended = !self.steps.step(&mut || inner.next().transpose(), &mut self.made)?;
        }
        let ready = self.made.get(self.taken..).unwrap_or_default();
        let count = ready.len().min(buffer.len());
        buffer.iter_mut().zip(ready).for_each(|(to, from)| *to = *from);
        self.taken += count;
        Ok(count)
    }
}

/// Two letters a byte. What is no letter of it is passed over.
pub(super) struct Hex;

impl Step for Hex {
    fn step(
        &mut self,
        next: &mut dyn FnMut() -> io::Result<Option<u8>>,
        out: &mut Vec<u8>,
    ) -> io::Result<bool> {
        let mut first = None;
        loop {
            let byte = next()?;
            let digit =
                byte.and_then(|byte| char::from(byte).to_digit(16)).and_then(|d| u8::try_from(d).ok());
            match (byte, digit, first) {
                (None | Some(b'>'), ..) => {
                    out.extend(first.map(|first: u8| first << 4));
                    return Ok(false);
                }
                (_, None, _) => {}
                (_, Some(digit), None) => first = Some(digit),
                (_, Some(digit), Some(first)) => {
                    out.push(first << 4 | digit);
                    return Ok(true);
                }
            }
        }
    }
}

/// Five letters for four bytes.
pub(super) struct Ascii85;

impl Step for Ascii85 {
    fn step(
        &mut self,
        next: &mut dyn FnMut() -> io::Result<Option<u8>>,
        out: &mut Vec<u8>,
    ) -> io::Result<bool> {
        let mut group = Vec::new();
        while group.len() < 5 {
            match next()? {
                None | Some(b'~') => break,
                Some(b'z') if group.is_empty() => {
                    out.extend([0; 4]);
                    return Ok(true);
                }
                Some(byte @ b'!'..=b'u') => group.push(byte - b'!'),
                Some(_) => {}
            }
        }
        let count = group.len();
        group.resize(5, 84);
        let value = group.iter().fold(0_u32, |n, digit| n.wrapping_mul(85).wrapping_add(u32::from(*digit)));
        out.extend(value.to_be_bytes().iter().take(count.saturating_sub(1)));
        Ok(count == 5)
    }
}

/// A length, and bytes or one byte repeated.
pub(super) struct RunLength;

impl Step for RunLength {
    fn step(
        &mut self,
        next: &mut dyn FnMut() -> io::Result<Option<u8>>,
        out: &mut Vec<u8>,
    ) -> io::Result<bool> {
        match next()? {
            None | Some(128) => return Ok(false),
            Some(length @ 0..=127) => {
                for _ in 0..=length {
                    out.extend(next()?);
                }
            }
            Some(length) => {
                if let Some(byte) = next()? {
                    out.extend(std::iter::repeat_n(byte, 257 - usize::from(length)));
                }
            }
        }
        Ok(true)
    }
}

/// LZW as TIFF has it, or with codes that grow one later.
pub(super) struct Lzw(weezl::decode::Decoder);

impl Lzw {
    pub(super) fn new(early: bool) -> Self {
        let order = weezl::BitOrder::Msb;
        Self(match early {
            true => weezl::decode::Decoder::with_tiff_size_switch(order, 8),
            false => weezl::decode::Decoder::new(order, 8),
        })
    }
}

impl Step for Lzw {
    fn step(
        &mut self,
        next: &mut dyn FnMut() -> io::Result<Option<u8>>,
        out: &mut Vec<u8>,
    ) -> io::Result<bool> {
        let Some(byte) = next()? else { return Ok(false) };
        let mut buffer = [0; 4096];
        let mut rest: &[u8] = &[byte];
        loop {
            let done = self.0.decode_bytes(rest, &mut buffer);
            out.extend(buffer.iter().take(done.consumed_out));
            rest = rest.get(done.consumed_in..).unwrap_or_default();
            match done.status {
                Ok(weezl::LzwStatus::Done) | Err(_) => return Ok(false),
                Ok(_) if rest.is_empty() && done.consumed_out < buffer.len() => return Ok(true),
                Ok(weezl::LzwStatus::NoProgress) => return Ok(true),
                Ok(weezl::LzwStatus::Ok) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(steps: impl Step, bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        Stepped::new(bytes, steps).read_to_end(&mut out).unwrap();
        out
    }

    #[test]
    fn each_gives_back_what_was_put_in() {
        assert_eq!(read(Hex, b"4d 5A\n9>zz"), b"MZ\x90");
        assert_eq!(read(Ascii85, b"87cURD]i,\"Ebo80~>x"), b"Hello World!");
        assert_eq!(read(Ascii85, b"z!!~>"), b"\0\0\0\0\0");
        assert_eq!(read(RunLength, b"\x01MZ\xfea\x80b"), b"MZaaa");
        for early in [true, false] {
            let text = b"<</S/JavaScript/JS(app.alert(1))>>".repeat(300);
            let order = weezl::BitOrder::Msb;
            let mut encoder = match early {
                true => weezl::encode::Encoder::with_tiff_size_switch(order, 8),
                false => weezl::encode::Encoder::new(order, 8),
            };
            assert_eq!(read(Lzw::new(early), &encoder.encode(&text).unwrap()), text);
        }
    }
}
