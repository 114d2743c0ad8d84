//! Files in packed files, within the limits of one file.

use super::limits::Limits;
use crate::issue::FileProblem;
use std::io::{Cursor, ErrorKind, Read, Write, copy, sink};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The parts of a zip that may be rosters, by what they are called: what they are is told by their content later.
pub fn inside(names: &[String]) -> Vec<&String> {
    const ROSTERS: [&str; 8] = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt"];
    let ours = |name: &&String| {
        let file = name.rsplit_once('/').map_or(name.as_str(), |(_, file)| file);
        !name.starts_with("__macosx/") && !file.starts_with(['.', '~']) && ROSTERS.iter().any(|end| file.ends_with(end))
    };
    names.iter().filter(ours).collect()
}

/// The bytes of the one roster inside a zip, and what it is called.
pub fn unzipped(content: &[u8], limits: &Limits) -> Result<Vec<u8>, FileProblem> {
    let corrupt = |error: &dyn std::fmt::Display| FileProblem::Corrupt { detail: error.to_string() };
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(|error| corrupt(&error))?;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => FileProblem::Encrypted,
            other => corrupt(&other),
        })?;
        let name = part.name().map_err(|error| corrupt(&error))?.replace('\\', "/").to_lowercase();
        if inside(std::slice::from_ref(&name)).is_empty() {
            continue;
        }
        let mut bytes = Vec::new();
        part.take(limits.file_bytes + 1).read_to_end(&mut bytes).map_err(|error| corrupt(&error))?;
        if bytes.len() as u64 > limits.file_bytes {
            return Err(FileProblem::TooLarge { limit: Limits::megabytes(limits.file_bytes) });
        }
        return Ok(bytes);
    }
    Err(FileProblem::NotAWorkbook { kind: Some("zip".into()) })
}

/// The file inside a gzip.
pub fn gunzipped(content: &[u8], limits: &Limits) -> Result<Vec<u8>, FileProblem> {
    let mut bytes = Vec::new();
    let packed = flate2::read::MultiGzDecoder::new(content);
    packed.take(limits.file_bytes + 1).read_to_end(&mut bytes).map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => FileProblem::Truncated,
        _ => FileProblem::Corrupt { detail: error.to_string() },
    })?;
    if bytes.len() as u64 > limits.file_bytes {
        return Err(FileProblem::TooLarge { limit: Limits::megabytes(limits.file_bytes) });
    }
    Ok(bytes)
}

/// Whether every part unpacks to the size that it says (one that says less would fill the memory unseen), and the same
/// parts in a zip that is not packed, so that nobody unpacks them again. Names out of the ordinary are left to the readers.
pub fn opened(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(bool, Option<Vec<u8>>), FileProblem> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut plain = Some(ZipWriter::new(Cursor::new(Vec::new())));
    for at in 0..archive.len() {
        // What cannot be unpacked is said by the reader, sheet by sheet.
        let Ok(part) = archive.by_index(at) else { return Ok((false, None)) };
        let said = part.size();
        let name = part.name().ok().filter(|name| name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\'));
        let begun = plain.as_mut().zip(name).is_some_and(|(plain, name)| plain.start_file(&*name, options).is_ok());
        let mut to: Box<dyn Write> = match plain.as_mut().filter(|_| begun) {
            Some(plain) => Box::new(plain),
            None => Box::new(sink()),
        };
        let really = copy(&mut part.take(said + 1), &mut to);
        drop(to);
        match really {
            Ok(really) if really > said => {
                return Err(FileProblem::Corrupt { detail: "a part is larger than it says".into() });
            }
            Ok(_) => {}
            Err(_) => return Ok((false, None)),
        }
        plain = plain.filter(|_| begun);
    }
    let plain = plain.and_then(|plain| plain.finish().ok());
    Ok((true, plain.map(Cursor::into_inner)))
}
