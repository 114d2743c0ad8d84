//! Keys are made, and codes of certificates checked, without any roster.

use crate::issue::Failure;
use crate::model::{SealFault, Sealed};
use crate::save::commit;
use crate::seal::{Found, KeyFault, PublicKey, SecretKey, found_in, unseal};
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
    if folder.ancestors().any(|folder| folder.join(super::record::FILE_NAME).is_file()) {
        return Err(Failure::KeyInOutput { path: path.to_owned() });
    }
    for path in [path, &public] {
        if path.exists() {
            return Err(Failure::KeyExists { path: path.to_owned() });
        }
    }
    let key = SecretKey::from_seed(seed);
    let failed = |KeyFault| Failure::Document { path: path.display().to_string(), detail: "PEM".to_owned() };
    commit::secret(path, key.to_pem().map_err(failed)?.as_bytes())?;
    commit::file(&public, key.public().to_pem().map_err(failed)?.as_bytes())?;
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
        return Ok(vec![checked(None, unseal(what, keys))]);
    }
    let bytes = fs::read(path).map_err(|error| Failure::of_input(path.to_owned(), error))?;
    if let Ok(text) = std::str::from_utf8(&bytes)
        && !bytes.starts_with(b"%PDF")
    {
        return Ok(vec![checked(None, unseal(text.trim_start_matches('\u{feff}'), keys))]);
    }
    Ok(match found_in(&bytes) {
        Ok(found) if found.is_empty() => vec![checked(None, Err(SealFault::Absent))],
        Ok(found) => found.iter().map(|found| checked(found.page, judged(found, keys))).collect(),
        Err(fault) => vec![checked(None, Err(fault))],
    })
}

/// What a code says, if it is good and the page around it says the same.
fn judged(found: &Found, keys: &[PublicKey]) -> Result<Sealed, SealFault> {
    let sealed = unseal(&found.code, keys)?;
    let Some(around) = &found.around else { return Ok(sealed) };
    let around = plain(around);
    let missing: Vec<String> = [&sealed.recipient, &sealed.decision]
        .into_iter()
        .filter(|words| !around.contains(&plain(words)))
        .cloned()
        .collect();
    if missing.is_empty() { Ok(sealed) } else { Err(SealFault::PageDiffers { missing }) }
}

/// Letters alone: spaces and line ends of a page are where its lines end, and names may stand in capitals.
fn plain(text: &str) -> String {
    text.nfc().filter(|letter| !letter.is_whitespace()).flat_map(char::to_lowercase).collect()
}
