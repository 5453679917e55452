//! Texts that say nothing, and texts that lost their letters on the way (FREMSTILLING, 030 and 031).

use klagesak_core::Melding;
use klagesak_core::verdict::Pointer;

use crate::legible::{has_lost_letters, has_question_in_word, says_nothing};
use crate::{Scope, labels, texts};

pub(in crate::rules) fn uten_innhold(message: &Melding, scope: &mut Scope<'_>) {
    // Some people have one name, and their systems a field for two.
    alle(message, scope, |text, _| says_nothing(text), |sted| !sted.contains("/person/navn/"));
}

pub(in crate::rules) fn mistede_bokstaver(message: &Melding, scope: &mut Scope<'_>) {
    let feil = |text: &str, kort| has_lost_letters(text) || kort && has_question_in_word(text);
    alle(message, scope, feil, |_| true);
}

/// Reports every text with a fault, at places that count. What is wrong in a short text, a name or a title, may be right in others.
fn alle(message: &Melding, scope: &mut Scope<'_>, feil: fn(&str, bool) -> bool, teller: fn(&str) -> bool) {
    let hode = scope.hode();
    texts::visit(message, |text, path| {
        // A place costs more than a look at the text.
        if feil(text, true) {
            let sted = format!("/innhold{}", path.pointer());
            let kort = sted.contains("/navn") || sted.ends_with("/betegnelse");
            if feil(text, kort) && teller(&sted) {
                scope.in_message(Pointer::new(sted.as_str()), &[]);
            }
        }
    });
    labels::visit(message, hode, |text, path| {
        if feil(text, true) {
            let sted = path.pointer();
            if teller(sted.as_str()) {
                scope.in_message(sted, &[]);
            }
        }
    });
}
