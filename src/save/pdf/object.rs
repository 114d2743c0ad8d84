//! lopdf's objects as they are written in a file.

use lopdf::{Dictionary, Object, StringFormat};
use std::io::Write;

/// Writes an object that is no stream (of a stream its dictionary).
pub fn write(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Integer(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Real(value) => number(f64::from(*value), 4, out),
        Object::Name(value) => name(value, out),
        Object::String(value, StringFormat::Literal) => literal(value, out),
        Object::String(value, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in value {
                let _ = write!(out, "{byte:02X}");
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                write(item, out);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend_from_slice(b"<<");
            entries(dictionary, out);
            out.extend_from_slice(b">>");
        }
        Object::Stream(stream) => write(&Object::Dictionary(stream.dict.clone()), out),
        Object::Reference((number, generation)) => {
            let _ = write!(out, "{number} {generation} R");
        }
    }
}

/// What stands between the brackets of a dictionary.
pub fn entries(dictionary: &Dictionary, out: &mut Vec<u8>) {
    for (key, value) in dictionary {
        name(key, out);
        out.push(b' ');
        write(value, out);
    }
}

fn name(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for &byte in text {
        if byte.is_ascii_graphic() && !b"#()<>[]{}/%".contains(&byte) {
            out.push(byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

/// A string in parentheses. A carriage return would be read as a line feed.
pub fn literal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// A text for people: UTF-16 with its mark, without control characters.
pub fn text(text: &str) -> Vec<u8> {
    let plain = text.chars().filter(|letter| !letter.is_control()).collect::<String>();
    [0xFE, 0xFF].into_iter().chain(plain.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

/// A number with at most so many decimals (up to 6), without an exponent.
pub fn number(value: f64, decimals: u32, out: &mut Vec<u8>) {
    let one = 10_i64.pow(decimals.min(6));
    let rounded = (value * one as f64).round() as i64;
    if rounded < 0 {
        out.push(b'-');
    }
    let (whole, mut rest) = (rounded.unsigned_abs() / one.unsigned_abs(), rounded.unsigned_abs() % one.unsigned_abs());
    let _ = write!(out, "{whole}");
    if rest > 0 {
        let mut digits = decimals.min(6) as usize;
        while rest % 10 == 0 {
            rest /= 10;
            digits -= 1;
        }
        let _ = write!(out, ".{rest:0digits$}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: &Object) -> String {
        let mut out = Vec::new();
        write(object, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_have_no_exponent_and_no_needless_digits() {
        let shown = |value, decimals| {
            let mut out = Vec::new();
            number(value, decimals, &mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(shown(841.89, 2), "841.89");
        assert_eq!(shown(12.999, 2), "13");
        assert_eq!(shown(-0.05, 2), "-0.05");
        assert_eq!(shown(-0.001, 2), "0");
        assert_eq!(shown(0.1, 2), "0.1");
        assert_eq!(shown(1e-7, 5), "0");
        assert_eq!(shown(0.815_373, 5), "0.81537");
    }

    #[test]
    fn strings_and_names_cannot_break_out() {
        assert_eq!(written(&Object::string_literal("a(b)\\c\r")), "(a\\(b\\)\\\\c\\r)");
        assert_eq!(written(&Object::Name(b"A B/(".to_vec())), "/A#20B#2F#28");
        assert_eq!(text("A\u{0}\n"), [0xFE, 0xFF, 0, b'A']);
        let nested = Object::Array(vec![Object::Null, Object::Boolean(true), Object::Reference((7, 0))]);
        assert_eq!(written(&nested), "[null true 7 0 R]");
    }
}
