//! What can be wrong with a signature, and the rule each breaks.

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::pki::ListFault;
use crate::rules::generated::pakke::{
    KO_PAKKE_101, KO_PAKKE_102, KO_PAKKE_103, KO_PAKKE_104, KO_PAKKE_105, KO_PAKKE_106, KO_PAKKE_107,
    KO_PAKKE_108, KO_PAKKE_109, KO_PAKKE_109_FOR_MANGE_LEDD, KO_PAKKE_109_FORFALSKET,
    KO_PAKKE_109_INGEN_UTSTEDER, KO_PAKKE_109_TIL_NOE_ANNET, KO_PAKKE_109_UKJENT_KRAV,
    KO_PAKKE_109_UKJENT_UTSTEDER, KO_PAKKE_109_UTSTEDER_IKKE_GYLDIG, KO_PAKKE_110, KO_PAKKE_111,
    KO_PAKKE_112, KO_PAKKE_113, KO_PAKKE_114, KO_PAKKE_115, KO_PAKKE_116, KO_PAKKE_117,
    KO_PAKKE_117_EN_UTSTEDER, KO_PAKKE_117_UNDERSKRIVEREN, KO_PAKKE_118, KO_PAKKE_118_ANDRE_SERTIFIKATER,
    KO_PAKKE_118_BARE_ENDRINGER, KO_PAKKE_118_FORFALSKET, KO_PAKKE_118_FRA_FRAMTIDEN,
    KO_PAKKE_118_INGEN_LISTE, KO_PAKKE_118_UKJENT_KRAV, KO_PAKKE_118_ULESELIG, KO_PAKKE_118_UTDATERT,
    KO_PAKKE_119, KO_PAKKE_119_ANDRE_SERTIFIKATER, KO_PAKKE_119_BARE_ENDRINGER, KO_PAKKE_119_FORFALSKET,
    KO_PAKKE_119_FRA_FRAMTIDEN, KO_PAKKE_119_INGEN_LISTE, KO_PAKKE_119_UKJENT_KRAV, KO_PAKKE_119_ULESELIG,
    KO_PAKKE_119_UTDATERT, KO_PAKKE_120, KO_PAKKE_125, KO_PAKKE_126, KO_PAKKE_126_PERSON,
    KO_PAKKE_126_UTEN_NUMMER, KO_PAKKE_127, KO_PAKKE_128, KO_PAKKE_129, KO_PAKKE_137,
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
    /// The key of the certificate, or of one of its issuers, is so short that it can be broken.
    WeakKey,
    /// A certificate is called back by its issuer.
    Revoked(Whose),
    /// The receiver demands to know that nothing is called back, and no list tells.
    RevocationUnknown(ListFault),
    /// There are lists of what is called back, and none that can be used.
    ListNotUsed(ListFault),
    /// There are answers of the issuer on what is called back (OCSP), which are not read here.
    OcspNotRead,
    /// The signer says it was made after the time of the check.
    SignedAhead,
    /// The receiver demands an enterprise certificate, and it is none.
    NotEnterprise(OwnerFault),
    /// The receiver demands that the sender signs or one that may sign for it, and it is another.
    OtherSigner,
    /// The receiver demands that the certificate was issued under certain policies, and it was not.
    OtherPolicy,
    /// The signature builds on SHA-1, and the receiver no longer accepts that.
    Sha1Refused,
    /// There are so many signers, or so large keys, that checking them all is too much.
    TooMuch,
}

/// Which certificate on the way it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whose {
    /// That of the signer.
    Signer,
    /// That of an issuer.
    Issuer,
}

/// Why a certificate is no enterprise certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerFault {
    /// It has no organisation number, or several.
    NoNumber,
    /// It names a person.
    Person,
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
    /// A certificate on the way was issued by one whose certificates are for something else than signing.
    OtherPurpose,
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
            Self::Revoked(_) => &KO_PAKKE_117,
            Self::RevocationUnknown(_) => &KO_PAKKE_118,
            Self::ListNotUsed(_) => &KO_PAKKE_119,
            Self::OcspNotRead => &KO_PAKKE_120,
            Self::SignedAhead => &KO_PAKKE_125,
            Self::NotEnterprise(_) => &KO_PAKKE_126,
            Self::OtherSigner => &KO_PAKKE_127,
            Self::OtherPolicy => &KO_PAKKE_128,
            Self::Sha1Refused => &KO_PAKKE_129,
        }
    }

    /// The finding, at a place.
    #[must_use]
    pub fn finding(self, place: Pointer) -> Finding {
        let finding = Finding::new(self.rule(), place);
        match self {
            Self::Untrusted(fault) => finding.with("grunn", fault.reason()),
            Self::Revoked(whose) => finding.with("hvem", whose.words()),
            Self::RevocationUnknown(fault) => finding.with("grunn", demanded(fault)),
            Self::ListNotUsed(fault) => finding.with("grunn", not_used(fault)),
            Self::NotEnterprise(fault) => finding.with("grunn", fault.reason()),
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
            Self::OtherPurpose => KO_PAKKE_109_TIL_NOE_ANNET,
            Self::TooLong => KO_PAKKE_109_FOR_MANGE_LEDD,
            Self::IssuerNotValid => KO_PAKKE_109_UTSTEDER_IKKE_GYLDIG,
            Self::UnknownDemand => KO_PAKKE_109_UKJENT_KRAV,
        }
    }
}

impl Whose {
    fn words(self) -> Text {
        match self {
            Self::Signer => KO_PAKKE_117_UNDERSKRIVEREN,
            Self::Issuer => KO_PAKKE_117_EN_UTSTEDER,
        }
    }
}

impl OwnerFault {
    fn reason(self) -> Text {
        match self {
            Self::NoNumber => KO_PAKKE_126_UTEN_NUMMER,
            Self::Person => KO_PAKKE_126_PERSON,
        }
    }
}

fn demanded(fault: ListFault) -> Text {
    match fault {
        ListFault::Missing => KO_PAKKE_118_INGEN_LISTE,
        ListFault::Unreadable => KO_PAKKE_118_ULESELIG,
        ListFault::Forged => KO_PAKKE_118_FORFALSKET,
        ListFault::UnknownDemand => KO_PAKKE_118_UKJENT_KRAV,
        ListFault::Delta => KO_PAKKE_118_BARE_ENDRINGER,
        ListFault::OtherScope => KO_PAKKE_118_ANDRE_SERTIFIKATER,
        ListFault::NotYet => KO_PAKKE_118_FRA_FRAMTIDEN,
        ListFault::Stale => KO_PAKKE_118_UTDATERT,
    }
}

fn not_used(fault: ListFault) -> Text {
    match fault {
        ListFault::Missing => KO_PAKKE_119_INGEN_LISTE,
        ListFault::Unreadable => KO_PAKKE_119_ULESELIG,
        ListFault::Forged => KO_PAKKE_119_FORFALSKET,
        ListFault::UnknownDemand => KO_PAKKE_119_UKJENT_KRAV,
        ListFault::Delta => KO_PAKKE_119_BARE_ENDRINGER,
        ListFault::OtherScope => KO_PAKKE_119_ANDRE_SERTIFIKATER,
        ListFault::NotYet => KO_PAKKE_119_FRA_FRAMTIDEN,
        ListFault::Stale => KO_PAKKE_119_UTDATERT,
    }
}
