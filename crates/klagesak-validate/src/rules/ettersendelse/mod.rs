//! Late documents and comments (ETTERSENDELSE).

pub(super) mod kommentar;
pub(super) mod svar;
