//! Packages: built, verified and unpacked, and every hostile one refused.

mod byte;
mod innhold;
mod mapper;
mod onde;
mod regler;
mod runde;
mod skriving;
mod standard;
mod stor;
mod store_dokumenter;
mod support;
mod vanlig;
