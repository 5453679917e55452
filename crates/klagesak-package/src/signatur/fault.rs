//! What can be wrong with a signature, and the rule each breaks.

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::rules::signatur as rules;

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
    /// There is no way from the certificate to somebody who is trusted.
    Untrusted(PathFault),
    /// The signature does not say which certificate it is of.
    NoSigningCertificate,
    /// The signature says it is of another certificate.
    OtherSigningCertificate,
    /// The signature builds on SHA-1.
    Sha1,
    /// The signature is of a kind we do not know.
    Unsupported,
    /// The key is so short that it can be broken.
    WeakKey,
}

/// Why there is no way from a certificate to somebody who is trusted. When several ways were tried, the one that came furthest.
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
            Self::Unsigned => &rules::UNSIGNED,
            Self::Required => &rules::REQUIRED,
            Self::TrustNotAsked => &rules::TRUST_NOT_ASKED,
            Self::Malformed => &rules::MALFORMED,
            Self::Changed => &rules::CHANGED,
            Self::WrongKey => &rules::WRONG_KEY,
            Self::NoCertificate => &rules::NO_CERTIFICATE,
            Self::Purpose => &rules::PURPOSE,
            Self::Expired => &rules::EXPIRED,
            Self::NotYetValid => &rules::NOT_YET_VALID,
            Self::Untrusted(_) => &rules::UNTRUSTED,
            Self::NoSigningCertificate => &rules::NO_SIGNING_CERTIFICATE,
            Self::OtherSigningCertificate => &rules::OTHER_SIGNING_CERTIFICATE,
            Self::Sha1 => &rules::SHA_1,
            Self::Unsupported => &rules::UNSUPPORTED,
            Self::WeakKey => &rules::WEAK_KEY,
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
            Self::UnknownIssuer => Text {
                nb: "utstederen er ikke blant dem du stoler på",
                nn: "utferdaren er ikkje blant dei du stoler på",
                en: "the issuer is not among those you trust",
            },
            Self::Forged => Text {
                nb: "sertifikatet er ikke signert av den som oppgis som utsteder",
                nn: "sertifikatet er ikkje signert av den som er gitt opp som utferdar",
                en: "the certificate is not signed by the one given as its issuer",
            },
            Self::NotAnIssuer => Text {
                nb: "et sertifikat er utstedt av noen som ikke har lov til å utstede sertifikater",
                nn: "eit sertifikat er utferda av nokon som ikkje har lov til å utferde sertifikat",
                en: "a certificate was issued by somebody who may not issue certificates",
            },
            Self::TooLong => Text {
                nb: "det er flere ledd mellom sertifikatet og utstederen enn utstederen tillater",
                nn: "det er fleire ledd mellom sertifikatet og utferdaren enn utferdaren tillèt",
                en: "there are more links between the certificate and the issuer than the issuer allows",
            },
            Self::IssuerNotValid => Text {
                nb: "sertifikatet til utstederen er utløpt eller ikke gyldig ennå",
                nn: "sertifikatet til utferdaren er gått ut eller ikkje gyldig enno",
                en: "the issuer's certificate has expired or is not valid yet",
            },
            Self::UnknownDemand => Text {
                nb: "et sertifikat stiller krav vi ikke kjenner",
                nn: "eit sertifikat stiller krav vi ikkje kjenner",
                en: "a certificate makes demands we do not know",
            },
        }
    }
}
