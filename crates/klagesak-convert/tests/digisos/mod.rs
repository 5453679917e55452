//! Digisos: the klage that comes in, and the events that go out.

mod kanari;
mod klage;
mod offisielle;
mod soker;
mod support;
