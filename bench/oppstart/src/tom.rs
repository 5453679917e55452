//! The program that does nothing.

fn main() {}
