//! Bytes that are written as a sign and two digits, as in addresses (`%`) and in mail (`=`).

/// With the sign and two digits as the byte they stand for. What is not so written is left as it is.
pub(super) fn unescaped(text: &[u8], sign: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        match after.first_chunk().filter(|_| *first == sign).and_then(byte) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    bytes
}

fn byte(digits: &[u8; 2]) -> Option<u8> {
    let [high, low] =
        digits.map(|digit| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok()));
    Some(high? << 4 | low?)
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn a_sign_and_two_digits_are_a_byte_and_nothing_else_is() {
        assert_eq!(unescaped(b"%5c%5Ca%2", b'%'), b"\\\\a%2");
        assert_eq!(unescaped(b"=3D=+1=G0%41==41", b'='), b"==+1=G0%41=A");
    }
}
