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
