//! SignedData (RFC 5652), as far as a detached signature has it.

use der::asn1::{ObjectIdentifier, SetOfVec};
use der::oid::db::rfc5911;
use der::{Any, Decode, Encode, Sequence};
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::pki::cms::{CmsVersion, ContentInfo, EncapsulatedContentInfo, Owner, SignerInfo};
use crate::pki::{Certificate, ber};

/// The certificates are kept as they are: what is signed in them is their bytes, and kinds we do not know may lie beside them.
#[derive(Sequence)]
pub(super) struct SignedData {
    pub(super) version: CmsVersion,
    pub(super) digest_algorithms: SetOfVec<AlgorithmIdentifierOwned>,
    pub(super) content: EncapsulatedContentInfo,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(super) certificates: Option<SetOfVec<Any>>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(super) revocations: Option<SetOfVec<Any>>,
    pub(super) signers: SetOfVec<SignerInfo>,
}

impl SignedData {
    /// The message in a signature file; none when it is not one.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let der = ber::to_der(bytes).ok()?;
        let info = ContentInfo::from_der(&der).ok()?;
        (info.content_type == rfc5911::ID_SIGNED_DATA).then_some(())?;
        Self::from_der(&info.content.to_der().ok()?).ok()
    }

    pub(super) fn write(&self) -> der::Result<Vec<u8>> {
        let content = Any::from_der(&self.to_der()?)?;
        ContentInfo { content_type: rfc5911::ID_SIGNED_DATA, content }.to_der()
    }

    pub(super) fn content_type(&self) -> ObjectIdentifier {
        self.content.econtent_type
    }

    /// The certificates that came with the signature and can be read.
    pub(super) fn certificates(&self) -> Vec<Certificate> {
        let all = self.certificates.iter().flat_map(SetOfVec::iter);
        all.filter_map(|any| Certificate::from_der(&any.to_der().ok()?)).collect()
    }
}

/// Whether this is the certificate the signer is known by.
pub(super) fn is_of(signer: &Owner, certificate: &Certificate) -> bool {
    let body = certificate.body();
    match signer {
        Owner::IssuerAndSerialNumber(id) => {
            id.issuer == *body.issuer() && id.serial_number == *body.serial_number()
        }
        Owner::SubjectKeyIdentifier(id) => {
            matches!(body.get_extension::<SubjectKeyIdentifier>(), Ok(Some((_, own))) if own == *id)
        }
    }
}
