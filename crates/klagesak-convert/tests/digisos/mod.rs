//! Digisos: the klage that comes in, and the events that go out.

mod kanari;
mod klage;
mod offisielle;
mod sideveier;
mod soker;
mod support;
