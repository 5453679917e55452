//! A field of a type, as the attributes of `serde` have it.

use syn::{Attribute, Error, LitStr, Result, Type};

/// What a field is when the text does not have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    /// A fault.
    Missing,
    /// Nothing: the field is an `Option`.
    None,
    /// Empty.
    Default,
}

/// A field.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a syn::Ident,
    pub(crate) ty: &'a Type,
    pub(crate) name: String,
    pub(crate) absent: Absent,
}

impl<'a> Field<'a> {
    pub(crate) fn of(field: &'a syn::Field, camel: bool) -> Result<Self> {
        let ident = field.ident.as_ref().ok_or_else(|| Error::new_spanned(field, "a field has a name"))?;
        let plain = ident.to_string();
        let mut name = if camel { camel_case(&plain) } else { plain };
        let (mut default, mut option) = (false, false);
        each(&field.attrs, |meta| {
            if meta.path.is_ident("rename") {
                name = text(&meta)?.value();
            } else if meta.path.is_ident("default") {
                default = true;
            } else if meta.path.is_ident("deserialize_with") {
                option = text(&meta)?.value() == "oppgitt";
                if !option {
                    return Err(meta.error("only `oppgitt` is known here"));
                }
            } else if meta.path.is_ident("skip_serializing_if") {
                text(&meta)?;
            } else {
                return Err(meta.error("this attribute is not known to `FromWire`"));
            }
            Ok(())
        })?;
        let absent = match (option, default) {
            (true, _) => Absent::None,
            (false, true) => Absent::Default,
            (false, false) => Absent::Missing,
        };
        Ok(Self { ident, ty: &field.ty, name, absent })
    }
}

/// Whether the names of a type's fields are written in camel case.
pub(crate) fn is_camel(attributes: &[Attribute]) -> Result<bool> {
    let mut camel = false;
    each(attributes, |meta| {
        if meta.path.is_ident("rename_all") {
            camel = text(&meta)?.value() == "camelCase";
            if !camel {
                return Err(meta.error("only `camelCase` is known here"));
            }
        } else if meta.input.peek(syn::Token![=]) {
            text(&meta)?;
        } else if meta.input.peek(syn::token::Paren) {
            // What a derived reader of serde demands of type parameters.
            meta.parse_nested_meta(|inner| text(&inner).map(drop))?;
        }
        Ok(())
    })?;
    Ok(camel)
}

fn each(
    attributes: &[Attribute],
    mut visit: impl FnMut(syn::meta::ParseNestedMeta<'_>) -> Result<()>,
) -> Result<()> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
        .try_for_each(|attribute| attribute.parse_nested_meta(&mut visit))
}

fn text(meta: &syn::meta::ParseNestedMeta<'_>) -> Result<LitStr> {
    meta.value()?.parse()
}

fn camel_case(name: &str) -> String {
    let mut upper = false;
    let mut camel = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '_' => upper = true,
            _ if std::mem::take(&mut upper) => camel.push(letter.to_ascii_uppercase()),
            _ => camel.push(letter),
        }
    }
    camel
}
