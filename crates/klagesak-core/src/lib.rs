//! core
pub mod kodeverk;
pub mod text;
pub mod verdi;
