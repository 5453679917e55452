//! What an XFA form does besides being filled in.

use super::budget::Fault;
use super::evner::Leads;
use super::object::Object;
use super::unpack::up_to;

/// Larger than any form, also one with pictures in it.
const LARGEST: usize = 12 * 1024 * 1024;
/// As much of the name of an element as is looked at.
const LONGEST: usize = 100;
/// What sends the form, or asks a service on the net, in the events of a form.
const SENDS: [&str; 3] = ["submit", "execute", "wsdlConnection"];

/// What a form does.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) scripts: bool,
    pub(super) sends: bool,
}

/// Reads a form: a stream, or a list of streams that are one text.
pub(super) fn read<'a>(leads: &impl Leads<'a>, form: &Object) -> Result<Form, Fault> {
    let mut parts = vec![form.clone()];
    for list in leads.values(form)? {
        if let Object::Array(list) = list {
            parts.extend(list);
        }
    }
    let mut content = Vec::new();
    for part in parts {
        for stream in leads.streams(&part)? {
            leads.budget().attachment()?;
            match up_to(&stream, LARGEST + 1, leads.budget()) {
                // What nobody gets open, no program runs.
                Err(Fault::Damaged) => {}
                // In two bytes a letter, the letters asked for have one that is null.
                read => content.extend(read?.into_iter().filter(|byte| *byte != 0)),
            }
            if content.len() > LARGEST {
                return Err(Fault::Limit);
            }
        }
    }
    Ok(elements(&content))
}

fn elements(content: &[u8]) -> Form {
    let mut form = Form::default();
    for at in memchr::memchr_iter(b'<', content) {
        let rest = content.get(at + 1..).unwrap_or_default();
        // What is declared may be any element.
        form.scripts |= rest.starts_with(b"!ENTITY");
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/' | b'<');
        let head = rest.get(..rest.len().min(LONGEST)).unwrap_or_default();
        let Some(end) = head.iter().position(ends) else { continue };
        let name =
            head.get(..end).unwrap_or_default().rsplit(|byte| *byte == b':').next().unwrap_or_default();
        form.scripts |= name == b"script" && !is_empty(rest);
        form.sends |= SENDS.iter().any(|sends| name == sends.as_bytes());
    }
    form
}

/// Whether an element has nothing in it.
fn is_empty(element: &[u8]) -> bool {
    let Some(end) = memchr::memchr(b'>', element) else { return false };
    let (head, rest) = element.split_at_checked(end).unwrap_or_default();
    let rest = rest.get(1..).unwrap_or_default().trim_ascii_start();
    head.ends_with(b"/") || rest.starts_with(b"</")
}
