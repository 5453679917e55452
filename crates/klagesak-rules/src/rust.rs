//! How Rust is written: names, texts, and what a check is given.

/// What a check may be bound to: the word in a document, the variant of `Check`, the type it is given and the name of that
/// parameter in a new check.
pub(crate) const NODES: [(&str, &str, &str, &str); 26] = [
    ("layer", "Layer", "", ""),
    ("hode", "Hode", "Hode<'_>", "hode"),
    ("innhold", "Innhold", "Melding", "melding"),
    ("oversendelse", "Oversendelse", "Oversendelse", "oversendelse"),
    ("kvittering", "Kvittering", "Kvittering", "kvittering"),
    ("status", "Status", "Status", "status"),
    ("forespoersel", "Forespoersel", "Forespoersel", "forespoersel"),
    ("ettersendelse", "Ettersendelse", "Ettersendelse", "ettersendelse"),
    ("avgjoerelse", "Avgjoerelse", "Avgjoerelse", "avgjoerelse"),
    ("trekk", "Trekk", "Trekk", "trekk"),
    ("retur", "Retur", "Retur", "retur"),
    ("innkommetklage", "InnkommetKlage", "InnkommetKlage", "klage"),
    ("nyttvedtak", "NyttVedtak", "NyttVedtak", "nytt"),
    ("overfoering", "Overfoering", "Overfoering", "overfoering"),
    ("partsendring", "Partsendring", "Partsendring", "endring"),
    ("part", "Part", "Part", "part"),
    ("vedtak", "Vedtak", "Vedtak", "vedtak"),
    ("ytelse", "Ytelse", "Ytelse", "ytelse"),
    ("klage", "Klage", "Klage", "klage"),
    ("fremsettelse", "Fremsettelse", "Fremsettelse", "fremsettelse"),
    ("frist", "Frist", "Klagefrist", "frist"),
    ("foersteinstans", "Foersteinstans", "Foersteinstans", "foersteinstans"),
    ("saksfremstilling", "Saksfremstilling", "Saksfremstilling", "fremstilling"),
    ("dokumenter", "Dokumenter", "[Dokument]", "dokumenter"),
    ("dokument", "Dokument", "Dokument", "dokument"),
    ("forloep", "Forloep", "Forloep", "forloep"),
];

/// The name of a record: `KO_KLAGE_010` of `KO-KLAGE-010`.
pub(crate) fn record(id: &str) -> String {
    id.replace('-', "_")
}

/// The name of words of a rule: `KO_PAKKE_004_FORAN`.
pub(crate) fn word(id: &str, name: &str) -> String {
    format!("{}_{}", record(id), name.replace('-', "_").to_ascii_uppercase())
}

/// The file of a group: `klage` of `KLAGE`.
pub(crate) fn module(group: &str) -> String {
    group.to_ascii_lowercase()
}

/// A text as a literal, raw where that spares the reader escapes.
pub(crate) fn text(text: &str) -> String {
    let plain = format!("{text:?}");
    let raw = plain.contains("\\\"") && !text.contains("\"#") && !text.contains('\\');
    let quotes_only = text.chars().filter(|c| *c == '"').count() == plain.matches('\\').count();
    if raw && quotes_only { format!("r#\"{text}\"#") } else { plain }
}

/// A line as a literal without escapes.
pub(crate) fn raw(line: &str) -> String {
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !line.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{line}\"{hashes}")
}
