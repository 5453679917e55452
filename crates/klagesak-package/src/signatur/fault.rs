//! What can be wrong with a signature, and the rule each breaks.

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::rules::generated::pakke::{
    KO_PAKKE_101, KO_PAKKE_102, KO_PAKKE_103, KO_PAKKE_104, KO_PAKKE_105, KO_PAKKE_106, KO_PAKKE_107,
    KO_PAKKE_108, KO_PAKKE_109, KO_PAKKE_109_FOR_MANGE_LEDD, KO_PAKKE_109_FORFALSKET,
    KO_PAKKE_109_INGEN_UTSTEDER, KO_PAKKE_109_UKJENT_KRAV, KO_PAKKE_109_UKJENT_UTSTEDER,
    KO_PAKKE_109_UTSTEDER_IKKE_GYLDIG, KO_PAKKE_110, KO_PAKKE_111, KO_PAKKE_112, KO_PAKKE_113, KO_PAKKE_114,
    KO_PAKKE_115, KO_PAKKE_116, KO_PAKKE_137,
};

/// What is wrong with a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// There is no signature.
    Unsigned,
    /// There is no signature, and the receiver demands one.
    Required,
    /// The signature is right, and nobody has said who is trusted.
    TrustNotAsked,
    /// The file is not a signature that can be read.
    Malformed,
    /// What is signed has another checksum: it was changed after it was signed.
    Changed,
    /// The signature was not made with the key of the certificate, or has itself been changed.
    WrongKey,
    /// The signer's certificate does not come with the signature.
    NoCertificate,
    /// The certificate is not for signing.
    Purpose,
    /// The certificate had run out.
    Expired,
    /// The certificate was not valid yet.
    NotYetValid,
    /// The certificate does not chain to a trust anchor.
    Untrusted(PathFault),
    /// The signature does not say which certificate it is of.
    NoSigningCertificate,
    /// The signature says it is of another certificate.
    OtherSigningCertificate,
    /// The signature builds on SHA-1.
    Sha1,
    /// The signature has an unknown algorithm or structure.
    Unsupported,
    /// The key is so short that it can be broken.
    WeakKey,
    /// There are so many signers, or so large keys, that checking them all is too much.
    TooMuch,
}

/// Why a certificate does not chain to a trust anchor. When several paths were tried, the one that came furthest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PathFault {
    /// The issuer is not known.
    UnknownIssuer,
    /// The certificate was not signed by the one it gives as its issuer.
    Forged,
    /// A certificate on the way was issued by one that may not issue certificates.
    NotAnIssuer,
    /// There are more issuers on the way than one of them allows.
    TooLong,
    /// An issuer's certificate is not valid at the time.
    IssuerNotValid,
    /// A certificate on the way demands something we do not know.
    UnknownDemand,
}

impl Fault {
    /// The rule.
    #[must_use]
    pub fn rule(self) -> &'static RuleInfo {
        match self {
            Self::Unsigned => &KO_PAKKE_101,
            Self::Required => &KO_PAKKE_115,
            Self::TrustNotAsked => &KO_PAKKE_116,
            Self::Malformed => &KO_PAKKE_102,
            Self::Changed => &KO_PAKKE_103,
            Self::WrongKey => &KO_PAKKE_104,
            Self::NoCertificate => &KO_PAKKE_105,
            Self::Purpose => &KO_PAKKE_106,
            Self::Expired => &KO_PAKKE_107,
            Self::NotYetValid => &KO_PAKKE_108,
            Self::Untrusted(_) => &KO_PAKKE_109,
            Self::NoSigningCertificate => &KO_PAKKE_110,
            Self::OtherSigningCertificate => &KO_PAKKE_111,
            Self::Sha1 => &KO_PAKKE_112,
            Self::Unsupported => &KO_PAKKE_113,
            Self::WeakKey => &KO_PAKKE_114,
            Self::TooMuch => &KO_PAKKE_137,
        }
    }

    /// The finding, at a place.
    #[must_use]
    pub fn finding(self, place: Pointer) -> Finding {
        let finding = Finding::new(self.rule(), place);
        match self {
            Self::Untrusted(fault) => finding.with("grunn", fault.reason()),
            _ => finding,
        }
    }
}

impl PathFault {
    fn reason(self) -> Text {
        match self {
            Self::UnknownIssuer => KO_PAKKE_109_UKJENT_UTSTEDER,
            Self::Forged => KO_PAKKE_109_FORFALSKET,
            Self::NotAnIssuer => KO_PAKKE_109_INGEN_UTSTEDER,
            Self::TooLong => KO_PAKKE_109_FOR_MANGE_LEDD,
            Self::IssuerNotValid => KO_PAKKE_109_UTSTEDER_IKKE_GYLDIG,
            Self::UnknownDemand => KO_PAKKE_109_UKJENT_KRAV,
        }
    }
}
