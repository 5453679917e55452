//! What a page offers and where it leads.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states,
};

/// What a page offers and where it leads.
#[derive(Default)]
pub(crate) struct Outline {
    /// The places on it that can be led to.
    pub(crate) ids: Vec<String>,
    /// Where its links, pictures, scripts and style sheets lead, as written.
    pub(crate) links: Vec<String>,
}

/// Reads the outline of a page.
pub(crate) fn outline(html: &str) -> Outline {
    let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Collector(RefCell<Outline>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let Token::TagToken(tag) = token else { return TokenSinkResult::Continue };
        if tag.kind == TagKind::EndTag {
            return TokenSinkResult::Continue;
        }
        self.collect(&tag);
        match &*tag.name {
            "script" => TokenSinkResult::RawData(states::RawKind::ScriptData),
            "style" => TokenSinkResult::RawData(states::RawKind::Rawtext),
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Collector {
    fn collect(&self, tag: &Tag) {
        let mut outline = self.0.borrow_mut();
        for attribute in &tag.attrs {
            match &*attribute.name.local {
                "id" => outline.ids.push(attribute.value.to_string()),
                "href" | "src" => outline.links.push(attribute.value.to_string()),
                _ => {}
            }
        }
    }
}
