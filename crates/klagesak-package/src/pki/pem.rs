//! The blocks of a PEM file.

/// What stands between the marks with this label, in the order of the file; none for a block that cannot be read. What else is in the
/// file is passed over.
pub(super) fn blocks(text: &str, label: &str) -> Vec<Option<Vec<u8>>> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let block = |block: &str| {
        let (body, _) = block.split_once(&end)?;
        let pem = format!("{begin}\n{}\n{end}\n", body.trim());
        der::pem::decode_vec(pem.as_bytes()).ok().map(|(_, der)| der)
    };
    text.split(&begin).skip(1).map(block).collect()
}
