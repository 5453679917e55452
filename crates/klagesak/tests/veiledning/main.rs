//! The code of the guides in `docs/veiledning`: the pages show these lines, and these tests run them.

mod arkiv;
mod fagsystem;
mod forsendelse;
mod mottaker;
