//! Any bytes as e-mail, as text, and as something of a newer version of the standard.

#![no_main]

use klagesak_core::kodeverk::Mimetype;
use klagesak_fuzz::dokument::judge;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    judge(Mimetype::Epost, data);
    judge(Mimetype::Tekst, data);
    judge(Mimetype::Ukjent("message/newer".into()), data);
});
