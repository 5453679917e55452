//! The code of the guides in `docs/veiledning`: the pages show these lines, and these tests run them.

mod fagsystem;
mod mottaker;
