//! Modulus 11 control digits.

/// The weighted sum of the leading digits, or `None` when a byte is no digit.
pub(super) fn vektsum(sifre: &[u8], vekter: &[u32]) -> Option<u32> {
    sifre
        .iter()
        .zip(vekter)
        .try_fold(0, |sum, (s, v)| s.is_ascii_digit().then(|| sum + u32::from(s - b'0') * v))
}

/// Whether the digit after the weighted ones makes the sum divisible by 11. A remainder of 10 has no digit and fails.
pub(super) fn mod11(sifre: &[u8], vekter: &[u32]) -> bool {
    mod11_rest(sifre, vekter) == Some(0)
}

/// (weighted sum + control digit) mod 11: 0 for a classic number; numbers issued from 2032 may have 0 to 3 in `k1`.
pub(super) fn mod11_rest(sifre: &[u8], vekter: &[u32]) -> Option<u32> {
    let kontroll = sifre.get(vekter.len()).filter(|s| s.is_ascii_digit())?;
    Some((vektsum(sifre, vekter)? + u32::from(kontroll - b'0')) % 11)
}
