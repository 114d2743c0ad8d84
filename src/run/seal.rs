//! Keys are made, and codes of certificates checked, without any roster.

use crate::issue::Failure;
use crate::model::{SealFault, Sealed};
use crate::save::commit;
use crate::seal::{Found, PublicKey, SecretKey, found_in, unseal};
use std::fs;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

/// A code that was looked at.
#[derive(Debug)]
pub struct Checked {
    /// As it was named, and the page of a document.
    pub what: String,
    pub page: Option<usize>,
    pub result: Result<Sealed, SealFault>,
}

/// A new pair of keys.
#[derive(Debug)]
pub struct NewKeys {
    pub secret: PathBuf,
    pub public: PathBuf,
    /// What codes call the key.
    pub name: String,
}

/// Writes a new secret key, which only its owner may read, and the public key beside it.
///
/// # Errors
/// Where either file is there already or cannot be written, and inside an output folder, which is handed on.
pub fn keygen(path: &Path, seed: &[u8; 32]) -> Result<NewKeys, Failure> {
    let public = path.with_extension("pub.pem");
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // A name without a folder still lies in one.
    let folder = fs::canonicalize(folder).map_err(|error| Failure::Unwritable { path: path.to_owned(), error })?;
    if folder.ancestors().any(|folder| folder.join(super::record::FILE_NAME).is_file()) {
        return Err(Failure::KeyInOutput { path: path.to_owned() });
    }
    for path in [path, &public] {
        if path.exists() {
            return Err(Failure::KeyExists { path: path.to_owned() });
        }
    }
    let key = SecretKey::from_seed(seed);
    commit::secret(path, key.to_pem().as_bytes())?;
    commit::file(&public, key.public().to_pem().as_bytes())?;
    Ok(NewKeys { secret: path.to_owned(), public, name: key.public().name() })
}

/// Checks a text, or every code of a file: a PDF, a PNG or JPEG picture, or a text.
///
/// # Errors
/// Where a file is there but cannot be read.
pub fn verify(what: &str, keys: &[PublicKey]) -> Result<Vec<Checked>, Failure> {
    let checked = |page, result| Checked { what: what.to_owned(), page, result };
    let path = Path::new(what);
    // A text with line ends is no path, and no system could open it.
    if what.contains('\n') || !path.exists() {
        if is_file_name(path) {
            return Err(Failure::NoFile { path: path.to_owned() });
        }
        return Ok(vec![checked(None, unseal(what, keys))]);
    }
    let bytes = fs::read(path).map_err(|error| Failure::of_file(path.to_owned(), error))?;
    if let Ok(text) = std::str::from_utf8(&bytes)
        && !bytes.starts_with(b"%PDF")
    {
        return Ok(vec![checked(None, unseal(text, keys))]);
    }
    Ok(match found_in(&bytes) {
        Ok(found) if found.is_empty() => vec![checked(None, Err(SealFault::Absent))],
        Ok(found) => found.iter().map(|found| checked(found.page, judged(found, keys))).collect(),
        Err(fault) => vec![checked(None, Err(fault))],
    })
}

/// Whether a text is the name of a file rather than a code.
fn is_file_name(path: &Path) -> bool {
    let endings = ["pdf", "png", "jpg", "jpeg", "txt"];
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_lowercase();
    endings.contains(&ending.as_str())
}

/// What a code says, if it is good and the page around it says the same.
fn judged(found: &Found, keys: &[PublicKey]) -> Result<Sealed, SealFault> {
    let sealed = unseal(&found.code, keys)?;
    // A page of pictures has no text: its code alone is judged.
    let Some(around) = found.around.as_ref().filter(|around| !around.trim().is_empty()) else { return Ok(sealed) };
    let shown = [(&sealed.recipient, true), (&sealed.decision, false)];
    let missing: Vec<String> = shown
        .into_iter()
        .filter(|(words, last)| !shows(around, words, *last))
        .map(|(words, _)| words.clone())
        .collect();
    if missing.is_empty() { Ok(sealed) } else { Err(SealFault::PageDiffers { missing }) }
}

/// Whether a page shows these words whole: nothing of a word goes on before or behind them, and where they are the `last`
/// of their paragraph, not even another word. Spaces inside do not count, as lines end where they end on the page, and
/// names may stand in capitals.
fn shows(page: &str, words: &str, last: bool) -> bool {
    let words: Vec<char> = plain(words).map(|(letter, _)| letter).collect();
    let page: Vec<(char, Gap)> = plain(page).collect();
    let begins = |at: usize| page.get(at).is_some_and(|(_, gap)| *gap >= Gap::Word);
    let ends = |at: usize| page.get(at).is_none_or(|(_, gap)| *gap >= if last { Gap::Line } else { Gap::Word });
    let same = |at: usize| page.iter().skip(at).map(|(letter, _)| letter).take(words.len()).eq(&words);
    (0..page.len()).any(|at| begins(at) && ends(at + words.len()) && same(at))
}

/// What stands before a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Word,
    Line,
}

/// The letters in lower case, each with the gap before it.
fn plain(text: &str) -> impl Iterator<Item = (char, Gap)> {
    let mut gap = Gap::Line;
    let letters: String = text.nfc().collect::<String>().to_lowercase();
    letters.chars().collect::<Vec<_>>().into_iter().filter_map(move |letter| {
        match letter {
            '\n' => gap = Gap::Line,
            _ if letter.is_whitespace() => gap = gap.max(Gap::Word),
            _ => return Some((letter, std::mem::replace(&mut gap, Gap::None))),
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::shows;

    #[test]
    fn a_page_shows_words_only_where_they_are_whole() {
        let page = "TẶNG\nBà NGUYỄN Thị \n Ví Dụ\nSố: 12/QĐ-UBND ngày 05\n";
        assert!(shows(page, "Bà Nguyễn Thị Ví Dụ", true) && shows(page, "12/QĐ-UBND", false));
        for other in ["Bà Nguyễn Thị Ví", "Bà Nguyễn Thị Ví D", "à Nguyễn Thị Ví Dụ", "Bà Nguyễn Thị Ví Dụ An"]
        {
            assert!(!shows(page, other, true), "{other}");
        }
        assert!(!shows(page, "2/QĐ-UBND", false) && !shows(page, "12/QĐ", false));
        assert!(!shows("Bà Nguyễn Thị Ví Dụ An", "Bà Nguyễn Thị Ví Dụ", true));
    }
}
