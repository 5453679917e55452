//! Being asked to stop, by the keyboard, by the system or by a terminal that closes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

#[cfg(unix)]
use signal_hook::{consts, flag};

/// The code a shell gives a program that was interrupted.
pub(crate) const CODE: u8 = 130;

static ASKED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Installs the handler of Ctrl-C: the first cancels the work, which removes partial output; the second exits at once.
pub(crate) fn listen() -> &'static AtomicBool {
    // Where there can be no handler, the program is ended as before.
    #[cfg(unix)]
    for signal in [consts::SIGINT, consts::SIGTERM, consts::SIGHUP] {
        // In this order: the first of the two looks at what was asked before.
        let _ = flag::register_conditional_shutdown(signal, CODE.into(), Arc::clone(&ASKED));
        let _ = flag::register(signal, Arc::clone(&ASKED));
    }
    #[cfg(windows)]
    #[expect(clippy::exit, reason = "somebody has asked twice, and the work does not end by itself")]
    let _ = ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::Relaxed) {
            std::process::exit(CODE.into());
        }
    });
    &ASKED
}

/// Whether cancellation has been requested.
pub(crate) fn asked() -> bool {
    ASKED.load(Ordering::Relaxed)
}
