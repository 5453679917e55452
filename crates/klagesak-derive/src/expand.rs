//! From a type to its reader.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Error, Fields, Result};

use crate::field::{Absent, Field, is_camel};

/// Which fields a text has had is kept in a number of so many bits.
const MOST_FIELDS: usize = 64;

pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let Data::Struct(syn::DataStruct { fields: Fields::Named(fields), .. }) = &input.data else {
        return Err(Error::new_spanned(input, "only a struct with named fields is read this way"));
    };
    let camel = is_camel(&input.attrs)?;
    let fields: Vec<_> = fields.named.iter().map(|field| Field::of(field, camel)).collect::<Result<_>>()?;
    if fields.len() > MOST_FIELDS {
        return Err(Error::new_spanned(input, "a type has at most 64 fields"));
    }

    let reader = quote!(crate::reader);
    let rows = fields.iter().map(|Field { name, absent, .. }| {
        let required = *absent == Absent::Missing;
        quote!(#reader::Field::new(#name, #required))
    });
    let slots: Vec<_> = (0..fields.len()).map(|index| format_ident!("slot{index}")).collect();
    let types = fields.iter().map(|field| field.ty);
    let indexes = 0..fields.len();
    let idents: Vec<_> = fields.iter().map(|field| field.ident).collect();
    let read = fields.iter().zip(&slots).map(|(field, slot)| {
        let absent = match field.absent {
            Absent::Missing => quote!(#reader::FromWire::stand_in),
            Absent::None | Absent::Default => quote!(Default::default),
        };
        quote!(#slot.unwrap_or_else(#absent))
    });

    let name = &input.ident;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(syn::parse_quote!(crate::reader::FromWire));
        parameter.bounds.push(syn::parse_quote!(crate::melding::Innhold));
    }
    let (parameters, arguments, bounds) = generics.split_for_impl();
    Ok(quote! {
        impl #parameters #reader::FromWire for #name #arguments #bounds {
            #[inline(never)]
            fn read(reader: &mut #reader::Reader<'_>) -> Self {
                static TABLE: #reader::Table = #reader::Table::new(stringify!(#name), &[#(#rows),*]);
                #(let mut #slots: Option<#types> = None;)*
                let is_object = reader.object(&TABLE, &mut |field, reader| match field {
                    #(#indexes => #slots = Some(#reader::FromWire::read(reader)),)*
                    _ => {}
                });
                if !is_object {
                    return Self::stand_in();
                }
                Self { #(#idents: #read),* }
            }

            fn stand_in() -> Self {
                Self { #(#idents: #reader::FromWire::stand_in()),* }
            }
        }
    })
}
