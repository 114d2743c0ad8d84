//! Which form a level column makes of a wording that several forms share: "Bằng khen" beside "Cấp bộ".

use super::plain_wording::plain_wording;
use super::reader::Reader;
use crate::model::OpenWording;

/// The code of the form that the level is listed for.
pub fn form<'w>(open: &'w OpenWording, level: &str, words: &Reader<'_>) -> Option<&'w String> {
    let (whole, plain) = (words.wording.key(level), words.wording.key(&plain_wording(level, words)));
    let listed = |wanted: &str| open.by_level.iter().find(|(word, _)| &*words.wording.key(word) == wanted);
    listed(&whole).or_else(|| listed(&plain)).map(|(_, code)| code)
}

/// The code of the form that a wording makes together with the level before or behind it: "Cấp tỉnh Bằng khen" (two headings, one above the
/// other). `text` is as compared.
pub fn within<'w>(text: &str, words: &Reader<'w>) -> Option<&'w String> {
    let opens = words.catalogue.open_awards.iter();
    let mut found = opens.flat_map(|open| open.wordings.iter().map(move |wording| (open, wording)));
    found.find_map(|(open, wording)| {
        let wording = words.wording.key(wording);
        let level = text.strip_suffix(&*wording).or_else(|| text.strip_prefix(&*wording))?;
        let level = level.strip_prefix("khen thuong ").unwrap_or(level).trim();
        let bare = level.strip_prefix("cap ").unwrap_or(level);
        form(open, level, words).or_else(|| form(open, bare, words))
    })
}

/// Whether a level may be that of a form: all its words belong to what the form, or who decides it, is called.
pub fn may_be(code: &str, level: &str, words: &Reader<'_>) -> bool {
    let Some(form) = words.catalogue.form(code) else { return false };
    let decides = |code: &String| words.catalogue.authorities.iter().find(|known| known.term.code == *code);
    let authorities = form.decided_by.iter().filter_map(decides).flat_map(|known| known.term.wordings());
    let known: Vec<String> =
        form.term.wordings().chain(authorities).map(|text| words.wording.key(text).to_string()).collect();
    let is_known = |word: &str| known.iter().any(|text| text.split(' ').any(|known| known == word));
    words.wording.key(&plain_wording(level, words)).split(' ').all(|word| word == "cap" || is_known(word))
}
