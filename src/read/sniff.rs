//! What a file really is, by its content and never by its name.

use super::legacy;
use super::limits::Limits;
use super::markup;
use super::pack::{inside, opened};
use super::workbook::Container;
use crate::issue::FileProblem;
use std::io::{Cursor, Read};

/// A kind of content that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Workbook(Container),
    Text,
    /// A page with tables, whatever it is called.
    Html,
    /// A Word document.
    Word,
    /// XML Spreadsheet 2003.
    SpreadsheetMl,
    /// A zip with one file in it that may be a roster.
    Zipped,
    /// One file packed by gzip.
    Gzipped,
}

impl Format {
    pub const ALL: [Self; 10] = [
        Self::Workbook(Container::Xlsx),
        Self::Workbook(Container::Xlsb),
        Self::Workbook(Container::Xls),
        Self::Workbook(Container::Ods),
        Self::Text,
        Self::Html,
        Self::Word,
        Self::SpreadsheetMl,
        Self::Zipped,
        Self::Gzipped,
    ];

    /// The name in `run.json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Workbook(Container::Xlsx) => "xlsx",
            Self::Workbook(Container::Xlsb) => "xlsb",
            Self::Workbook(Container::Xls) => "xls",
            Self::Workbook(Container::Ods) => "ods",
            Self::Text => "csv",
            Self::Html => "html",
            Self::Word => "docx",
            Self::SpreadsheetMl => "xml",
            Self::Zipped => "zip",
            Self::Gzipped => "gz",
        }
    }
}

/// What a content is, and how it may be read.
pub struct Sniffed {
    pub format: Format,
    /// Whether it is harmless enough to be read in this process.
    pub trusted: bool,
    /// The same workbook with its parts unpacked, where looking at it has unpacked them.
    pub unpacked: Option<Vec<u8>>,
}

impl From<Format> for Sniffed {
    fn from(format: Format) -> Self {
        Self { format, trusted: true, unpacked: None }
    }
}

fn untrusted(format: Format) -> Sniffed {
    Sniffed { format, trusted: false, unpacked: None }
}

