//! The text of a code: a line for what it is, five for what the certificate says, one for the key, one for the signature.

use super::keys::{PublicKey, SecretKey};
use crate::model::{Date, SealFault, Sealed};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use unicode_normalization::UnicodeNormalization;

/// What the first line says; a later version will say another number.
const NAME: &str = "THIDUA";
const VERSION: &str = "1";
/// Lines of a code.
const LINES: usize = 8;

/// Bytes of a signature.
const SIGNATURE: usize = 64;

/// The signed text.
pub fn seal(sealed: &Sealed, key: &SecretKey) -> String {
    let signed = text(sealed, &key.public().name());
    format!("{signed}\n{}", BASE64_URL_SAFE_NO_PAD.encode(key.sign(&signed)))
}

/// All lines but the signature. A line holds no line end, and equal words are equal letters.
fn text(sealed: &Sealed, key: &str) -> String {
    let date = sealed.date.to_string();
    let words = [&sealed.recipient, &sealed.of, &sealed.award, &sealed.decision, &date];
    let lines = words.map(|words| one_line(words).nfc().collect::<String>());
    format!("{NAME}{VERSION}\n{}\n{key}", lines.join("\n"))
}

/// With one space between words, whatever stood there.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text that anybody may have written, without what a terminal obeys or what turns the order of letters.
fn harmless(text: &str, most: usize) -> String {
    let obeyed = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().take(most).map(|letter| if obeyed(letter) { '\u{fffd}' } else { letter }).collect()
}

/// What a code says, where one of the keys signed it.
///
/// # Errors
/// What is wrong with it. A text that was typed or scanned may have spaces and other line ends around its lines.
pub fn unseal(code: &str, keys: &[PublicKey]) -> Result<Sealed, SealFault> {
    let code: String = code.trim_start_matches('\u{feff}').trim().nfc().collect();
    if code.is_empty() {
        return Err(SealFault::Absent);
    }
    let lines: Vec<String> = code.lines().map(one_line).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let version = lines.first().and_then(|line| line.strip_prefix(NAME)).unwrap_or("");
    if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(SealFault::Foreign { text: harmless(&code, 60) });
    }
    if version != VERSION {
        return Err(SealFault::Version { found: version.to_owned() });
    }
    let &[_, recipient, of, award, decision, date, named, signature] = lines.as_slice() else {
        return Err(SealFault::Incomplete { lines: lines.len() });
    };
    let owned = str::to_owned;
    let date = Date::from_iso(date).ok_or(SealFault::Damaged { line: 6 })?;
    let sealed =
        Sealed { recipient: owned(recipient), of: owned(of), award: owned(award), decision: owned(decision), date };
    let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok().filter(|bytes| bytes.len() == SIGNATURE);
    let signature = signature.ok_or(SealFault::Damaged { line: LINES })?;
    if keys.is_empty() {
        return Err(SealFault::NoKey);
    }
    let Some(key) = keys.iter().find(|key| key.name() == named) else {
        return Err(SealFault::UnknownKey { named: harmless(named, 16) });
    };
    // The signed text is made again from what was understood: what is shown is what was signed.
    if key.signed(&text(&sealed, named), &signature) { Ok(sealed) } else { Err(SealFault::Forged) }
}

#[cfg(test)]
mod tests {
    use super::{seal, unseal};
    use crate::model::{Date, SealFault, Sealed};
    use crate::seal::SecretKey;

    fn sealed() -> Sealed {
        Sealed {
            recipient: "Bà Nguyễn Thị Ví Dụ".into(),
            of: "Kế toán, HTX Thử Nghiệm".into(),
            award: "Bằng khen của Chủ tịch UBND tỉnh".into(),
            decision: "2134/QĐ-UBND".into(),
            date: Date::new(2022, 10, 21).unwrap(),
        }
    }

    fn key() -> SecretKey {
        SecretKey::from_seed(&[1; 32])
    }

    #[test]
    fn what_was_sealed_comes_back() {
        let code = seal(&sealed(), &key());
        assert_eq!(unseal(&code, &[key().public()]), Ok(sealed()));
        let scanned = format!("\u{feff} \n{}\r\n", code.replace('\n', " \r\n")).replace('\u{feff}', "");
        assert_eq!(unseal(&scanned, &[key().public()]), Ok(sealed()));
        use unicode_normalization::UnicodeNormalization;
        let apart: String = code.nfd().collect();
        assert_eq!(unseal(&apart, &[key().public()]), Ok(sealed()));
    }

    #[test]
    fn a_word_with_line_ends_stays_one_line() {
        let named = Sealed { recipient: "A\nB".into(), of: String::new(), ..sealed() };
        let code = seal(&named, &key());
        assert_eq!(unseal(&code, &[key().public()]).map(|sealed| sealed.recipient), Ok("A B".into()));
    }

    #[test]
    fn every_altered_letter_is_noticed() {
        let code = seal(&sealed(), &key());
        let letters: Vec<char> = code.chars().collect();
        for at in 0..letters.len() {
            let mut altered = letters.clone();
            altered[at] = if altered[at] == 'x' { 'y' } else { 'x' };
            let altered: String = altered.into_iter().collect();
            assert!(unseal(&altered, &[key().public()]).is_err(), "{altered}");
        }
    }

    #[test]
    fn what_is_shown_is_what_was_signed() {
        let code = seal(&sealed(), &key());
        for space in ["\r", "\u{2028}\u{b}\u{a0}", "   "] {
            let altered = code.replacen("Nguyễn Thị", &format!("Nguyễn{space}Thị"), 1);
            assert_eq!(unseal(&altered, &[key().public()]), Ok(sealed()), "{altered:?}");
        }
        let hostile = "\u{1b}[2K\r\u{1b}[32mĐÚNG\u{202e}";
        let Err(SealFault::Foreign { text }) = unseal(hostile, &[]) else { panic!() };
        assert!(!text.contains(['\u{1b}', '\r', '\u{202e}']) && text.contains("ĐÚNG"), "{text:?}");
        assert_eq!(unseal(&format!("\u{feff}{code}"), &[key().public()]), Ok(sealed()));
    }

    #[test]
    fn each_fault_is_told_apart() {
        let code = seal(&sealed(), &key());
        let told = |text: &str| unseal(text, &[key().public()]).unwrap_err();
        assert_eq!(told("  "), SealFault::Absent);
        assert_eq!(told("https://example.com"), SealFault::Foreign { text: "https://example.com".into() });
        assert_eq!(told(&code.replace("THIDUA1", "THIDUA2")), SealFault::Version { found: "2".into() });
        assert_eq!(told(code.rsplit_once('\n').unwrap().0), SealFault::Incomplete { lines: 7 });
        assert_eq!(told(&code.replace("2022-10-21", "2022-13-21")), SealFault::Damaged { line: 6 });
        assert_eq!(told(&code.replace("2022-10-21", "2022-10-22")), SealFault::Forged);
        assert_eq!(unseal(&code, &[]), Err(SealFault::NoKey));
        let other = SecretKey::from_seed(&[2; 32]);
        let named = key().public().name();
        assert_eq!(unseal(&code, &[other.public()]), Err(SealFault::UnknownKey { named }));
        let claimed = seal(&sealed(), &other).replace(&other.public().name(), &key().public().name());
        assert_eq!(told(&claimed), SealFault::Forged, "somebody else's signature under the name of our key");
    }
}
