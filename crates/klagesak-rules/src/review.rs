//! The hash a review stands and falls with: of the text in bokmål, the severity and the examples. Where the check lies is no
//! part of it, nor is how the document is laid out.

use std::fmt::Write as _;

use crate::document::Document;

/// FNV-1a, 64 bits. Nobody forges a review of a file that lies in git; the hash tells that something has changed, no more.
pub(crate) fn hash(document: &Document) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in counted(document).bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

fn counted(document: &Document) -> String {
    let mut text = format!("{}\n", document.header.severity);
    let [nb, ..] = &document.texts;
    for part in nb.all() {
        text.push_str(part);
        text.push('\n');
    }
    for word in &document.words {
        let [nb, ..] = &word.texts;
        let _ = writeln!(text, "{}: {nb}", word.name);
    }
    for (kind, examples) in [("breaks", &document.breaks), ("holds", &document.holds)] {
        for example in examples {
            let _ = writeln!(text, "{kind} {} {:?}", example.name, example.max_bytes);
            if let Some(max) = example.max_messages {
                let _ = writeln!(text, "{max}");
            }
            for message in &example.messages {
                let _ = writeln!(text, "{}", message.base);
                for step in &message.steps {
                    let _ = writeln!(text, "{}", step.edit);
                }
            }
            let _ = writeln!(text, "{} {:?}", example.at.join(" "), example.also);
        }
    }
    for named in &document.header.examples {
        let _ = writeln!(text, "{named}");
    }
    text
}
