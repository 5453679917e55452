//! Images: whether their size can be read, whether they are whole, and whether something else lies behind them.

mod check;
mod heic;
mod jpeg;
mod png;
mod tiff;
mod vindu;

pub(super) use check::check_all;
