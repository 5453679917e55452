//! Why faults could not be tried.

/// What is wrong with the run itself: a survivor is no error.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}")]
    File {
        /// The file.
        path: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A program could not be started.
    #[error("cannot start {program}")]
    Start {
        /// The program.
        program: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A program failed that must not fail.
    #[error("{program} failed: {told}")]
    Failed {
        /// The program.
        program: String,
        /// The end of what it said.
        told: String,
    },
    /// A list or a result has another form.
    #[error("{what} has another form")]
    Json {
        /// What was read.
        what: String,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
    /// A source could not be parsed.
    #[error("{path} is no Rust: {told}")]
    Syntax {
        /// The file.
        path: String,
        /// Why.
        told: String,
    },
    /// Something else than a fault keeps the copy from being compiled.
    #[error("the copy does not compile, and not because of a fault put into it: {0}")]
    Compile(String),
    /// Without a fault, the tests fail.
    #[error("{0} fails with no fault put in")]
    Baseline(String),
}

/// What may be wrong with the run.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A fault of a file, with its name.
pub(crate) fn at(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.display().to_string();
    move |source| Error::File { path, source }
}
