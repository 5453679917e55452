//! core
pub mod frister;
pub mod helligdager;
pub mod kodeverk;
pub mod lovgrunnlag;
pub mod register;
pub mod text;
pub mod verdi;
