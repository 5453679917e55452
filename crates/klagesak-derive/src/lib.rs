//! `#[derive(FromWire)]`: how a type of the standard is read from its text.
//!
//! The names and what may be absent are those of `serde`, so that nothing is said twice: `rename_all = "camelCase"` and `rename`
//! name the fields, `deserialize_with = "oppgitt"` marks one that may be absent, and `default` one that is then empty. Of each type
//! only a table and a line for each field are written; how an object is gone through is the same code for all of them.

mod expand;
mod field;

use proc_macro::TokenStream;

/// Derives `FromWire` for a struct with named fields.
#[proc_macro_derive(FromWire)]
pub fn from_wire(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand::expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}
