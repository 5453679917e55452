//! The organisation a certificate is for, and whether it is for a person.

use der::asn1::ObjectIdentifier;
use der::oid::db::rfc4519;
use der::{Any, Tag, Tagged};
use klagesak_core::verdi::Organisasjonsnummer;

use super::Certificate;

/// `organizationIdentifier` of X.520; the tables of the crates leave it out.
const ORGANISATION_IDENTIFIER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.97");
/// `pseudonym` of X.520.
const PSEUDONYM: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.65");
/// What the number of a person begins with in the serial number of a certificate (ETSI EN 319 412-1 section 5.1.3, and the Norwegian
/// `UN:NO-`).
const PERSONAL: [&str; 5] = ["PNO", "PAS", "IDC", "TIN", "UN:"];

impl Certificate {
    /// The name of the organisation that owns it, where the certificate has one. Names of persons are in other attributes.
    #[must_use]
    pub fn organisation_name(&self) -> Option<String> {
        text(self.values(rfc4519::ORGANIZATION_NAME).next()?)
    }

    /// The number of the Norwegian organisation that owns it, where the certificate has one and only one: in the attribute for it, or
    /// as serial number, where Norwegian enterprise certificates used to have it. What stands there in those of other countries is
    /// another number.
    #[must_use]
    pub fn organisation_number(&self) -> Option<String> {
        if self.values(ORGANISATION_IDENTIFIER).next().is_some() {
            return self.registered();
        }
        let norwegian = self.only(rfc4519::COUNTRY_NAME)?.eq_ignore_ascii_case("NO");
        number(&self.only(rfc4519::SERIAL_NUMBER).filter(|_| norwegian)?)
    }

    /// Whether it is an enterprise certificate: the organisation is named by its number in the register, and no person is named.
    #[must_use]
    pub fn is_of_enterprise(&self) -> bool {
        self.registered().is_some() && !self.names_person()
    }

    /// Whether a person is named in it.
    pub(crate) fn names_person(&self) -> bool {
        let names = [rfc4519::GIVEN_NAME, rfc4519::SURNAME, rfc4519::INITIALS, PSEUDONYM];
        let personal = |number: &Any| {
            text(number).is_none_or(|number| PERSONAL.iter().any(|kind| number.starts_with(kind)))
        };
        names.into_iter().any(|id| self.values(id).next().is_some())
            || self.values(rfc4519::SERIAL_NUMBER).any(personal)
    }

    /// The number in the Norwegian register.
    pub(crate) fn registered(&self) -> Option<String> {
        number(self.only(ORGANISATION_IDENTIFIER)?.strip_prefix("NTRNO-")?)
    }

    /// The value of an attribute of the owner that stands there once.
    fn only(&self, id: ObjectIdentifier) -> Option<String> {
        let mut values = self.values(id);
        let value = values.next()?;
        values.next().is_none().then(|| text(value))?
    }

    fn values(&self, id: ObjectIdentifier) -> impl Iterator<Item = &Any> {
        let all = self.body().subject().iter();
        all.filter(move |attribute| attribute.oid == id).map(|attribute| &attribute.value)
    }
}

fn number(text: &str) -> Option<String> {
    Organisasjonsnummer::new(text).ok().map(|number| number.as_str().to_owned())
}

/// The text of a value; none for kinds of text nobody uses any more.
fn text(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::BmpString => {
            let units = value.value().as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair));
            char::decode_utf16(units).collect::<Result<_, _>>().ok()
        }
        Tag::Utf8String | Tag::PrintableString => std::str::from_utf8(value.value()).ok().map(str::to_owned),
        _ => None,
    }
}
