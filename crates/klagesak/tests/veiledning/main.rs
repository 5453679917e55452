//! The examples, run: what the guides in `docs/veiledning` show is cut out of them.

#![allow(dead_code, clippy::duplicate_mod, clippy::panic)]

#[path = "../../examples/bygg_med_typer.rs"]
mod bygg_med_typer;
#[path = "../../examples/bygg_oversendelse.rs"]
mod bygg_oversendelse;
#[path = "../../examples/konverter.rs"]
mod konverter;
#[path = "../../examples/motta.rs"]
mod motta;
#[path = "../../examples/pakk.rs"]
mod pakk;

mod bygg;
mod forsendelse;
mod mottak;
