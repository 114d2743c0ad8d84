//! Who gives an award whose wording several share, as the words beside it say: "Bằng khen Bộ Nội vụ", "LIÊN MINH HTX TỈNH TẶNG GIẤY KHEN".

use super::reader::Reader;
use crate::model::{Authority, OpenWording};

/// The code of the only form of an open wording that the body named right behind it decides.
pub fn named_behind(key: &str, words: &Reader<'_>) -> Option<String> {
    words.catalogue.open_awards.iter().find_map(|open| {
        let rests = open.wordings.iter().filter_map(|wording| {
            let rest = key.strip_prefix(&*words.wording.key(wording))?.strip_prefix(' ')?;
            Some(rest.strip_prefix("cua ").unwrap_or(rest))
        });
        let is = |authority: &&Authority, rest: &str| wordings(authority, words).any(|wording| wording == rest);
        let mut named = rests.filter_map(|rest| words.catalogue.authorities.iter().find(|known| is(known, rest)));
        form(open, named.next()?, words)
    })
}

/// The same of the body with whose name the words before "tặng" end; of several the one with the longest name.
pub fn named_before(giver: &str, open: &OpenWording, words: &Reader<'_>) -> Option<String> {
    let padded = format!(" {}", words.wording.key(giver));
    let ends = |authority: &Authority| {
        let ends = wordings(authority, words).filter(|wording| padded.ends_with(&format!(" {wording}")));
        ends.map(|wording| wording.len()).max()
    };
    let named = words.catalogue.authorities.iter().filter_map(|known| Some((ends(known)?, known)));
    let (_, authority) = named.max_by_key(|(length, _)| *length)?;
    form(open, authority, words)
}

fn wordings(authority: &Authority, words: &Reader<'_>) -> impl Iterator<Item = String> {
    authority.term.wordings().map(|wording| words.wording.key(wording).to_string())
}

/// The only form of that wording that the body decides.
fn form(open: &OpenWording, authority: &Authority, words: &Reader<'_>) -> Option<String> {
    let decides =
        |code: &&String| words.catalogue.form(code).is_some_and(|form| form.decided_by.contains(&authority.term.code));
    let codes = open.by_level.iter().chain(&open.by_decision).map(|(_, code)| code);
    let mut codes: Vec<&String> = codes.filter(decides).collect();
    codes.sort_unstable();
    codes.dedup();
    match codes.as_slice() {
        [code] => Some((*code).clone()),
        _ => None,
    }
}
