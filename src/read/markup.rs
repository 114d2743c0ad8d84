//! Text of HTML and XML files: their encoding by mark, by what they declare, or by what they are.

use super::legacy;
use encoding_rs::{Encoding, UTF_8};

/// The text of a markup file.
pub fn text(content: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(content) {
        return encoding.decode(content).0.into_owned();
    }
    if std::str::from_utf8(content).is_ok() {
        return UTF_8.decode(content).0.into_owned();
    }
    let declared =
        declared(content).and_then(|label| Encoding::for_label(&label)).filter(|encoding| *encoding != UTF_8);
    match declared {
        Some(encoding) => encoding.decode(content).0.into_owned(),
        None => legacy::bytes(content).0,
    }
}

/// The five entities of XML and numbers; nothing is looked up for others, which stay as they are written: a letter that goes
/// unseen would make another name of a name.
pub fn entity(name: &str) -> String {
    match name {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        _ => {
            let code = name.strip_prefix("#x").map(|hex| u32::from_str_radix(hex, 16));
            let code = code.or_else(|| name.strip_prefix('#').map(str::parse));
            let letter = code.and_then(Result::ok).and_then(char::from_u32);
            letter.map_or_else(|| format!("&{name};"), String::from)
        }
    }
}

/// What `charset=` or `encoding=` in the first lines says.
fn declared(content: &[u8]) -> Option<Vec<u8>> {
    let head = content[..content.len().min(2048)].to_ascii_lowercase();
    let value = [&b"charset="[..], b"encoding="].iter().find_map(|name| {
        let at = memchr::memmem::find(&head, name)?;
        head.get(at + name.len()..)
    })?;
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    Some(value.iter().copied().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte)).collect())
}
