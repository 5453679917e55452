//! How many generated cases a test takes: enough for every day, and more when somebody asks.

/// The usual number; `KLAGESAK_CASES` asks for another.
pub(crate) fn mange(usual: u64) -> u64 {
    std::env::var("KLAGESAK_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}
