//! A whole package signed, and judged by receivers that trust this one or that.

use std::time::SystemTime;

use klagesak_package::pki::Certificate;
use klagesak_package::signatur::{Identity, Signing};
use klagesak_package::{Build, Container, Options, Signer, Trust};

use crate::verksted::{RSA, Verksted};

#[test]
fn a_package_is_signed_and_verified() {
    let Some(verksted) = Verksted::office(RSA) else { return };
    let (folder, at) = (verksted.path(""), SystemTime::now());
    let names = ["01-oversendelsesbrev", "02-saksfremstilling", "03-klage", "04-vedtak", "05-soeknad"];
    let pdf = include_bytes!("../../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf");
    names.iter().for_each(|name| verksted.write(&format!("{name}.pdf"), pdf));
    let identity =
        Identity::new(verksted.private_key("kontor"), verksted.certificates(&["kontor", "mellom"]));
    let identity = identity.unwrap();
    let signing = Signing { identity: &identity, at };
    let message = klagesak_core::mal::OVERSENDELSE_MINIMAL.as_bytes();
    let mut build =
        Build { fill_in: true, signer: Some(&signing), ..Build::new(message, &folder, Container::AsicE) };
    let target = verksted.path("klagesak.asice");
    let (trusted, other) = (verksted.certificates(&["rot"]), verksted.certificates(&["kontor"]));
    verksted.root("fremmed", RSA);
    let stranger = verksted.certificates(&["fremmed"]);
    let judge = |anchors: Option<&[Certificate]>| {
        let trust = anchors.map_or(Trust::anyone(at), |anchors| Trust::issuers(anchors, at));
        let package = klagesak_package::verify(&target, &trust, &Options::default()).unwrap();
        assert!(package.signatures_checked);
        let rules: Vec<_> = package.findings.iter().map(|finding| finding.rule.id.as_str()).collect();
        (rules, package.signed_by.len(), package.valid())
    };
    build.write(&target, &Options::default()).unwrap();
    assert_eq!(judge(Some(&trusted)), (vec![], 1, true));
    assert_eq!(judge(Some(&other)), (vec![], 1, true));
    assert_eq!(judge(Some(&stranger)), (vec!["KO-PAKKE-109"], 1, false));
    assert_eq!(judge(None), (vec!["KO-PAKKE-116"], 1, true));

    // A signature file that nobody has signed is no signature.
    let nobody = Nobody(verksted.nobody());
    let by_nobody = Build { signer: Some(&nobody), ..build };
    by_nobody.write(&target, &Options::default()).unwrap();
    assert_eq!(judge(Some(&trusted)), (vec!["KO-PAKKE-115"], 0, false));
    assert_eq!(judge(Some(&[])), (vec!["KO-PAKKE-115"], 0, false));
    assert_eq!(judge(None), (vec!["KO-PAKKE-101"], 0, true));

    build.signer = None;
    build.write(&target, &Options::default()).unwrap();
    assert_eq!(judge(Some(&trusted)), (vec!["KO-PAKKE-115"], 0, false));
    assert_eq!(judge(None), (vec!["KO-PAKKE-101"], 0, true));
    build.container = Container::Zip;
    build.write(&target, &Options::default()).unwrap();
    assert_eq!(judge(Some(&trusted)), (vec!["KO-PAKKE-115"], 0, false));
    // A ZIP under the name of an ASiC-E says by it that it was signed once.
    assert_eq!(judge(None), (vec!["KO-PAKKE-101"], 0, true));
}

/// Gives the same file whatever it is asked to sign.
struct Nobody(Vec<u8>);

impl Signer for Nobody {
    fn sign(&self, _: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.0.clone())
    }
}
