//! The published JSON Schemas, made from the types.
//!
//! ```
//! use klagesak_core::kodeverk::Meldingstype;
//! use klagesak_core::schema;
//!
//! let schema = schema::message(&Meldingstype::Oversendelse);
//! assert_eq!(schema["$id"], "urn:klagesak:1.0:oversendelse");
//! assert_eq!(schema["additionalProperties"], false);
//!
//! // The same under an address of the publisher's own.
//! let schema = schema::message_with_base(&Meldingstype::Trekk, Some("https://example.org/klagesak/"));
//! assert_eq!(schema["$id"], "https://example.org/klagesak/1.0/klagesak.trekk.schema.json");
//! ```

mod generate;
mod index;
mod narrow;
mod transform;

pub use generate::{
    code_list, code_list_as_of, code_list_of, core, marked, message, message_as_of, message_of,
    message_with_base, publish, report, report_as_of, shared,
};
pub use index::{folder, index, index_as_of, message_file};
