//! Sender and receiver as korrespondanseparter.

use super::builder::Builder;
use super::sak::Sak;
use super::valg::Side;
use crate::arkivmelding::verdi::linje;
use crate::ledger::Entry;
use crate::xml::Node;

/// Sender and receiver of the message.
pub(super) fn korrespondanseparter<'l>(sak: &Sak<'l>) -> impl Iterator<Item = Node<'l>> {
    let koder = &sak.profil.koder;
    [("avsender", koder.avsender, Side::Avsender), ("mottaker", koder.mottaker, Side::Mottaker)]
        .into_iter()
        .filter_map(|(felt, slag, side)| {
            let virksomhet = sak.rot.field(felt)?;
            let mut ut = Builder::new(sak.profil, "korrespondansepart");
            // Fiks Arkiv tells one's own side of the letter from the other; in eFormidling the words must be the plain ones.
            let intern = sak.valg.side == side && !sak.profil.nestet;
            ut.tekst("korrespondanseparttype", *slag.get(usize::from(intern))?);
            let navn = super::sak::virksomhet(virksomhet)?;
            ut.tekst("korrespondansepartNavn", navn);
            ut.tekst("organisasjonid", virksomhet.text_of("organisasjonsnummer")?);
            if side == Side::Avsender {
                ut.tekst("administrativEnhet", navn);
                kontakt(&mut ut, sak.innhold);
            }
            Some(ut.finish())
        })
}

/// The one contact there is room for: the case worker, when that is the first.
fn kontakt<'l>(ut: &mut Builder<'l>, innhold: Entry<'l>) {
    let first = innhold.field("kontakter").and_then(|kontakter| kontakter.items().next());
    let Some((kontakt, rolle)) = first.and_then(|kontakt| Some((kontakt, kontakt.field("rolle")?))) else {
        return;
    };
    if rolle.text() == Some("SAKSBEHANDLER") && ut.ta("kontaktperson", kontakt.field("navn"), linje::<200>) {
        rolle.take();
        ut.ta("telefonnummer", kontakt.field("telefon"), linje::<30>);
        ut.ta("epostadresse", kontakt.field("epost"), linje::<254>);
    }
}