/// Tells the format and whether the file is harmless enough to be read in this process, or says what it is instead.
pub fn sniff(content: &[u8], limits: &Limits) -> Result<Sniffed, FileProblem> {
    let other = |kind: &str| Err(FileProblem::NotAWorkbook { kind: Some(kind.to_owned()) });
    let old = |kind: &str| Err(FileProblem::NotSupported { kind: kind.to_owned() });
    match content {
        [] => Err(FileProblem::Empty),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => ole(content).map(untrusted),
        [b'P', b'K', 3, 4, ..] => zipped(content, limits),
        [b'P', b'K', 5, 6, ..] => Err(FileProblem::Empty),
        [9, 0 | 2 | 4, 4 | 6, 0, ..] => old("Excel 2.0–4.0"),
        [9, 8, ..] => old("Excel 5.0 (BIFF)"),
        [0, 0, 2, 0, ..] | [0, 0, 0x1A, 0, ..] => old("Lotus 1-2-3"),
        [b'%', b'P', b'D', b'F', ..] => other("PDF"),
        [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] | [b'B', b'M', ..]
            if !is_text(content) =>
        {
            other("image")
        }
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => other("image"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => other("image"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => other("image"),
        [b'{', b'\\', b'r', b't', b'f', ..] => other("RTF"),
        [b'M', b'Z', ..] if !is_text(content) => other("program"),
        [b'S', b'Q', b'L', b'i', b't', b'e', b' ', ..] | [0, 1, 0, 0, b'S', b't', b'a', ..] => other("database"),
        [b'R', b'a', b'r', b'!', ..] | [b'7', b'z', 0xBC, 0xAF, ..] => other("archive"),
        [0x1F, 0x8B, ..] => Ok(Format::Gzipped.into()),
        // What a packed folder (.tar.gz) is once it is unpacked.
        _ if content.get(257..262) == Some(b"ustar") => other("archive"),
        _ => by_text(content),
    }
}

/// What a file is by its first words, in whatever encoding they are.
fn by_text(content: &[u8]) -> Result<Sniffed, FileProblem> {
    let other = |kind: &str| Err(FileProblem::NotAWorkbook { kind: Some(kind.to_owned()) });
    let head = markup::text(&content[..content.len().min(4096)]).to_lowercase();
    let head = head.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
    if head.is_empty() {
        return Err(FileProblem::Empty);
    }
    if head.starts_with("mime-version:") || head.contains("content-type: multipart/related") {
        return Err(FileProblem::NotSupported { kind: "MHTML".into() });
    }
    if head.starts_with('<') {
        if head.contains("urn:schemas-microsoft-com:office:spreadsheet") || head.contains("progid=\"excel.sheet\"") {
            return Ok(Format::SpreadsheetMl.into());
        }
        if ["<html", "<table", "<!doctype html", "<meta", "<body", "<head"].iter().any(|tag| head.contains(tag)) {
            return Ok(Format::Html.into());
        }
        return Err(FileProblem::NotSupported { kind: "XML".into() });
    }
    if head.starts_with('{') && head.contains("\"url\"") && head.contains("google") {
        return other("link");
    }
    if is_text(content) || legacy::is_wide(content) {
        Ok(Format::Text.into())
    } else {
        Err(FileProblem::NotAWorkbook { kind: None })
    }
}

/// A zip that holds a workbook, whose parts are of a bearable size.
fn zipped(content: &[u8], limits: &Limits) -> Result<Sniffed, FileProblem> {
    let has_end = content.windows(4).rev().take(66_000).any(|four| four == [b'P', b'K', 5, 6]);
    if !has_end {
        return Err(FileProblem::Truncated);
    }
    let corrupt = |error: zip::result::ZipError| FileProblem::Corrupt { detail: error.to_string() };
    let mut archive = zip::ZipArchive::new(Cursor::new(content)).map_err(corrupt)?;
    let mut names = Vec::new();
    let mut all = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(corrupt)?;
        all = all.saturating_add(part.size());
        if part.size() > limits.part_bytes || all > limits.all_bytes {
            return Err(FileProblem::TooLarge { limit: Limits::megabytes(limits.part_bytes) });
        }
        let name = part.name().map_err(corrupt)?;
        names.push(name.replace('\\', "/").trim_start_matches('/').to_lowercase());
    }
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    let other = |kind: &str| Err(FileProblem::NotAWorkbook { kind: Some(kind.to_owned()) });
    if names.iter().any(|name| name == "encryptedpackage") {
        return Err(FileProblem::Encrypted);
    }
    if has("xl/macrosheets/") {
        return Err(FileProblem::NotSupported { kind: "macro".into() });
    }
    if has("xl/workbook.bin") {
        return Ok(untrusted(Format::Workbook(Container::Xlsb)));
    }
    if has("xl/") || names.iter().any(|name| name.ends_with("workbook.xml")) {
        let format = Format::Workbook(Container::Xlsx);
        return match all <= limits.trusted_bytes {
            true => opened(&mut archive).map(|(trusted, unpacked)| Sniffed { format, trusted, unpacked }),
            false => Ok(Sniffed { format, trusted: false, unpacked: None }),
        };
    }
    if has("word/document") {
        return Ok(Format::Word.into());
    }
    if has("ppt/") {
        return other("PowerPoint");
    }
    if has("index/") && names.iter().any(|name| name.ends_with(".iwa")) {
        return Err(FileProblem::NotSupported { kind: "Apple Numbers".into() });
    }
    if has("content.xml") {
        return open_document(&mut archive).map(untrusted);
    }
    match inside(&names).as_slice() {
        [_] => Ok(Format::Zipped.into()),
        [] => other("zip"),
        several => Err(FileProblem::SeveralInside { files: several.len() }),
    }
}

/// An OpenDocument file: a spreadsheet, or something else of the family; encrypted where its manifest says so.
fn open_document(archive: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<Format, FileProblem> {
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).ok()?.take(1 << 20).read_to_string(&mut text).ok()?;
        Some(text)
    };
    // Some programs leave either part out.
    let (kind, manifest) = (part("mimetype"), part("META-INF/manifest.xml"));
    if manifest.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(FileProblem::Encrypted);
    }
    if kind.is_none_or(|kind| kind.is_empty() || kind.contains("spreadsheet")) {
        return Ok(Format::Workbook(Container::Ods));
    }
    Err(FileProblem::NotAWorkbook { kind: Some("OpenDocument".into()) })
}

/// An OLE container: the stream that it holds tells the kind. A file whose chain of sectors does not end is refused
/// here, before a reader follows it.
fn ole(content: &[u8]) -> Result<Format, FileProblem> {
    let corrupt = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => FileProblem::Truncated,
        _ => FileProblem::Corrupt { detail: error.to_string() },
    };
    let file = match cfb::CompoundFile::open(Cursor::new(content)) {
        Ok(file) => file,
        // A container with flaws that Excel overlooks: its directory still tells that it is locked.
        Err(_) if memchr::memmem::find(content, &utf16("EncryptedPackage")).is_some() => {
            return Err(FileProblem::Encrypted);
        }
        Err(error) => return Err(corrupt(error)),
    };
    let has = |name: &str| file.exists(name);
    if has("/EncryptedPackage") {
        return Err(FileProblem::Encrypted);
    }
    if has("/Workbook") || has("/Book") {
        return Ok(Format::Workbook(Container::Xls));
    }
    let kind = if has("/WordDocument") {
        Some("Word".to_owned())
    } else if has("/PowerPoint Document") {
        Some("PowerPoint".to_owned())
    } else {
        None
    };
    Err(FileProblem::NotAWorkbook { kind })
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// No control characters but tabs and line ends, or UTF-16 with its mark.
fn is_text(content: &[u8]) -> bool {
    let marked = content.starts_with(&[0xFF, 0xFE]) || content.starts_with(&[0xFE, 0xFF]);
    let sample = &content[..content.len().min(65_536)];
    marked || !sample.iter().any(|byte| matches!(byte, 0..=8 | 11 | 14..=26 | 28..=31 | 127))
}
