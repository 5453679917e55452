//! The way from a certificate to one the caller trusts (RFC 5280 section 6, without revocation and policies, which have files of their own).

use std::time::SystemTime;

use der::oid::AssociatedOid;
use der::oid::db::rfc5280;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, NameConstraints};

use super::PathFault;
use super::work::Work;
use crate::pki::{Certificate, Hash};

/// More issuers in a row than anybody has.
const LONGEST: usize = 8;

/// The way from a certificate, each signed by the next, and why it ends before an anchor where it does.
pub(super) struct Way<'a> {
    pub(super) certificates: Vec<&'a Certificate>,
    pub(super) fault: Option<PathFault>,
}

/// The way from the certificate to an anchor at the time, over the certificates that came along; where there is none, the longest one
/// towards it. The certificate's own dates are not looked at.
pub(super) fn find<'a>(
    certificate: &'a Certificate,
    others: &'a [Certificate],
    anchors: &'a [Certificate],
    at: SystemTime,
    work: &Work,
) -> Way<'a> {
    let alone = |fault| Way { certificates: vec![certificate], fault };
    if demands_unknown(certificate) {
        return alone(Some(PathFault::UnknownDemand));
    }
    if anchors.contains(certificate) {
        return alone(None);
    }
    let mut search = Search { others, anchors, at, work, longest: vec![certificate] };
    let fault = search.from(&mut vec![certificate]).err();
    Way { certificates: search.longest, fault }
}

struct Search<'a, 'w> {
    others: &'a [Certificate],
    anchors: &'a [Certificate],
    at: SystemTime,
    /// A sender chooses the certificates, and could make ways without end of them.
    work: &'w Work,
    longest: Vec<&'a Certificate>,
}

impl<'a> Search<'a, '_> {
    /// Goes on from the last certificate of the way.
    fn from(&mut self, way: &mut Vec<&'a Certificate>) -> Result<(), PathFault> {
        let Some(last) = way.last().copied() else { return Err(PathFault::UnknownIssuer) };
        let mut furthest = PathFault::UnknownIssuer;
        let (anchors, others) = (self.anchors, self.others);
        let candidates = anchors.iter().map(|c| (c, true)).chain(others.iter().map(|c| (c, false)));
        for (issuer, trusted) in candidates {
            if issuer.body().subject() != last.body().issuer() || way.contains(&issuer) {
                continue;
            }
            match self.step(way, last, issuer, trusted) {
                Ok(()) => {
                    way.push(issuer);
                    if trusted || way.len() > self.longest.len() {
                        self.longest.clone_from(way);
                    }
                    let rest = if trusted { Ok(()) } else { self.from(way) };
                    way.pop();
                    match rest {
                        Ok(()) => return Ok(()),
                        Err(fault) => furthest = furthest.max(fault),
                    }
                }
                Err(fault) => furthest = furthest.max(fault),
            }
        }
        Err(furthest)
    }

    /// Whether this one may have issued the last certificate of the way, and has.
    fn step(
        &self,
        way: &[&Certificate],
        last: &Certificate,
        issuer: &Certificate,
        trusted: bool,
    ) -> Result<(), PathFault> {
        if way.len() >= LONGEST {
            return Err(PathFault::TooLong);
        }
        may_issue(issuer, way)?;
        // Whom the receiver trusts, it trusts with what it is used for.
        if !trusted && !issuer.is_for_signing() {
            return Err(PathFault::OtherPurpose);
        }
        if demands_unknown(issuer) {
            return Err(PathFault::UnknownDemand);
        }
        if self.at < issuer.not_before() || self.at > issuer.not_after() {
            return Err(PathFault::IssuerNotValid);
        }
        if !self.work.pay(issuer.key()) {
            return Err(PathFault::TooLong);
        }
        match last.is_signed_by(issuer) {
            Ok(Hash::Sha256 | Hash::Sha384 | Hash::Sha512) => Ok(()),
            // Somebody may have made another certificate with the same SHA-1.
            Ok(Hash::Sha1) | Err(_) => Err(PathFault::Forged),
        }
    }
}

fn may_issue(issuer: &Certificate, way: &[&Certificate]) -> Result<(), PathFault> {
    let constraints = issuer.basic_constraints().ok().flatten().filter(|constraints| constraints.ca);
    let usage = issuer.key_usage().map_err(|_| PathFault::NotAnIssuer)?;
    let Some(constraints) = constraints.filter(|_| usage.is_none_or(|usage| usage.key_cert_sign())) else {
        return Err(PathFault::NotAnIssuer);
    };
    // The certificate at the start of the way is no issuer, and one that changes its own key adds no link.
    let between = way.iter().skip(1).filter(|c| !c.names_itself()).count();
    match constraints.path_len_constraint {
        Some(most) if between > usize::from(most) => Err(PathFault::TooLong),
        _ => Ok(()),
    }
}

/// Whether the certificate has an extension that must be understood, and is not.
fn demands_unknown(certificate: &Certificate) -> bool {
    const KNOWN: &[der::asn1::ObjectIdentifier] = &[
        BasicConstraints::OID,
        KeyUsage::OID,
        rfc5280::ID_CE_EXT_KEY_USAGE,
        rfc5280::ID_CE_SUBJECT_ALT_NAME,
        rfc5280::ID_CE_ISSUER_ALT_NAME,
        rfc5280::ID_CE_CERTIFICATE_POLICIES,
        rfc5280::ID_CE_INHIBIT_ANY_POLICY,
        rfc5280::ID_CE_CRL_DISTRIBUTION_POINTS,
    ];
    let mut all = certificate.body().extensions().into_iter().flatten();
    all.any(|extension| {
        let id = extension.extn_id;
        id == NameConstraints::OID || extension.critical && !KNOWN.contains(&id)
    })
}
