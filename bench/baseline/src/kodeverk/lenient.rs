//! Lenient reading of codes, for messages of a newer minor version only.

use std::cell::Cell;

thread_local! {
    static LEMPELIG: Cell<bool> = const { Cell::new(false) };
}
pub fn lenient<T>(f: impl FnOnce() -> T) -> T {
    struct Tilbake(bool);
    impl Drop for Tilbake {
        fn drop(&mut self) {
            LEMPELIG.set(self.0);
        }
    }
    let _tilbake = Tilbake(LEMPELIG.replace(true));
    f()
}

pub(crate) fn is_lenient() -> bool {
    LEMPELIG.get()
}
