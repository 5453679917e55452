//! Being asked to stop, by the keyboard, by the system or by a terminal that closes.

use std::sync::atomic::{AtomicBool, Ordering};

/// The code a shell gives a program that was interrupted.
pub(crate) const CODE: u8 = 130;

static ASKED: AtomicBool = AtomicBool::new(false);

/// Installs the handler of Ctrl-C: the first cancels the work, which removes partial output; the second exits at once.
pub(crate) fn listen() -> &'static AtomicBool {
    #[expect(clippy::exit, reason = "somebody has asked twice, and the work does not end by itself")]
    let handler = || {
        if ASKED.swap(true, Ordering::Relaxed) {
            std::process::exit(CODE.into());
        }
    };
    // Where there can be no handler, the program is ended as before.
    let _ = ctrlc::set_handler(handler);
    &ASKED
}

/// Whether cancellation has been requested.
pub(crate) fn asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}
