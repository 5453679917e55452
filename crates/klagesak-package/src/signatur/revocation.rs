//! What the lists of called back certificates say of those on the way to an anchor. The lists are given by the receiver, or lie in the
//! signature; it is the same who brings them, since an issuer has signed them.

use std::time::SystemTime;

use der::asn1::ObjectIdentifier;
use der::{Any, Decode, Encode, Sequence, SliceReader, Tag, Tagged};
use x509_cert::attr::Attributes;

use super::Fault;
use super::fault::Whose;
use super::message::SignedData;
use super::path::Way;
use super::work::Work;
use crate::pki::cms::SignerInfo;
use crate::pki::{ListFault, RevocationList, Standing};

/// An answer of an issuer among the lists of a signature (RFC 5940).
const OCSP_RESPONSE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.16.2");
/// Where a signer puts lists and answers in an attribute: by RFC 5126 among those that are not signed, by Adobe among those that are.
const VALUES: [ObjectIdentifier; 2] = [
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.24"),
    ObjectIdentifier::new_unwrap("1.2.840.113583.1.1.8"),
];

/// Both attributes are built alike.
#[derive(Sequence)]
struct Values {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    lists: Option<Vec<Any>>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    answers: Option<Vec<Any>>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    _other: Option<Any>,
}

/// What lies in a signature.
#[derive(Default)]
pub(super) struct Inside {
    lists: Vec<RevocationList>,
    /// Something there is a list that cannot be read.
    unreadable: bool,
    /// There are answers of an issuer, which are not read here.
    pub(super) ocsp: bool,
}

impl Inside {
    pub(super) fn of(message: &SignedData) -> Self {
        let mut inside = Self::default();
        for one in message.revocations.iter().flat_map(|all| all.iter()) {
            if one.tag() == Tag::Sequence {
                inside.add(one);
            } else {
                let kind =
                    SliceReader::new(one.value()).and_then(|mut inner| ObjectIdentifier::decode(&mut inner));
                inside.ocsp |= kind == Ok(OCSP_RESPONSE);
            }
        }
        message.signers.iter().for_each(|signer| inside.add_attributes(signer));
        inside
    }

    fn add_attributes(&mut self, signer: &SignerInfo) {
        let all = [&signer.signed_attrs, &signer.unsigned_attrs];
        let all = all.into_iter().flatten().flat_map(Attributes::iter);
        for value in all.filter(|one| VALUES.contains(&one.oid)).flat_map(|one| one.values.iter()) {
            match value.decode_as::<Values>() {
                Ok(values) => {
                    values.lists.iter().flatten().for_each(|list| self.add(list));
                    self.ocsp |= values.answers.is_some_and(|answers| !answers.is_empty());
                }
                Err(_) => self.unreadable = true,
            }
        }
    }

    fn add(&mut self, list: &Any) {
        match list.to_der().ok().and_then(|der| RevocationList::from_der(&der)) {
            Some(list) => self.lists.push(list),
            None => self.unreadable = true,
        }
    }
}

/// The lists there are.
pub(super) struct Lists<'a> {
    pub(super) given: &'a [RevocationList],
    pub(super) inside: &'a Inside,
}

impl Lists<'_> {
    /// What they say of the certificates on the way. The anchor is trusted by the receiver, whoever might call it back.
    pub(super) fn faults(&self, way: &Way<'_>, at: SystemTime, work: &Work, demanded: bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        let none_given = self.given.is_empty() && self.inside.lists.is_empty() && !self.inside.unreadable;
        for (place, pair) in way.certificates.windows(2).enumerate() {
            let [certificate, issuer] = pair else { continue };
            let mut nearest = if self.inside.unreadable { ListFault::Unreadable } else { ListFault::Missing };
            let mut standing = None;
            for list in
                self.given.iter().chain(&self.inside.lists).filter(|list| list.is_by_issuer_of(certificate))
            {
                let known = list.is_known_to_be_by(issuer);
                let may_check = known || work.pay(issuer.key()) && work.pay_to_read(list.size());
                if !may_check {
                    break;
                }
                match list.standing(certificate, issuer, at) {
                    Ok(found) if standing != Some(Standing::Revoked) => standing = Some(found),
                    Ok(_) => {}
                    Err(fault) => nearest = nearest.max(fault),
                }
            }
            faults.extend(match standing {
                Some(Standing::Good) => None,
                Some(Standing::Revoked) if place == 0 => Some(Fault::Revoked(Whose::Signer)),
                Some(Standing::Revoked) => Some(Fault::Revoked(Whose::Issuer)),
                None if demanded => Some(Fault::RevocationUnknown(nearest)),
                // Who gives the lists of one issuer says nothing of those above it.
                None if none_given || place > 0 && nearest == ListFault::Missing => None,
                None => Some(Fault::ListNotUsed(nearest)),
            });
        }
        if self.inside.ocsp {
            faults.push(Fault::OcspNotRead);
        }
        faults
    }
}
