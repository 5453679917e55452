//! Forms of JSON values as data.

/// The form of a JSON value.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Any text.
    Text,
    /// One of these words.
    Code(&'static [&'static str]),
    /// A text of a form.
    Form(Form),
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// True or false.
    Flag,
    /// At least so many of the same.
    List(&'static Shape, usize),
    /// Fields. Others are tolerated.
    Object(&'static [Field]),
    /// Fields that depend on what the field `type` says, and those that do not.
    Kinds { common: &'static [Field], kinds: &'static [(&'static str, &'static [Field])] },
}

/// A field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: &'static Shape,
    pub(crate) required: bool,
}

impl Field {
    /// A field that must be there.
    pub(crate) const fn must(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, shape, required: true }
    }

    /// A field that may be there.
    pub(crate) const fn may(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, shape, required: false }
    }
}

/// Forms of text, as their patterns have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `2018-10-04T13:37:00.134Z`.
    Tidspunkt,
    /// The same, with any offset (RFC 3339).
    DateTime,
    /// `2018-10-04`.
    Dato,
    /// A UUID in lower case.
    Uuid,
    /// So many digits.
    Digits(usize),
    /// `1.0.0`.
    Version,
}

impl Form {
    /// How the form looks.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Tidspunkt => "2018-10-04T13:37:00.134Z",
            Self::DateTime => "2018-10-04T13:37:00+02:00",
            Self::Dato => "2018-10-04",
            Self::Uuid => "12345678-9abc-def0-1234-56789abcdef0",
            Self::Digits(4) => "0314",
            Self::Digits(_) => "12345678903",
            Self::Version => "1.0.0",
        }
    }

    /// Whether a text has the form. Only the form: there may be no such day.
    pub(crate) fn fits(self, text: &str) -> bool {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        match self {
            Self::Tidspunkt => tidspunkt(text),
            // The library takes a space too.
            Self::DateTime => {
                matches!(text.as_bytes().get(10), Some(b'T' | b't'))
                    && chrono::DateTime::parse_from_rfc3339(text).is_ok()
            }
            Self::Dato => mask(text.as_bytes(), b"0000-00-00"),
            Self::Uuid => {
                text.len() == 36
                    && text.bytes().enumerate().all(|(i, b)| match i {
                        8 | 13 | 18 | 23 => b == b'-',
                        _ => matches!(b, b'0'..=b'9' | b'a'..=b'f'),
                    })
            }
            Self::Digits(count) => text.len() == count && digits(text),
            Self::Version => {
                let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
                let (text, build) = text.split_once('+').map_or((text, None), |(a, b)| (a, Some(b)));
                let (text, pre) = text.split_once('-').map_or((text, None), |(a, b)| (a, Some(b)));
                let numbers: Vec<_> = text.split('.').collect();
                numbers.len() == 3
                    && numbers.into_iter().all(digits)
                    && pre.is_none_or(word)
                    && build.is_none_or(word)
            }
        }
    }
}

/// The official pattern has any one character between the seconds and their fraction: its dot is not escaped.
fn tidspunkt(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(19) else { return false };
    let mut rest = rest.chars();
    let separator = rest.next();
    let fraction = rest.as_str().strip_suffix('Z');
    mask(clock.as_bytes(), b"0000-00-00T00:00:00")
        && separator.is_some_and(|c| !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'))
        && fraction.is_some_and(|f| !f.is_empty() && f.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a text is like a mask, in which 0 stands for any digit.
fn mask(text: &[u8], mask: &[u8]) -> bool {
    text.len() == mask.len()
        && text.iter().zip(mask).all(|(b, m)| if *m == b'0' { b.is_ascii_digit() } else { b == m })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_of_their_patterns() {
        for form in [
            Form::Tidspunkt,
            Form::DateTime,
            Form::Dato,
            Form::Uuid,
            Form::Digits(4),
            Form::Digits(11),
            Form::Version,
        ] {
            assert!(form.fits(form.example()), "{form:?}");
            assert!(!form.fits("") && !form.fits("æøå") && !form.fits(&format!("{}\n", form.example())));
        }
        for text in ["2018-10-04T13:37:00x1Z", "2018-10-04T13:37:00æ1Z", "2018-99-04T99:37:00.123456789012Z"]
        {
            assert!(Form::Tidspunkt.fits(text), "{text}");
        }
        for text in [
            "2018-10-04T13:37:00Z",
            "2018-10-04T13:37:00.Z",
            "2018-10-04T13:37:00.1",
            "2018-10-04T13:37:00.1+01:00",
        ] {
            assert!(!Form::Tidspunkt.fits(text), "{text}");
        }
        for text in ["1.0.0-alpha", "1.0.0-a+b", "1.0.0+b", "01.2.33"] {
            assert!(Form::Version.fits(text), "{text}");
        }
        for text in ["1.0", "1.0.0-", "1.0.0+", "1.0.0-a-b", "1.0.0+a+b", "1.0.0.0", "v1.0.0"] {
            assert!(!Form::Version.fits(text), "{text}");
        }
    }
}
