//! A hostile package as data.

/// A package, and what is wrong with it.
#[derive(Debug, Clone)]
pub struct Ond {
    /// What the trick is called.
    pub navn: &'static str,
    /// The numbers of the rules on packages that say so, ascending. Empty for a package that is right.
    pub regler: Vec<&'static str>,
    /// The package.
    pub bytes: Vec<u8>,
    /// What the receiver brings.
    pub tillegg: Tillegg,
    /// The version whose conformance suite had it first.
    pub siden: &'static str,
    /// The documents that what is wrong is about, by their places, where it is about documents.
    pub dokumenter: Vec<usize>,
}

/// What a receiver brings to the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tillegg {
    /// Whether it says whom it trusts: the root in `pki/rot.pem`.
    pub tillit: bool,
    /// The name of the key it opens the package with, in `pki`.
    pub noekkel: Option<&'static str>,
    /// The name of another root it trusts instead, in `pki`.
    pub annen_rot: Option<&'static str>,
    /// The names of the lists of called back certificates it has, in `pki`.
    pub lister: &'static [&'static str],
    /// What it demands of signatures, as its policy file says it.
    pub krav: Option<&'static str>,
    /// Its limits, where they are not the usual ones.
    pub grenser: Grenser,
}

/// The limits of a receiver, where they are not the usual ones: so that what is at a limit can be small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Grenser {
    /// Most files.
    pub filer: Option<usize>,
    /// Most bytes in all.
    pub byte: Option<u64>,
    /// Most times a file may grow.
    pub ganger: Option<u64>,
    /// Largest manifest.
    pub omslag: Option<usize>,
}

impl Ond {
    /// A package for a receiver that brings nothing.
    pub(super) fn new(navn: &'static str, regler: &[&'static str], bytes: Vec<u8>) -> Self {
        Self {
            navn,
            regler: regler.to_vec(),
            bytes,
            tillegg: Tillegg::default(),
            siden: "1.0",
            dokumenter: vec![2],
        }
    }

    /// The same for a receiver that says whom it trusts.
    pub(super) fn med_tillit(mut self) -> Self {
        self.tillegg.tillit = true;
        self
    }

    /// The same for a receiver with a key.
    pub(super) fn med_noekkel(mut self, noekkel: &'static str) -> Self {
        self.tillegg.noekkel = Some(noekkel);
        self
    }

    /// The same for a receiver that trusts another root.
    pub(super) fn med_rot(mut self, rot: &'static str) -> Self {
        self.tillegg.annen_rot = Some(rot);
        self.med_tillit()
    }

    /// The same for a receiver that demands this of signatures.
    pub(super) fn med_krav(mut self, krav: &'static str) -> Self {
        self.tillegg.krav = Some(krav);
        self
    }

    /// The same for a receiver with these lists of called back certificates.
    pub(super) fn med_lister(mut self, lister: &'static [&'static str]) -> Self {
        self.tillegg.lister = lister;
        self
    }

    /// The same for a receiver with other limits.
    pub(super) fn med_grenser(mut self, grenser: Grenser) -> Self {
        self.tillegg.grenser = grenser;
        self
    }

    /// The same about other documents than the third.
    pub(super) fn om(mut self, dokumenter: &[usize]) -> Self {
        self.dokumenter = dokumenter.to_vec();
        self
    }

    /// The ending of its file: that of an ASiC-E when it says it is one.
    #[must_use]
    pub fn endelse(&self) -> &'static str {
        let asice = b"application/vnd.etsi.asic-e+zip";
        let says = |bytes: &[u8]| bytes.windows(asice.len()).any(|window| window == asice);
        if self.tillegg.noekkel.is_some() || says(&self.bytes) { "asice" } else { "zip" }
    }
}
