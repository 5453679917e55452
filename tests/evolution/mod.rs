//! How the format grows, rehearsed on one message type before anybody needs it. Read it as the recipe:
//!
//! | file | what it shows |
//! |---|---|
//! | `v1_1/` | version 1.1: a `trekk` with one more optional field, one more code, and one more rule |
//! | `underversjon.rs` | what 1.1 must not break: the schema of 1.0, readers of 1.0, messages of 1.0 |
//! | `v2_0/` | version 2.0: a field with another name, in a module with only what differs |
//! | `hovedversjon.rs` | what 2.0 owes those who come from 1: an upgrade without loss, a downgrade that tells what is lost, and the rules |
//!
//! `CONTRIBUTING.md`, «A new version», tells where each of these goes when it is for real.

mod hovedversjon;
mod konvolutt;
mod underversjon;
mod v1_1;
mod v2_0;
