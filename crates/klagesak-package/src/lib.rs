//! A klagesak shipment on disk: the message and its documents.

pub mod innhold;
