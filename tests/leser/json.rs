//! What is JSON and what is not, by somebody else's collection: the files of JSONTestSuite (`test_parsing`), where
//! `KLAGESAK_JSONTESTSUITE` says they are.

use klagesak_core::{Limits, read, syntax};
use klagesak_tests::skipped::lying_beside;
use serde_json::Value;

/// RFC 8259 lets a reader take these; here a key stands once.
const TWICE: &[&str] = &["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

fn parsed(bytes: &[u8]) -> Option<Value> {
    let text = syntax::text(bytes, &Limits::default()).ok()?;
    read::value(text, &Limits::default()).ok()
}

#[test]
fn what_is_json_is_read_and_nothing_else() {
    let Some(folder) = lying_beside("KLAGESAK_JSONTESTSUITE", "jsontestsuite", "test_parsing") else {
        return;
    };
    let mut counted = [0; 3];
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        let read = parsed(&bytes);
        match name.as_bytes()[0] {
            b'y' if TWICE.contains(&&*name) => assert!(read.is_none(), "{name}"),
            b'y' => {
                assert_eq!(read, Some(serde_json::from_slice(&bytes).unwrap()), "{name}");
                counted[0] += 1;
            }
            b'n' => {
                assert!(read.is_none(), "{name}");
                counted[1] += 1;
            }
            _ => {
                // Where a reader may choose, it chooses as the types do that are read with serde_json, or refuses.
                let theirs = serde_json::from_slice(&bytes).ok();
                assert!(read.is_none() || read == theirs, "{name}");
                counted[2] += usize::from(read.is_some());
            }
        }
    }
    println!("{} read, {} refused, {} of those that are a choice read", counted[0], counted[1], counted[2]);
    assert!(counted[0] > 90 && counted[1] > 180, "{counted:?}");
}
